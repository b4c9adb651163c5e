package vpcanvas.cli;

import java.io.Serial;
import java.util.List;
import vpcanvas.analysis.Nearest;

/// Ends a command that can't be done: what to tell the person, and how it ends.
final class Refusal extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private final String says;
    private final Exit exit;

    private Refusal(String says, Exit exit) {
        super(says, null, false, false);
        this.says = says;
        this.exit = exit;
    }

    static Refusal wrongUse(String says) {
        return new Refusal(says, Exit.WRONG_USE);
    }

    /// The refusal of a word, with those that were probably meant.
    static Refusal unknown(String says, String typed, List<String> words) {
        return wrongUse(says + didYouMean(Nearest.of(typed, words)));
    }

    /// The refusal of an input; `says` names it.
    static Refusal unreadable(String says) {
        return new Refusal(says, Exit.UNREADABLE);
    }

    /// The refusal of an output; `says` names it.
    static Refusal unwritable(String says) {
        return new Refusal(says, Exit.UNWRITABLE);
    }

    String says() {
        return says;
    }

    Exit exit() {
        return exit;
    }

    /// A question to follow a sentence, such as ` Did you mean vpc-shop or vpc-lake?`; nothing if
    /// nothing is near.
    static String didYouMean(List<String> nearest) {
        return nearest.isEmpty() ? "" : " Did you mean " + or(nearest) + "?";
    }

    /// Such as `a, b or c`.
    static String or(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }
}
