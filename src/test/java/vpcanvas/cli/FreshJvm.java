package vpcanvas.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The command line in a JVM of its own, as the launcher starts it.
final class FreshJvm {
    private FreshJvm() {}

    /// @param flags of the JVM
    static ProcessBuilder of(List<String> flags, String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add("vpcanvas.Main");
        command.addAll(List.of(args));
        return new ProcessBuilder(command);
    }
}
