package vpcanvas.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One run of the command line: how it ended and what it said.
record Run(int code, String out, String err) {
    static final Window NO_WINDOW = (files, otherwise) -> Optional.of("there is no display");

    private static final JsonMapper JSON = new JsonMapper();

    /// A run where there is no display.
    static Run of(Object... args) {
        return with(NO_WINDOW, args);
    }

    static Run with(Window window, Object... args) {
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code =
                Cli.run(
                        words,
                        new PrintStream(out, true, UTF_8),
                        new PrintStream(err, true, UTF_8),
                        window);
        return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    /// A sample that comes with the program.
    static Path sample(String name) {
        return Path.of("assets", "samples", name + ".vpc.json");
    }

    /// A sample with every occurrence of some text replaced, in a file of its own.
    static Path changed(Path directory, String name, String... oldAndNew) throws IOException {
        String text = Files.readString(sample(name));
        for (int i = 0; i < oldAndNew.length; i += 2) {
            assertEquals(true, text.contains(oldAndNew[i]), () -> name + " lost " + oldAndNew[0]);
            text = text.replace(oldAndNew[i], oldAndNew[i + 1]);
        }
        return Files.writeString(directory.resolve(name + ".vpc.json"), text);
    }

    /// The answer, which has to be JSON.
    JsonNode json() {
        return JSON.readTree(out);
    }

    Run ends(Exit exit) {
        assertEquals(exit.code(), code, () -> "it said: " + out + err);
        return this;
    }

    /// Nothing but the answer was said.
    Run quietly() {
        assertEquals("", err);
        return this;
    }

    /// There was no answer.
    Run unanswered() {
        assertEquals("", out);
        return this;
    }

    Run says(String words) {
        assertEquals(words + "\n", err);
        return this;
    }

    Run answers(String lines) {
        assertEquals(lines + "\n", out);
        return this;
    }
}
