/// The command line: one command a run, its answer on standard output, everything else on standard
/// error, and an exit code that a script can ask.
///
/// ```
/// vpcanvas = [FILE…]          the window, which is handed in
///          | new --template NAME -o FILE | render FILE… -o OUT | check FILE…
///          | trace FILE (--from --to | --batch)
///          | routes FILE | options FILE --from --to | free FILE --size | help [COMMAND | json] | --help | --version
/// Cli      = CommandName → Command → Given → Exit      no such command: Root
/// Command  = name synopsis option* Operands            run: Given Console → Exit
/// answer   = line* | JSON                              Console
/// Exit     = 0 done | 1 no | 2 wrong use | 3 unreadable | 4 unwritable | 70 our own fault
/// ```
///
/// A command is a few lines over `io`, `analysis` and `figure`; what a person reads is laid out in a
/// class named `…Lines` beside it, what a program reads in a class named `…Answer` in `io.answer`. It
/// ends in three ways: with an [vpcanvas.cli.Exit], with a [vpcanvas.cli.Refusal] that says what the
/// person can do, or with an exception, which is an error of the program.
///
/// May import `io`, `figure`, `analysis`, `model` and `net`; picocli lives here. No JavaFX class is ever
/// loaded, no AWT class but for a PNG. Entry point: [vpcanvas.cli.Cli#run].
///
/// Decisions
///
/// - *Command lines are built by hand, not from annotations, and only the named command's.* Because
///   every start is cold: annotations cost 0.1 s of processor time more, a third of what
///   `--version` takes. Would change if picocli's code generation covered it.
/// - *Options are taken as text and read here.* Because "is not an int" is no sentence for a network
///   engineer, and what is near an unknown word is found with [vpcanvas.analysis.Nearest] everywhere.
///   Would change if picocli's words could all be replaced.
/// - *What can't be answered is an answer in JSON too*, `{format, version, error}` or an entry with
///   `error`. Because a script that asked for JSON reads standard output first. What isn't a command
///   line at all answers nothing.
/// - *An error of the program ends with 70.* Because 0 to 4 are promises to scripts, and a broken
///   program may not look like a broken file.
/// - *A reader that leaves early is no failure.* Because `vpcanvas … | head` is normal use. A full disk
///   is one; standard output is therefore written beneath `System.out`, which tells neither apart.
/// - *Summary routes take no addresses in `free`.* Because `10.0.0.0/8` towards a hub is how a hub is
///   reached, and the next VPC belongs behind it; a route to a block that holds none of the design's
///   VPCs is somebody else's network. Would change if designs said which routes are sums.
@NullMarked
package vpcanvas.cli;

import org.jspecify.annotations.NullMarked;
