package vpcanvas.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/// What was typed after a command, as the command asks for it. Values are read here rather than by
/// picocli, so that a refusal says what was expected in the words of networks.
record Given(ParseResult parsed) {
    static final String JSON = "--json";

    boolean has(String option) {
        return parsed.hasMatchedOption(option);
    }

    boolean isJson() {
        return has(JSON);
    }

    /// The value of an option; null if it isn't given.
    @Nullable String text(String option) {
        return parsed.matchedOptionValue(option, (String) null);
    }

    String text(String option, String otherwise) {
        String text = text(option);
        return text == null ? otherwise : text;
    }

    /// The value of an option that can't be left out.
    String needed(String option) {
        String text = text(option);
        if (text == null) {
            throw Refusal.wrongUse(option + " is missing.");
        }
        return text;
    }

    /// One of a few words.
    String oneOf(String option, List<String> words) {
        String text = text(option, words.getFirst());
        if (!words.contains(text)) {
            throw Refusal.wrongUse(option + " takes " + Refusal.or(words) + ", not " + text + ".");
        }
        return text;
    }

    /// A whole number.
    @Nullable Integer number(String option) {
        String text = text(option);
        if (text == null) {
            return null;
        }
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw Refusal.wrongUse(option + " takes a whole number, not " + text + ".");
        }
    }

    /// A number with or without a fraction, of an option that is there.
    double decimal(String option) {
        String text = needed(option);
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw noNumber(option, text);
        }
        throw noNumber(option, text);
    }

    private static Refusal noNumber(String option, String text) {
        return Refusal.wrongUse(option + " takes a number, not " + text + ".");
    }

    /// The words that belong to no option.
    List<String> words() {
        return parsed.matchedPositionals().stream()
                .flatMap(p -> p.stringValues().stream())
                .toList();
    }

    List<Path> files() {
        return words().stream().map(Given::path).toList();
    }

    Path file() {
        return files().getFirst();
    }

    /// A path as it was typed.
    static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw Refusal.wrongUse(text + " can't be the name of a file: " + e.getReason() + ".");
        }
    }
}
