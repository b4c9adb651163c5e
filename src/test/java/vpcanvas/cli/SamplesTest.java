package vpcanvas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The designs that come with the program.
class SamplesTest {
    private static final String ENDING = ".vpc.json";
    private static final String NO_DISPLAY = "vpcanvas: no window can open: there is no display";

    @TempDir private Path directory;

    @Test
    void theIndexNamesEverySample() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("assets", "samples"))) {
            List<String> there =
                    files.map(f -> f.getFileName().toString())
                            .filter(n -> n.endsWith(ENDING))
                            .map(n -> n.substring(0, n.length() - ENDING.length()))
                            .sorted()
                            .toList();
            assertEquals(there, Samples.NAMES);
        }
    }

    @Test
    void allAreDrawnAndNamedWhereNoWindowOpens() {
        Path figures = directory.resolve("new/figures");
        Run run =
                Run.of("--or-samples=" + figures)
                        .ends(Exit.DONE)
                        .says(NO_DISPLAY + ". The samples are drawn instead.");
        List<String> expected =
                Samples.NAMES.stream()
                        .flatMap(n -> Stream.of(n + ".png", n + ".svg"))
                        .map(n -> figures.resolve(n).toString())
                        .toList();
        assertEquals(expected, run.out().lines().toList());
        assertTrue(expected.stream().allMatch(f -> Files.exists(Path.of(f))));
    }

    @Test
    void noneIsDrawnWhereAWindowOpens() {
        Path figures = directory.resolve("figures");
        Run.with((files, otherwise) -> Optional.empty(), "--or-samples=" + figures)
                .ends(Exit.DONE)
                .unanswered()
                .quietly();
        assertTrue(!Files.exists(figures));
    }

    @Test
    void theWindowHasOneToShow() {
        List<String> shown = new ArrayList<>();
        Run.with(
                        (files, otherwise) -> {
                            shown.add(otherwise.get().title());
                            return Optional.empty();
                        })
                .ends(Exit.DONE)
                .quietly();
        assertEquals(List.of("VPC peering"), shown);
    }

    @Test
    void aDirectoryThatCanNotBeWrittenEndsWithFour() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        Run.of("--or-samples=" + file)
                .ends(Exit.UNWRITABLE)
                .unanswered()
                .says(
                        NO_DISPLAY
                                + ". The samples are drawn instead.\n"
                                + "vpcanvas: can't make the directory "
                                + file
                                + ": "
                                + file
                                + " is a file");
    }

    @Test
    void itIsNotForPeople() {
        assertTrue(!Run.of("--help").out().contains("or-samples"));
    }
}
