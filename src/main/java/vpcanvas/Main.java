package vpcanvas;

import vpcanvas.cli.Cli;

/// Starts VPCanvas. It loads no JavaFX class and sets nothing up, so that a short command stays
/// short.
public final class Main {
    private Main() {}

    /// Runs one command and ends the program with its exit code.
    public static void main(String[] args) {
        System.exit(Cli.run(args, System.out, System.err));
    }
}
