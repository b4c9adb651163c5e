package vpcanvas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vpcanvas.model.Document;

/// The program without a command, its help, and what is no command.
class RootTest {
    /// Takes what it should open.
    private static final class AnyWindow implements Window {
        private final List<List<Path>> opened = new ArrayList<>();

        @Override
        public Optional<String> open(List<Path> files, Supplier<Document> otherwise) {
            opened.add(files);
            return Optional.empty();
        }
    }

    @Test
    void withoutACommandTheWindowOpens() {
        AnyWindow window = new AnyWindow();
        Run.with(window).ends(Exit.DONE).unanswered().quietly();
        Run.with(window, "a.vpc.json", "b").ends(Exit.DONE).unanswered().quietly();
        Run.with(window, "designs/shop").ends(Exit.DONE).unanswered().quietly();
        assertEquals(
                List.of(
                        List.of(),
                        List.of(Path.of("a.vpc.json"), Path.of("b")),
                        List.of(Path.of("designs/shop"))),
                window.opened);
    }

    @Test
    void aCommandOpensNoWindow() {
        AnyWindow window = new AnyWindow();
        Run.with(window, "check", Run.sample("peering")).ends(Exit.DONE);
        Run.with(window, "--help").ends(Exit.DONE);
        Run.with(window, "chekc").ends(Exit.WRONG_USE);
        assertEquals(List.of(), window.opened);
    }

    @Test
    void withoutADisplayOneLineSaysWhatThereIs() {
        Run.of()
                .ends(Exit.UNWRITABLE)
                .unanswered()
                .says(
                        "vpcanvas: no window can open: there is no display. Without one there are"
                                + " the commands "
                                + String.join(", ", CommandName.words())
                                + "; see vpcanvas help.");
        assertEquals(Run.of(), Run.of("shop.vpc.json"));
    }

    @Test
    void helpListsWhatThereIsAndNothingElse() throws IOException {
        Golden.assertText("help.txt", Run.of("--help").ends(Exit.DONE).quietly().out());
        assertEquals(Run.of("--help"), Run.of("help"));
        assertEquals(Run.of("--help"), Run.of("-h"));
    }

    @ParameterizedTest
    @EnumSource(CommandName.class)
    void everyCommandHasHelp(CommandName name) throws IOException {
        Run run = Run.of(name.word(), "--help").ends(Exit.DONE).quietly();
        Golden.assertText("help-" + name.word() + ".txt", run.out());
        assertEquals(run, Run.of("help", name.word()));
        assertTrue(run.out().lines().allMatch(l -> l.length() <= 80), run.out());
    }

    @ParameterizedTest
    @EnumSource(CommandName.class)
    void everyCommandAnswersInJson(CommandName name) {
        assertTrue(Run.of(name.word(), "--help").out().contains("--json"));
    }

    @Test
    void theVersionIsThatOfTheBuild() throws IOException {
        Matcher pom =
                Pattern.compile("<version>([^<]+)</version>")
                        .matcher(Files.readString(Path.of("pom.xml")));
        assertTrue(pom.find(), "no version in pom.xml");
        Run.of("--version").ends(Exit.DONE).quietly().answers("vpcanvas " + pom.group(1));
        Run.of("-V").answers("vpcanvas " + pom.group(1));
    }

    @Test
    void anUnknownCommandIsAnsweredWithTheNearest() {
        Run.of("chekc", "x")
                .ends(Exit.WRONG_USE)
                .unanswered()
                .says("vpcanvas: There is no command chekc. Did you mean check?");
        Run.of("help", "jsn")
                .ends(Exit.WRONG_USE)
                .says("vpcanvas: There is no help about jsn. Did you mean json?");
        Run.of("help", "json", "check")
                .ends(Exit.WRONG_USE)
                .says("vpcanvas: check is one word too many.");
        Run.of("--verson").ends(Exit.WRONG_USE).unanswered();
    }

    @ParameterizedTest
    @ValueSource(strings = {"matrix", "diff", "import", "export"})
    void whatIsNotDeliveredIsWrongUse(String command) {
        Run.of(command, Run.sample("peering")).ends(Exit.WRONG_USE).unanswered();
        assertFalse(Run.of("--help").out().contains("  " + command + " "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "render --alt",
                "render --transparent",
                "render --no-source",
                "render --dpi=300",
                "routes --csv"
            })
    void anOptionThatIsNotDeliveredIsWrongUse(String line) {
        String[] words = line.split(" ", -1);
        Run run = Run.of(words[0], Run.sample("peering"), words[1]);
        run.ends(Exit.WRONG_USE).unanswered();
        String option = words[1].split("=", 2)[0];
        assertTrue(
                run.err().startsWith("vpcanvas " + words[0] + ": There is no option " + option),
                run.err());
    }

    @Test
    void aMistypedOptionIsAnsweredWithTheNearest() {
        Run.of("check", Run.sample("peering"), "--fail", "error")
                .says(
                        "vpcanvas check: There is no option --fail. Did you mean --fail-on? See"
                                + " vpcanvas check --help.");
    }

    @ParameterizedTest
    @EnumSource(CommandName.class)
    void noCommandIsDoneWithoutWhatItNeeds(CommandName name) {
        Run run = Run.of(name.word()).ends(Exit.WRONG_USE).unanswered();
        String needed = name == CommandName.NEW ? "--template" : "FILE";
        assertTrue(run.err().contains(needed), run.err());
    }

    @Test
    void oneDesignIsOneDesign() {
        Run.of("free", Run.sample("peering"), Run.sample("internet"), "--size=20")
                .ends(Exit.WRONG_USE)
                .says(
                        "vpcanvas free: "
                                + Run.sample("internet")
                                + " is one word too many. See vpcanvas free --help.");
    }

    @Test
    void anOptionIsNoValueOfAnother() {
        Run run = Run.of("trace", Run.sample("peering"), "--from", "--to", "i-invoices");
        run.ends(Exit.WRONG_USE).unanswered();
        assertTrue(run.err().contains("--from"), run.err());
    }

    @Test
    void aFileNameMayBeginWithAnAtSign() {
        Run.of("check", "@gone")
                .ends(Exit.UNREADABLE)
                .says("@gone: there is no such file. Check its name and folder.");
    }
}
