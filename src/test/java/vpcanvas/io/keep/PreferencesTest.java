package vpcanvas.io.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How a person likes the window comes back as it was.
class PreferencesTest {
    @TempDir private Path dir;

    @Test
    void theyComeBackAsTheyWere() throws IOException {
        Path file = dir.resolve("state/preferences.json");
        Preferences liked = new Preferences(new Preferences.Place(-12, 40, 1200, 800), false, true);
        liked.write(file);
        assertEquals(liked, Preferences.read(file));
        Preferences covering = new Preferences(null, true, false);
        covering.write(file);
        assertEquals(covering, Preferences.read(file));
    }

    @Test
    void whoHasSaidNothingHasNone() throws IOException {
        Path file = dir.resolve("preferences.json");
        assertEquals(Preferences.NONE, Preferences.read(file));
        Files.writeString(file, "{\"window\": {\"x\": \"left\", \"width\": -3}, \"dark\": {}}");
        assertEquals(Preferences.NONE, Preferences.read(file));
    }
}
