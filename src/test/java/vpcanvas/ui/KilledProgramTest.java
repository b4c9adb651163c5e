package vpcanvas.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vpcanvas.io.design.DocumentFile;
import vpcanvas.io.design.Opened;
import vpcanvas.io.keep.Preferences;
import vpcanvas.model.Document;
import vpcanvas.model.Vpc;

/// The program is killed, without any warning, in the middle of the work.
class KilledProgramTest {
    private static final int PATIENCE = 90;

    @TempDir private Path directory;

    private final List<Process> started = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private Path file;

    @BeforeEach
    void anEmptyDesign() throws IOException {
        file = directory.resolve("shop.vpc.json");
        Files.write(file, DocumentFile.write(Document.empty()));
    }

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void theNextStartOffersWhatWasDrawn() throws Exception {
        byte[] before = Files.readAllBytes(file);
        Process killed = somebody("draw");
        Path copy = await(killed);
        killed.destroyForcibly().waitFor();
        assertEquals(1, vpcs(copy));
        assertEquals(new String(before, UTF_8), Files.readString(file));

        Process next = somebody("recover");
        assertTrue(next.waitFor(PATIENCE, TimeUnit.SECONDS), () -> "it hangs: " + said());
        assertEquals(0, next.exitValue(), this::said);
        assertTrue(said().contains(file.toString()), said());
        assertEquals(1, vpcs(file));
        assertEquals(Optional.empty(), workingCopy());
        assertTrue(Preferences.read(state().resolve("preferences.json")).place() != null);
    }

    private Path state() {
        return directory.resolve("state");
    }

    private Path log() {
        return directory.resolve("said");
    }

    /// Starts the program as this test was started: with the same JavaFX, on the same display.
    private Process somebody(String does) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-Dvpcanvas.state=" + state());
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.addAll(List.of(Somebody.class.getName(), does, file.toString()));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log().toFile())
                        .start();
        started.add(process);
        return process;
    }

    /// Waits for a working copy.
    private Path await(Process process) throws Exception {
        for (int i = 0; i < PATIENCE * 10 && process.isAlive(); i++) {
            Optional<Path> copy = workingCopy();
            if (copy.isPresent()) {
                return copy.get();
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no working copy was kept: " + said());
    }

    private Optional<Path> workingCopy() throws IOException {
        Path working = state().resolve("working");
        if (!Files.exists(working)) {
            return Optional.empty();
        }
        // Not a walk over all files: the program writes there meanwhile, under names that go again.
        try (Stream<Path> copies = Files.list(working)) {
            return copies.map(c -> c.resolve("design.vpc.json")).filter(Files::exists).findFirst();
        }
    }

    private static int vpcs(Path file) {
        Opened opened = DocumentFile.read(file);
        return assertInstanceOf(Opened.Ok.class, opened)
                .document()
                .topology()
                .all(Vpc.class)
                .size();
    }

    private String said() {
        try {
            return Files.readString(log());
        } catch (IOException e) {
            return e.toString();
        }
    }
}
