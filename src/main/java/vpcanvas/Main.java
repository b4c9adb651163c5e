package vpcanvas;

import vpcanvas.cli.Cli;
import vpcanvas.cli.Window;

/// Starts VPCanvas. It loads no JavaFX class and sets nothing up, so that a short command stays
/// short.
public final class Main {
    private Main() {}

    /// Runs one command or the window, and ends the program with its exit code.
    public static void main(String[] args) {
        // A reference to the method would load the window's classes for every command.
        Window window = (files, otherwise) -> WindowStart.open(files, otherwise);
        System.exit(Cli.run(args, System.out, System.err, window));
    }
}
