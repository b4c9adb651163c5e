package vpcanvas.io.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

/// Names that come from tags can hold anything.
class PlainTextTest {

    @Test
    void ordinaryNamesStayAsTheyAre() {
        for (String name : new String[] {"", "shop", "Zürich <&>", "東京 😀"}) {
            assertEquals(name, PlainText.of(name));
        }
        String plain = "vpc-shop";
        assertSame(plain, PlainText.of(plain));
    }

    @Test
    void whatNoFileCanHoldIsReplaced() {
        assertEquals("a\uFFFDb", PlainText.of("a\u0000b"));
        assertEquals("\uFFFD", PlainText.of("\u001B"));
        assertEquals("\uFFFDx", PlainText.of("\uD83Dx"));
        assertEquals("x\uFFFD", PlainText.of("x\uDE00"));
        assertEquals("\uFFFD\uFFFD", PlainText.of("\uFFFE\uFFFF"));
    }

    @Test
    void aLineStaysOneLine() {
        assertEquals("a b c", PlainText.of("a\nb\tc"));
    }
}
