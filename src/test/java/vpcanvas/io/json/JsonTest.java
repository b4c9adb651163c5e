package vpcanvas.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class JsonTest {

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
        JsonNode text = Json.parse("\"\\uD83C, \\uDF10, \\uD83C\\uDF10\"");
        assertEquals("\"\uFFFD, \uFFFD, 🌐\"", Json.print(text));
    }

    @Test
    void numbersKeepTheirLetters() {
        prints("[1.50, 1e400, 1E-7, -0, -0.0, 0.0, 12345678901234567890]");
        prints("-0");
        prints("{\n  \"a\": 1.50\n}");
    }

    @Test
    void placesCarryNoFractionTheyDoNotHave() {
        assertEquals("100", Json.print(Json.number(100.0)));
        assertEquals("-0.5", Json.print(Json.number(-0.5)));
        assertThrows(IllegalArgumentException.class, () -> Json.number(Double.NaN));
    }

    private static void prints(String text) {
        assertEquals(text, Json.print(Json.parse(text)));
    }
}
