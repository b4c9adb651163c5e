package vpcanvas.io.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The files that were open lately.
class RecentFilesTest {
    @TempDir private Path dir;

    private RecentFiles recent() {
        return new RecentFiles(dir.resolve("state/recent.json"));
    }

    private Path file(String name) throws IOException {
        return Files.writeString(dir.resolve(name), "");
    }

    @Test
    void atFirstThereIsNone() {
        assertEquals(List.of(), recent().there());
    }

    @Test
    void theLastIsFirstAndStandsThereOnce() throws IOException {
        Path a = file("ä.vpc.json");
        Path b = file("b.vpc.json");
        recent().add(a);
        recent().add(b);
        recent().add(a);
        assertEquals(List.of(a, b), recent().there());
    }

    @Test
    void whatIsMissingIsNotOffered() throws IOException {
        Path a = file("a.vpc.json");
        Path b = file("b.vpc.json");
        recent().add(a);
        recent().add(b);
        Files.delete(b);
        assertEquals(List.of(a), recent().there());
        file("b.vpc.json");
        assertEquals(List.of(b, a), recent().there());
    }

    @Test
    void whatAnotherWindowAddsIsKept() throws IOException {
        Path a = file("a.vpc.json");
        Path b = file("b.vpc.json");
        RecentFiles one = recent();
        RecentFiles two = recent();
        one.add(a);
        two.add(b);
        assertEquals(List.of(b, a), one.there());
    }

    @Test
    void tenAreEnough() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            files.addFirst(file(i + ".vpc.json"));
            recent().add(files.getFirst());
        }
        assertEquals(files.subList(0, 10), recent().there());
    }

    @Test
    void aBrokenListIsAnEmptyOne() throws IOException {
        recent().add(file("a.vpc.json"));
        Files.writeString(dir.resolve("state/recent.json"), "[\"a");
        assertEquals(List.of(), recent().there());
    }
}
