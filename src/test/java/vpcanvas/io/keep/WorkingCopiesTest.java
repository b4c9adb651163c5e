package vpcanvas.io.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vpcanvas.analysis.recipe.Templates;
import vpcanvas.io.KnownFile;
import vpcanvas.io.design.Opened;
import vpcanvas.model.Document;

/// A working copy belongs to one living window, and to anybody once that is dead.
class WorkingCopiesTest {
    private static final Document PEERING = Templates.named("peering").orElseThrow();
    private static final Document INTERNET = Templates.named("internet").orElseThrow();

    @TempDir private Path dir;

    private Path working() {
        return dir.resolve("state/working");
    }

    @Test
    void whatIsPutOffIsSoUntilSomebodyGoesOnWithIt() throws IOException {
        WorkingCopy copy = copies().begin();
        copy.keep(PEERING, null);
        copy.leave();
        copies().decline(copies().left().getFirst());
        assertTrue(copies().left().getFirst().declined());
        WorkingCopy taken = copies().take(copies().left().getFirst());
        assertNotNull(taken);
        taken.keep(PEERING, null);
        taken.leave();
        assertEquals(List.of(false), copies().left().stream().map(Left::declined).toList());
    }

    private WorkingCopies copies() {
        return new WorkingCopies(working());
    }

    private KnownFile saved(String name, String content) throws IOException {
        Path file = Files.writeString(dir.resolve(name), content);
        return KnownFile.of(file, content.getBytes(StandardCharsets.UTF_8));
    }

    private static Document read(@Nullable WorkingCopy copy) {
        assertNotNull(copy, "another window has it");
        return assertInstanceOf(Opened.Ok.class, copy.read()).document();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(working())) {
            return all.filter(Files::isRegularFile).map(Path::getFileName).sorted().toList();
        }
    }

    @Test
    void whereNothingWasKeptNothingIsLeft() {
        assertEquals(List.of(), copies().left());
    }

    @Test
    void aLivingWindowsCopyIsNotLeft() throws IOException {
        WorkingCopy mine = copies().begin();
        mine.keep(PEERING, null);
        assertEquals(List.of(), copies().left());
        mine.drop();
    }

    @Test
    void whatIsLeftSaysWhoseItIsAndWhen() throws IOException {
        KnownFile file = saved("shop.vpc.json", "{}");
        WorkingCopy copy = copies().begin();
        copy.keep(INTERNET, file);
        copy.keep(PEERING, file);
        copy.leave();

        Left left = copies().left().getFirst();
        KnownFile of = left.of();
        assertNotNull(of);
        assertEquals(file.path(), of.path());
        assertEquals(file.fingerprint(), of.fingerprint());
        assertTrue(Duration.between(left.when(), Instant.now()).toSeconds() < 60);
        WorkingCopy taken = copies().take(left);
        assertEquals(PEERING, read(taken));
    }

    @Test
    void aDesignWithoutAFileIsKeptToo() throws IOException {
        WorkingCopy copy = copies().begin();
        copy.keep(PEERING, null);
        copy.leave();
        assertNull(copies().left().getFirst().of());
    }

    @Test
    void aDesignNeverStandsBesideTheNameOfAnotherFile() throws IOException {
        WorkingCopy copy = copies().begin();
        copy.keep(PEERING, saved("one.vpc.json", "1"));
        KnownFile two = saved("two.vpc.json", "2");
        copy.keep(INTERNET, two);
        copy.leave();
        KnownFile of = copies().left().getFirst().of();
        assertNotNull(of);
        assertEquals(two.path(), of.path());
    }

    @Test
    void onlyOneWindowTakesIt() throws IOException {
        WorkingCopy copy = copies().begin();
        copy.keep(PEERING, null);
        copy.leave();
        Left left = copies().left().getFirst();
        WorkingCopy first = copies().take(left);
        assertEquals(PEERING, read(first));
        assertNull(copies().take(left));
        assertEquals(List.of(), copies().left());
    }

    @Test
    void aDroppedCopyLeavesNothingBehind() throws IOException {
        WorkingCopy copy = copies().begin();
        copy.keep(PEERING, null);
        assertEquals(
                List.of(Path.of("design.vpc.json"), Path.of("lock"), Path.of("of.json")), files());
        copy.drop();
        assertEquals(List.of(), files());
        assertEquals(List.of(), copies().left());
    }

    @Test
    void whatHoldsNoDesignIsTidiedAway() throws IOException {
        copies().begin().leave();
        assertEquals(List.of(), copies().left());
        assertEquals(List.of(), files());
    }

    @Test
    void theLastWrittenIsFirst() throws IOException {
        for (Document document : List.of(PEERING, INTERNET)) {
            WorkingCopy copy = copies().begin();
            copy.keep(document, null);
            copy.leave();
        }
        List<Left> left = copies().left();
        assertTrue(!left.getFirst().when().isBefore(left.getLast().when()), left.toString());
    }

    @Test
    void nobodyElseMayLookInside() throws IOException {
        WorkingCopy copy = copies().begin();
        copy.keep(PEERING, null);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            assertEquals(
                    "rwx------",
                    PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(dir.resolve("state"))));
        }
        copy.drop();
    }

    @Test
    void aPlaceThatCanNotBeWrittenIsNamed() throws IOException {
        Files.writeString(dir.resolve("state"), "");
        IOException failure = assertThrows(IOException.class, () -> copies().begin());
        assertTrue(String.valueOf(failure.getMessage()).contains(working().toString()));
    }

    /// A window that keeps a design and stays.
    static final class Living {
        private Living() {}

        public static void main(String[] args) throws Exception {
            new WorkingCopies(Path.of(args[0])).begin().keep(PEERING, null);
            System.out.println("kept");
            Thread.sleep(Duration.ofMinutes(1));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aWindowOfAnotherProcessKeepsItUntilItIsKilled() throws Exception {
        Process other =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Living.class.getName(),
                                working().toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (BufferedReader said = other.inputReader()) {
            assertEquals("kept", said.readLine());
            assertEquals(List.of(), copies().left());
            other.destroyForcibly().waitFor();
            Left left = copies().left().getFirst();
            assertEquals(PEERING, read(copies().take(left)));
        } finally {
            other.destroyForcibly();
        }
    }
}
