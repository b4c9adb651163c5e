package vpcanvas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Cells under each other.
class ColumnsTest {
    @Test
    void cellsOfAColumnBeginUnderEachOther() {
        Columns columns = new Columns();
        columns.row("10.0.0.0/16", "local", "");
        columns.row("::/0", "eigw", "lost");
        assertEquals(
                List.of("> 10.0.0.0/16  local", "> ::/0         eigw   lost"), columns.lines("> "));
    }

    @Test
    void aLetterOutsideTheBasicPlaneIsOneLetter() {
        Columns columns = new Columns();
        columns.row("🚀", "x");
        columns.row("ab", "y");
        assertEquals(List.of("🚀   x", "ab  y"), columns.lines(""));
    }

    @Test
    void noRowsAreNoLines() {
        assertEquals(List.of(), new Columns().lines(""));
    }
}
