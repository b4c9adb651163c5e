package vpcanvas.io.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Numbers of SVG files.
class ShortNumberTest {

    @Test
    void numbersAreAsShortAsTheyCanBe() {
        assertEquals("24", ShortNumber.of(24));
        assertEquals("0.5", ShortNumber.of(0.5));
        assertEquals("-0.05", ShortNumber.of(-0.05));
        assertEquals("1.2", ShortNumber.of(1.2));
        assertEquals("545.6", ShortNumber.of(545.6));
        assertEquals("12.35", ShortNumber.of(12.345678));
        assertEquals("-3", ShortNumber.of(-2.999));
        assertEquals("0.6667", ShortNumber.of(2 / 3.0, 4));
    }

    @Test
    void zeroHasNoSign() {
        assertEquals("0", ShortNumber.of(-0.0));
        assertEquals("0", ShortNumber.of(-0.004));
    }

    @Test
    void theLanguageOfTheSystemDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals("1234.5", ShortNumber.of(1234.5));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatIsNoPlaceIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> ShortNumber.of(Double.NaN));
        assertThrows(
                IllegalArgumentException.class, () -> ShortNumber.of(Double.POSITIVE_INFINITY));
    }
}
