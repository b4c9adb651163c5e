package vpcanvas.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vpcanvas.analysis.Nearest;

/// Says what is wrong with a command line that can't be understood.
final class Misuse {
    private static final String LONG = "--";

    private Misuse() {}

    static String says(ParameterException e) {
        CommandLine line = e.getCommandLine();
        return what(e, line) + " See " + line.getCommandName() + " " + Spec.HELP + ".";
    }

    private static String what(ParameterException e, CommandLine line) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().getFirst();
            return word.startsWith("-") ? noOption(word, line) : word + " is one word too many.";
        }
        return e.getMessage() + ".";
    }

    private static String noOption(String word, CommandLine line) {
        String option = word.split("=", 2)[0];
        // Without the dashes, which make all options look alike.
        List<String> known =
                line.getCommandSpec().options().stream()
                        .filter(o -> !o.hidden() && o.longestName().startsWith(LONG))
                        .map(o -> o.longestName().substring(LONG.length()))
                        .toList();
        List<String> nearest =
                Nearest.of(option.replaceFirst("^-+", ""), known).stream()
                        .map(LONG::concat)
                        .toList();
        return "There is no option " + option + "." + Refusal.didYouMean(nearest);
    }
}
