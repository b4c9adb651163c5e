package vpcanvas.io.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The samples are files as this program writes them.
class SampleFilesTest {

    @Test
    void everySampleOpensWithoutANotice() throws IOException {
        for (Path sample : samples()) {
            Opened opened = DocumentFile.read(sample);
            Opened.Ok ok = assertInstanceOf(Opened.Ok.class, opened, opened::toString);
            assertEquals(List.of(), ok.notices());
            assertFalse(ok.document().topology().resources().isEmpty());
        }
    }

    @Test
    void savingASampleChangesNoByteOfIt() throws IOException {
        for (Path sample : samples()) {
            String text = Files.readString(sample);
            assertEquals(text, Reading.written(Reading.document(text)), sample.toString());
        }
    }

    private static List<Path> samples() throws IOException {
        try (var files = Files.list(Path.of("assets/samples"))) {
            List<Path> samples =
                    files.filter(f -> f.toString().endsWith(".vpc.json")).sorted().toList();
            assertFalse(samples.isEmpty(), "there are no samples");
            return samples;
        }
    }
}
