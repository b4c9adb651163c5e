package vpcanvas.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import vpcanvas.io.answer.ErrorAnswer;

/// The command line of the program: finds the command, runs it, and makes of whatever happens an exit
/// code and words.
public final class Cli {
    private final Console console;
    private final Window window;

    private Cli(Console console, Window window) {
        this.console = console;
        this.window = window;
    }

    /// Runs one command.
    ///
    /// @param out takes the answer alone
    /// @param err takes everything else
    /// @param window opens the window, where no command is named
    /// @return 0 yes or done, 1 no, 2 wrong use, 3 input can't be read, 4 output can't be written, 70
    ///     an error of the program itself
    public static int run(String[] args, PrintStream out, PrintStream err, Window window) {
        Console console = Console.of(out, err);
        try {
            return console.end(new Cli(console, window).dispatch(List.of(args))).code();
        } catch (RuntimeException | Error e) {
            return Fault.tell(e, console).code();
        }
    }

    private Exit dispatch(List<String> args) {
        Optional<CommandName> name =
                args.isEmpty() ? Optional.empty() : CommandName.of(args.getFirst());
        return name.isPresent()
                ? command(name.get().make(), args.subList(1, args.size()))
                : new Root(console, window).run(args);
    }

    private Exit command(Command command, List<String> args) {
        CommandLine line = Spec.of(command);
        ParseResult parsed;
        try {
            parsed = line.parseArgs(args.toArray(String[]::new));
        } catch (ParameterException e) {
            return wrongUse(command, Misuse.says(e));
        }
        if (parsed.isUsageHelpRequested()) {
            console.answer(Usage.of(line));
            return Exit.DONE;
        }
        Given given = new Given(parsed);
        try {
            return command.run(given, console);
        } catch (Refusal refusal) {
            return refused(command, given, refusal);
        }
    }

    private Exit refused(Command command, Given given, Refusal refusal) {
        if (given.isJson()) {
            console.answer(ErrorAnswer.json(command.format(given), refusal.says()));
        }
        if (refusal.exit() == Exit.WRONG_USE) {
            return wrongUse(command, refusal.says());
        }
        console.tell(refusal.says());
        return refusal.exit();
    }

    private Exit wrongUse(Command command, String says) {
        console.tell("vpcanvas " + command.name().word() + ": " + says);
        return Exit.WRONG_USE;
    }
}
