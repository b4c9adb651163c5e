package vpcanvas.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class JsonPrinterTest {

    @Test
    void listsOfPlainValuesStandOnOneLine() {
        prints("[1, \"a\", true, null]");
        prints(
                """
                [
                  [1, 2],
                  []
                ]""");
        prints(
                """
                [
                  1,
                  {
                    "a": {}
                  }
                ]""");
    }

    @Test
    void lettersOfEveryScriptStayAsTheyAre() {
        prints("\"Zürich → 東京 🌐\"");
    }

    @Test
    void whatJsonCanNotHoldIsEscaped() {
        prints("\"\\\"\\\\\\n\\r\\t\\u0001\\u001F\"");
    }

    @Test
    void halfOfASurrogatePairIsNoLetter() {
        Json text = JsonTree.of("\"\\uD83C, \\uDF10, \\uD83C\\uDF10\"");
        assertEquals("\"\uFFFD, \uFFFD, 🌐\"", JsonPrinter.print(text));
    }

    @Test
    void numbersKeepTheirLetters() {
        prints("[1.50, 1e400, -0, 12345678901234567890]");
    }

    @Test
    void placesCarryNoFractionTheyDoNotHave() {
        assertEquals("100", JsonPrinter.print(Json.of(100.0)));
        assertEquals("-0.5", JsonPrinter.print(Json.of(-0.5)));
        assertThrows(IllegalArgumentException.class, () -> Json.of(Double.NaN));
    }

    private static void prints(String text) {
        assertEquals(text, JsonPrinter.print(JsonTree.of(text)));
    }
}
