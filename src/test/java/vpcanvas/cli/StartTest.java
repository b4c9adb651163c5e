package vpcanvas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a command loads in a JVM of its own: nothing that it has no use for.
class StartTest {
    @TempDir private Path directory;

    @Test
    void anSvgNeedsNeitherJavaFxNorAwt() throws Exception {
        List<String> loaded = loadedBy("render", sample(), "-o", out("a.svg"));
        assertTrue(loaded.contains("vpcanvas.io.paint.SvgPainter"), "nothing was drawn");
        assertLoadsNone(
                loaded,
                "javafx.",
                "com.sun.javafx.",
                "java.awt.",
                "sun.java2d.",
                "vpcanvas.ui.",
                "vpcanvas.edit.",
                "vpcanvas.WindowStart");
    }

    @Test
    void aPngNeedsNoJavaFx() throws Exception {
        List<String> loaded = loadedBy("render", sample(), "-o", out("a.png"));
        assertTrue(loaded.contains("vpcanvas.io.paint.PngPainter"), "nothing was drawn");
        assertLoadsNone(loaded, "javafx.", "com.sun.javafx.");
    }

    @Test
    void aTraceNeedsNoPicture() throws Exception {
        List<String> loaded = loadedBy("trace", sample(), "--from=i-orders", "--to=i-invoices");
        assertTrue(loaded.contains("vpcanvas.analysis.trace.Tracer"), "nothing was traced");
        assertLoadsNone(
                loaded, "javafx.", "java.awt.", "vpcanvas.figure.", "vpcanvas.cli.RenderCommand");
    }

    @Test
    void theVersionNeedsNeitherJsonNorADesign() throws Exception {
        List<String> loaded = loadedBy("--version");
        assertTrue(loaded.contains("vpcanvas.cli.Version") || loaded.contains("vpcanvas.cli.Root"));
        assertLoadsNone(
                loaded,
                "tools.jackson.",
                "javafx.",
                "java.awt.",
                "vpcanvas.io.",
                "vpcanvas.model.",
                "vpcanvas.analysis.",
                "vpcanvas.cli.CheckCommand");
    }

    private static String sample() {
        return Run.sample("peering").toString();
    }

    private String out(String name) {
        return directory.resolve(name).toString();
    }

    private static void assertLoadsNone(List<String> loaded, String... packages) {
        List<String> unwanted =
                loaded.stream()
                        .filter(c -> List.of(packages).stream().anyMatch(c::startsWith))
                        .toList();
        assertEquals(List.of(), unwanted);
    }

    /// The names of all classes that a run loads, JavaFX being on the class path.
    private List<String> loadedBy(String... args) throws IOException, InterruptedException {
        Path log = directory.resolve("loaded");
        Path said = directory.resolve("said");
        int code =
                FreshJvm.of(List.of("-Xlog:class+load:file=" + log + "::filecount=0"), args)
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start()
                        .waitFor();
        assertEquals(0, code, () -> said(said));
        return Files.readAllLines(log).stream().map(StartTest::className).toList();
    }

    private static String said(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /// From a line such as `[0.1s][info][class,load] java.lang.Object source: jrt:/java.base`.
    private static String className(String line) {
        return line.replaceFirst("^(\\[[^]]*])+ ", "").split(" ", 2)[0];
    }
}
