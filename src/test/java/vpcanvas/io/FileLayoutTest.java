package vpcanvas.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FileLayoutTest {

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
                  {
                    "a": {},
                    "b": [[1], "c"]
                  },
                  2
                ]"""
                        .replace("[[1], \"c\"]", "[\n      [1],\n      \"c\"\n    ]"));
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
        JsonNode text = JsonTree.of("\"\\uD83C, \\uDF10, \\uD83C\\uDF10\"");
        assertEquals("\"\uFFFD, \uFFFD, 🌐\"", Mapper.print(text));
    }

    @Test
    void numbersKeepTheirLetters() {
        prints("[1.50, 1e400, -0, 12345678901234567890]");
    }

    @Test
    void placesCarryNoFractionTheyDoNotHave() {
        assertEquals("100", Mapper.print(Nodes.of(100.0)));
        assertEquals("-0.5", Mapper.print(Nodes.of(-0.5)));
        assertThrows(IllegalArgumentException.class, () -> Nodes.of(Double.NaN));
    }

    private static void prints(String text) {
        assertEquals(text, Mapper.print(JsonTree.of(text)));
    }
}
