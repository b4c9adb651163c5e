package vpcanvas.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParameterException;

/// The program as a whole: its window, its help, its version, and what is no command.
record Root(Console console, Window window) {
    private static final String JSON = "json";

    Exit run(List<String> args) {
        try {
            String[] words = args.toArray(String[]::new);
            return run(new Given(Spec.strict(RootSpec.ofOptions()).parseArgs(words)));
        } catch (ParameterException e) {
            return refuse(Misuse.says(e));
        } catch (Refusal refusal) {
            return refuse(refusal.says());
        }
    }

    private Exit refuse(String says) {
        console.tell("vpcanvas: " + says);
        return Exit.WRONG_USE;
    }

    private Exit run(Given given) {
        List<String> words = given.words();
        if (given.parsed().isUsageHelpRequested()) {
            return answer(Usage.ofProgram());
        }
        if (given.has(RootSpec.VERSION)) {
            return answer(List.of("vpcanvas " + Version.TEXT));
        }
        String directory = given.text(RootSpec.SAMPLES);
        if (directory != null) {
            return windowOrSamples(Given.path(directory));
        }
        if (words.isEmpty() || isFile(words.getFirst())) {
            return window(given.files());
        }
        if (words.getFirst().equals(RootSpec.HELP)) {
            return help(words.subList(1, words.size()));
        }
        throw unknown(words.getFirst());
    }

    /// Whether a word is the name of a file rather than a mistyped command. The launcher goes by the
    /// same rule.
    private static boolean isFile(String word) {
        return word.chars().anyMatch(c -> c == '.' || c == '/' || c == '\\');
    }

    private Exit window(List<Path> files) {
        Optional<String> obstacle = open(files);
        obstacle.ifPresent(
                why ->
                        console.tell(
                                noWindow(why)
                                        + ". Without one there are the commands "
                                        + String.join(", ", CommandName.words())
                                        + "; see vpcanvas help."));
        return obstacle.isPresent() ? Exit.UNWRITABLE : Exit.DONE;
    }

    private Exit windowOrSamples(Path directory) {
        Optional<String> obstacle = open(List.of());
        if (obstacle.isEmpty()) {
            return Exit.DONE;
        }
        console.tell(noWindow(obstacle.get()) + ". The samples are drawn instead.");
        return Samples.render(directory, console);
    }

    private Optional<String> open(List<Path> files) {
        return window.open(files, () -> Samples.first(console));
    }

    private static String noWindow(String why) {
        return "vpcanvas: no window can open: " + why;
    }

    private static Refusal unknown(String word) {
        List<String> words = new ArrayList<>(CommandName.words());
        words.add(RootSpec.HELP);
        return Refusal.unknown("There is no command " + word + ".", word, words);
    }

    private Exit help(List<String> about) {
        if (about.isEmpty()) {
            return answer(Usage.ofProgram());
        }
        if (about.size() > 1) {
            throw Refusal.wrongUse(about.get(1) + " is one word too many.");
        }
        String word = about.getFirst();
        return answer(
                word.equals(JSON)
                        ? JsonHelp.TEXT.lines().toList()
                        : CommandName.of(word)
                                .map(name -> Usage.of(Spec.of(name.make())))
                                .orElseThrow(() -> noHelp(word)));
    }

    private static Refusal noHelp(String word) {
        List<String> words = new ArrayList<>(CommandName.words());
        words.add(JSON);
        return Refusal.unknown("There is no help about " + word + ".", word, words);
    }

    private Exit answer(List<String> lines) {
        console.answer(lines);
        return Exit.DONE;
    }
}
