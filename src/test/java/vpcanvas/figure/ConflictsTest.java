package vpcanvas.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.analysis.Report;
import vpcanvas.io.font.BundledFonts;
import vpcanvas.model.Document;

/// What AWS refuses is red where it stands.
class ConflictsTest {
    private static final Paint RED = Theme.LIGHT.of(Theme.Role.BAD);

    /// The red words of one thing.
    private static List<String> red(Design design, String key) {
        Document document = Document.empty().with(design.topology());
        Report report = Report.of(document.topology());
        Scene scene = Sketch.drawing(document, report, Theme.LIGHT, BundledFonts.table()).scene();
        return Objects.requireNonNull(scene.group(key)).marks().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(t -> t.paint().equals(RED))
                .map(Text::content)
                .toList();
    }

    private static Design design(String vpc, String address) {
        return new Design()
                .vpc("A", vpc)
                .subnet("a1", "A", "10.1.0.0/24")
                .instance("i-a", "a1", address);
    }

    @Test
    void whatIsRightIsNotRed() {
        assertEquals(List.of(), red(design("10.1.0.0/16", "10.1.0.9"), "a1"));
        assertEquals(List.of(), red(design("10.1.0.0/16", "10.1.0.9"), "i-a"));
    }

    @Test
    void aSubnetOutsideItsVpcIsRed() {
        assertEquals(List.of("a1", "10.1.0.0/24"), red(design("10.2.0.0/16", "10.1.0.9"), "a1"));
    }

    @Test
    void anAddressOutsideItsSubnetIsRed() {
        assertEquals(List.of("10.1.7.9"), red(design("10.1.0.0/16", "10.1.7.9"), "i-a"));
    }
}
