package vpcanvas.io.keep;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The directory for what a program keeps between its runs and nobody needs to copy to another
/// computer, where each system has it.
///
/// | system  | directory                                                                       |
/// |---------|---------------------------------------------------------------------------------|
/// | Linux   | `$XDG_STATE_HOME/vpcanvas`, else `~/.local/state/vpcanvas`, by the [XDG][1] rules |
/// | macOS   | `~/Library/Application Support/VPCanvas`                                        |
/// | Windows | `%LOCALAPPDATA%\VPCanvas`                                                       |
///
/// [1]: https://specifications.freedesktop.org/basedir-spec/latest/
public final class StateDirectory {
    private StateDirectory() {}

    /// The directory of whoever runs the program; the system property `vpcanvas.state` names another
    /// one.
    public static Path ofUser() {
        String other = System.getProperty("vpcanvas.state");
        return other == null
                ? of(
                        System.getProperty("os.name", ""),
                        Path.of(System.getProperty("user.home", "")),
                        System::getenv)
                : Path.of(other);
    }

    /// @param system the name of the system
    /// @param environment answers null for a variable that isn't set
    static Path of(String system, Path home, UnaryOperator<@Nullable String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return home.resolve("Library/Application Support/VPCanvas");
        }
        if (name.startsWith("windows")) {
            return set("LOCALAPPDATA", environment, home.resolve("AppData/Local"))
                    .resolve("VPCanvas");
        }
        return set("XDG_STATE_HOME", environment, home.resolve(".local/state")).resolve("vpcanvas");
    }

    /// The directory that a variable names. One that is no absolute path is to be passed over, say
    /// the XDG rules.
    private static Path set(
            String variable, UnaryOperator<@Nullable String> environment, Path otherwise) {
        String value = environment.apply(variable);
        return value == null || !Path.of(value).isAbsolute() ? otherwise : Path.of(value);
    }
}
