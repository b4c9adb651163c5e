package vpcanvas.edit.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.analysis.Report;

/// Whom a person means as the end of a trace.
class TraceEndsTest {
    private static final TraceEnds ENDS =
            TraceEnds.of(
                    Report.of(
                            new Design()
                                    .vpc("A", "10.0.0.0/16")
                                    .subnet("a1", "A", "10.0.1.0/24")
                                    .instance("i-web", "a1", "10.0.1.10")
                                    .instance("i-worker", "a1", "10.0.1.11")
                                    .vpc("B", "10.0.0.0/16")
                                    .subnet("b1", "B", "10.0.1.0/24")
                                    .instance("i-twin", "b1", "10.0.1.11")
                                    .topology()));

    private static List<String> matching(String typed) {
        return ENDS.matching(typed, TraceEnds.Side.FROM, 8).stream().map(Entry::label).toList();
    }

    @Test
    void aNameOrAnAddressThatBeginsLikeItComesFirst() {
        assertEquals(List.of("i-web 10.0.1.10", "i-worker 10.0.1.11"), matching("i-w"));
        assertEquals(List.of("i-twin 10.0.1.11", "i-worker 10.0.1.11"), matching("10.0.1.11"));
        assertEquals(List.of("internet"), matching("inter"));
        assertEquals(List.of("i-worker 10.0.1.11"), matching("work"));
        assertEquals(List.of(), matching("nobody"));
    }

    @Test
    void whatIsShownOfAnEndIsReadAsThatEnd() {
        assertEquals("i-web 10.0.1.10", ENDS.label("i-web"));
        assertEquals("i-web", ENDS.read("i-web 10.0.1.10", TraceEnds.Side.TO));
        assertEquals("i-web", ENDS.read(" 10.0.1.10 ", TraceEnds.Side.TO));
        assertEquals("internet", ENDS.label("internet"));
    }

    @Test
    void anAddressOfTwoIsNobodysYet() {
        assertEquals("10.0.1.11", ENDS.read("10.0.1.11", TraceEnds.Side.TO));
        assertEquals("8.8.8.8", ENDS.read("8.8.8.8", TraceEnds.Side.TO));
    }
}
