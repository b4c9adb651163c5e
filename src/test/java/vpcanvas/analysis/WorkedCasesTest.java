package vpcanvas.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vpcanvas.analysis.trace.Blocker;
import vpcanvas.analysis.trace.Trace;

/// Worked cases: designs as files, each with a question and the answer that AWS would give.
class WorkedCasesTest {

    static List<WorkedCase> cases() {
        return WorkedCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theProgramAnswersAsAwsWould(WorkedCase worked) {
        assertFalse(worked.expected().isEmpty());
        assertEquals(
                worked.expected(),
                worked.answered(),
                () -> worked.file().get("because").asString());
    }

    static List<WorkedCase> unreachable() {
        return cases().stream()
                .filter(WorkedCase::isQuestion)
                .filter(c -> c.expected().getOrDefault("reachable", "").equals("false"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("unreachable")
    void whatIsNotReachedHasACodeAPlaceAndADirection_R147(WorkedCase worked) {
        assertTrue(
                worked.expected().keySet().containsAll(List.of("reason", "at", "direction")),
                worked.expected().toString());
        Trace trace = worked.trace();
        assertFalse(trace.isReachable());
        for (Blocker blocker : trace.blockers()) {
            assertFalse(blocker.at().isBlank(), blocker.toString());
            assertFalse(blocker.says().isBlank(), blocker.toString());
            assertNotNull(blocker.direction());
        }
    }
}
