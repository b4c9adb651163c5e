package vpcanvas.io.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.io.paint.TextRuns.Run;

/// Which part of a name our fonts can draw.
class TextRunsTest {

    @Test
    void aNameOurFontKnowsIsOneRun() {
        assertEquals(List.of(new Run("shop 10.0.0.0/16", true)), runs("shop 10.0.0.0/16"));
        assertEquals(List.of(), runs(""));
    }

    @Test
    void whatOurFontLacksStandsAlone() {
        assertEquals(
                List.of(new Run("vpc ", true), new Run("東京", false), new Run("-1", true)),
                runs("vpc 東京-1"));
    }

    @Test
    void wordsOfAnotherScriptStayTogether() {
        assertEquals(
                List.of(new Run("שלום עולם ", false), new Run("end", true)), runs("שלום עולם end"));
    }

    @Test
    void aMarkStaysWithItsLetter() {
        assertEquals(List.of(new Run("東\u0301", false)), runs("東\u0301"));
    }

    @Test
    void halfAPairIsNeverCutOff() {
        assertEquals(List.of(new Run("a", true), new Run("😀", false)), runs("a😀"));
    }

    private static List<Run> runs(String text) {
        return TextRuns.of(text, c -> c < 0x400 ? 1 : -1);
    }
}
