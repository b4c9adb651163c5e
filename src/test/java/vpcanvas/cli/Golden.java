package vpcanvas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/// Answers as they were when somebody last read and approved them.
final class Golden {
    private static final Path DIRECTORY = Path.of("src", "test", "resources", "vpcanvas", "cli");

    private Golden() {}

    /// The answer, letter for letter.
    static void assertText(String name, String answer) throws IOException {
        assertEquals(approved(name, answer), answer, hint(name));
    }

    /// The answer as JSON, and then letter for letter.
    static void assertJson(String name, String answer) throws IOException {
        JsonMapper json = new JsonMapper();
        String approved = approved(name, answer);
        assertEquals(json.readTree(approved), json.readTree(answer), hint(name));
        assertEquals(approved, answer, hint(name));
    }

    private static String approved(String name, String answer) throws IOException {
        Path file = DIRECTORY.resolve(name);
        if (Boolean.getBoolean("golden.refresh")) {
            Files.createDirectories(DIRECTORY);
            Files.writeString(file, answer);
        }
        return Files.readString(file);
    }

    private static String hint(String name) {
        return name + ": mvn test -Dgolden.refresh=true takes over what is new";
    }
}
