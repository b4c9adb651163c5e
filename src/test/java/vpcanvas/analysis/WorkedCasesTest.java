package vpcanvas.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
}
