package vpcanvas.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ParameterException;

/// The program as a whole: its help, its version, and what is no command.
record Root(Console console) {
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
            return Samples.render(Given.path(directory), console);
        }
        if (!words.isEmpty() && words.getFirst().equals(RootSpec.HELP)) {
            return help(words.subList(1, words.size()));
        }
        throw unknown(words.isEmpty() ? "" : words.getFirst());
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
