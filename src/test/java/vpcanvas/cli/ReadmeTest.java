package vpcanvas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// README.md shows what the program does today: its pictures are those that the command line draws,
/// its example is what the command line answers.
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern PICTURE = Pattern.compile("assets/gallery/([a-z-]+)\\.png");

    @TempDir private Path directory;

    @Test
    void thePicturesAreWhatTheCommandLineDraws() throws IOException {
        Matcher pictures = PICTURE.matcher(Files.readString(README));
        List<String> names = new ArrayList<>();
        while (pictures.find()) {
            names.add(pictures.group(1));
        }
        assertTrue(!names.isEmpty(), "README.md shows no picture");
        for (String name : names) {
            Path drawn = directory.resolve(name + ".png");
            Run run =
                    Run.of(
                            "render",
                            "assets/samples/" + name + ".vpc.json",
                            "-o",
                            drawn.toString());
            run.ends(Exit.DONE);
            compare(Path.of("assets/gallery/" + name + ".png"), drawn);
        }
    }

    private static void compare(Path kept, Path drawn) throws IOException {
        if (Boolean.getBoolean("golden.refresh")) {
            Files.createDirectories(kept.getParent());
            Files.write(kept, Files.readAllBytes(drawn));
        }
        BufferedImage wanted = ImageIO.read(kept.toFile());
        BufferedImage found = ImageIO.read(drawn.toFile());
        assertEquals(wanted.getWidth(), found.getWidth(), kept.toString());
        assertEquals(wanted.getHeight(), found.getHeight(), kept.toString());
        for (int y = 0; y < wanted.getHeight(); y++) {
            for (int x = 0; x < wanted.getWidth(); x++) {
                assertEquals(wanted.getRGB(x, y), found.getRGB(x, y), kept + " at " + x + ", " + y);
            }
        }
    }

    @Test
    void theExampleIsWhatTheCommandLineAnswers() throws IOException {
        Run run =
                Run.of(
                        "trace",
                        "assets/samples/peering.vpc.json",
                        "--from",
                        "i-orders",
                        "--to",
                        "i-invoices");
        String readme = Files.readString(README).replace("\n    ", "\n");
        assertTrue(readme.contains(run.out().strip()), "README.md lacks:\n" + run.out());
    }
}
