package vpcanvas.io.json;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import vpcanvas.io.FileProblem;

/// Says in words why a text is not JSON.
final class SyntaxProblem {
    /// What the parser tells programmers about itself.
    private static final Pattern ASIDES =
            Pattern.compile(
                    "(?s)\\n.*| \\(code [^)]*\\)| \\(\\(CTRL-CHAR.*?\\)\\)"
                            + "| \\(not recognized as one.*");

    private static final Set<String> WORDS = Set.of("true", "false", "null");

    private SyntaxProblem() {}

    /// The problem; without a place in the text where the parser's failure has none.
    static FileProblem of(String file, String text, JacksonException e) {
        TokenStreamLocation at =
                Objects.requireNonNullElse(e.getLocation(), TokenStreamLocation.NA);
        if (e instanceof StreamConstraintsException) {
            return problem(file, at, "a number, key or text here is too long", limits());
        }
        if (e instanceof UnexpectedEndOfInputException || isCutOff(text, at)) {
            return problem(
                    file,
                    at,
                    "the file ends before the JSON does",
                    "It may have been cut off; get a whole copy.");
        }
        String why = ASIDES.matcher(e.getOriginalMessage()).replaceAll("");
        return problem(
                file,
                at,
                "this is not JSON: " + Character.toLowerCase(why.charAt(0)) + why.substring(1),
                "Check the quotes, commas and brackets before it.");
    }

    // The parser takes the beginning of a word at the very end for a wrong word.
    private static boolean isCutOff(String text, TokenStreamLocation at) {
        if (at.getCharOffset() < 0) {
            return false;
        }
        int offset = (int) Math.min(at.getCharOffset(), text.length());
        String rest = text.substring(offset).stripTrailing();
        return WORDS.stream().anyMatch(word -> word.startsWith(rest));
    }

    private static FileProblem problem(
            String file, TokenStreamLocation at, String found, String whatToDo) {
        return new FileProblem(
                file, Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()), found, whatToDo);
    }

    private static String limits() {
        return String.format(
                Locale.ROOT,
                "A number has at most %,d digits, a key %,d letters, a text %,d.",
                StreamReadConstraints.DEFAULT_MAX_NUM_LEN,
                StreamReadConstraints.DEFAULT_MAX_NAME_LEN,
                StreamReadConstraints.DEFAULT_MAX_STRING_LEN);
    }
}
