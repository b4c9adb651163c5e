package vpcanvas.cli;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/// One command: what it is given, what its help says, and what it does.
interface Command {
    CommandName name();

    /// What it does, in a few words.
    String summary();

    /// How to call it, one line each, without `vpcanvas` and its name.
    List<String> synopsis();

    List<OptionSpec> options();

    Operands operands();

    /// The format of its JSON answer.
    String format(Given given);

    /// Does it, and answers.
    ///
    /// @throws Refusal if it can't be done
    Exit run(Given given, Console console);

    /// The files that a command takes.
    enum Operands {
        NONE,
        ONE_FILE,
        FILES
    }
}
