package vpcanvas.io.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Each system has its place for what a program keeps.
class StateDirectoryTest {
    private static final Path HOME = Path.of("/home/ada").toAbsolutePath();

    private static Path on(String system, Map<String, String> environment) {
        return StateDirectory.of(system, HOME, environment::get);
    }

    @Test
    void linuxGoesByXdg() {
        Path state = Path.of("/var/ada").toAbsolutePath();
        assertEquals(HOME.resolve(".local/state/vpcanvas"), on("Linux", Map.of()));
        assertEquals(
                state.resolve("vpcanvas"), on("Linux", Map.of("XDG_STATE_HOME", state.toString())));
    }

    @Test
    void aRelativeXdgDirectoryIsPassedOver() {
        assertEquals(
                HOME.resolve(".local/state/vpcanvas"),
                on("Linux", Map.of("XDG_STATE_HOME", "state")));
        assertEquals(
                HOME.resolve(".local/state/vpcanvas"), on("Linux", Map.of("XDG_STATE_HOME", "")));
    }

    @Test
    void macAndWindowsHaveTheirOwn() {
        assertEquals(
                HOME.resolve("Library/Application Support/VPCanvas"), on("Mac OS X", Map.of()));
        Path local = Path.of("/local").toAbsolutePath();
        assertEquals(
                local.resolve("VPCanvas"),
                on("Windows 11", Map.of("LOCALAPPDATA", local.toString())));
        assertEquals(HOME.resolve("AppData/Local/VPCanvas"), on("Windows 11", Map.of()));
    }
}
