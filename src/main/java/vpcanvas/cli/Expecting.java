package vpcanvas.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.trace.Blocker;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.io.answer.CheckAnswer;
import vpcanvas.io.answer.ExpectJson;

/// Holds what is expected of a network against what it does.
record Expecting(Asking asking) {

    /// @throws Refusal if it names what the design doesn't have
    CheckAnswer.Verdict judge(ExpectJson.Expectation expected) {
        try {
            return verdict(expected);
        } catch (Refusal refusal) {
            throw Refusal.wrongUse(
                    "What is expected of "
                            + expected.from()
                            + " → "
                            + expected.to()
                            + " can't be asked. "
                            + refusal.says());
        }
    }

    private CheckAnswer.Verdict verdict(ExpectJson.Expectation expected) {
        return switch (expected.is()) {
            case REACHABLE -> verdict(expected, trace(expected), true);
            case NOT_REACHABLE -> verdict(expected, trace(expected), false);
            case ISOLATED -> isolated(expected);
        };
    }

    private Trace trace(ExpectJson.Expectation expected) {
        return asking.ask(expected.from(), expected.to(), expected.protocol(), expected.port());
    }

    private static CheckAnswer.Verdict verdict(
            ExpectJson.Expectation expected, Trace trace, boolean reachable) {
        Blocker blocker = trace.first().orElse(null);
        String is =
                blocker == null
                        ? "it is reachable"
                        : "it is not: " + blocker.reason() + " at " + blocker.at();
        return new CheckAnswer.Verdict(
                expected, trace.isReachable() == reachable, says(expected, is), blocker);
    }

    /// By no protocol, on no port, in neither direction.
    private CheckAnswer.Verdict isolated(ExpectJson.Expectation expected) {
        for (String protocol : Asking.PROTOCOLS) {
            for (List<String> ends :
                    List.of(
                            List.of(expected.from(), expected.to()),
                            List.of(expected.to(), expected.from()))) {
                Trace trace = asking.askForAnyPort(ends.getFirst(), ends.getLast(), protocol);
                if (trace.isReachable()) {
                    String is = trace.from() + " reaches " + trace.to() + " by " + protocol;
                    return new CheckAnswer.Verdict(expected, false, says(expected, is), null);
                }
            }
        }
        return new CheckAnswer.Verdict(
                expected, true, says(expected, "neither reaches the other"), null);
    }

    private static String says(ExpectJson.Expectation expected, @Nullable String is) {
        return expected.from()
                + " → "
                + expected.to()
                + " is expected to be "
                + expected.is().word().replace('-', ' ')
                + "; "
                + is;
    }
}
