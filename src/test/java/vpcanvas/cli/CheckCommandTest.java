package vpcanvas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// `vpcanvas check`: problems of designs.
class CheckCommandTest {
    @TempDir private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"internet", "peering"})
    void aSoundDesignHasNoProblems(String sample) {
        Run.of("check", Run.sample(sample)).ends(Exit.DONE).quietly().answers("no problems");
    }

    @Test
    void anOverlapThatMeetsNowhereIsNoFailure() {
        Run run = Run.of("check", Run.sample("privatelink")).ends(Exit.DONE).quietly();
        assertTrue(
                run.out().startsWith("info X_OVERLAP_HARMLESS vpc-billing, vpc-shop: "), run.out());
        assertTrue(run.out().endsWith(" (R-080)\n1 problem: 1 info\n"), run.out());
    }

    @Test
    void anOverlapThatMeetsNowhereFailsWhereInformationCounts() {
        Run.of("check", Run.sample("privatelink"), "--fail-on", "info").ends(Exit.NO);
        Run.of("check", Run.sample("privatelink"), "--fail-on=warning").ends(Exit.DONE);
    }

    @Test
    void overlappingPeersAreAnError() throws IOException {
        Run words = Run.of("check", overlapping()).ends(Exit.NO).quietly();
        Golden.assertText("check-overlap.txt", words.out());
        String json = Run.of("check", overlapping(), "--json").ends(Exit.NO).quietly().out();
        Golden.assertJson("check-overlap.json", json.replace(directory + "/", ""));
    }

    @Test
    void aWarningFailsOnlyWhereItCounts() throws IOException {
        Path design =
                Run.changed(
                        directory,
                        "peering",
                        "\"AccepterVpcId\": \"vpc-billing\"",
                        "\"AccepterVpcId\": \"vpc-billing\", \"AccepterRouting\": \"manual\"");
        Run run = Run.of("check", design).ends(Exit.DONE);
        assertTrue(
                run.out().startsWith("warning NO_ROUTE_TO_DESTINATION rtb-billing-private: "),
                run.out());
        Run.of("check", design, "--fail-on=warning").ends(Exit.NO);
        Run.of("check", design, "--fail-on=info").ends(Exit.NO);
    }

    @Test
    void theGravestOfSeveralFilesCountsAndTheOthersAreStillLookedAt() throws IOException {
        Path bad = overlapping();
        Path gone = directory.resolve("gone.vpc.json");
        Run run = Run.of("check", gone, bad, Run.sample("privatelink")).ends(Exit.UNREADABLE);
        run.says(gone + ": there is no such file. Check its name and folder.");
        assertTrue(run.out().startsWith(bad + ": error X_PCX_CIDR_OVERLAP "), run.out());
        assertTrue(run.out().contains("\n" + Run.sample("privatelink") + ": info "), run.out());
        Run.of("check", Run.sample("peering"), bad).ends(Exit.NO);
    }

    @Test
    void aFileThatCanNotBeReadIsAnEntryWithAnError() throws IOException {
        Path broken = Files.writeString(directory.resolve("broken.vpc.json"), "{ \"format\": ");
        Run run = Run.of("check", broken, Run.sample("peering"), "--json").ends(Exit.UNREADABLE);
        JsonNode files = run.json().path("files");
        assertEquals(2, files.size());
        assertEquals(broken.toString(), files.get(0).path("file").asString());
        String error = files.get(0).path("error").asString();
        assertTrue(error.startsWith(broken + ":1:"), error);
        assertEquals(error + "\n", run.err());
        assertEquals(0, files.get(1).path("problems").size());
        assertTrue(files.get(1).path("problems").isArray());
    }

    @Test
    void aFileOfAnotherProgramOrAnotherTimeCanNotBeRead() throws IOException {
        Path other = Run.changed(directory, "internet", "\"vpcanvas\"", "\"excalidraw\"");
        Run foreign = Run.of("check", other).ends(Exit.UNREADABLE).unanswered();
        assertTrue(foreign.err().startsWith(other + ":2:"), foreign.err());
        Path newer = Run.changed(directory, "peering", "\"version\": 1", "\"version\": 99");
        Run later = Run.of("check", newer).ends(Exit.UNREADABLE).unanswered();
        assertTrue(later.err().startsWith(newer + ":3:"), later.err());
    }

    @Test
    void onlyUnreadableFilesHaveNoAnswer() {
        Run.of("check", "gone.vpc.json").ends(Exit.UNREADABLE).unanswered();
    }

    @Test
    void whatIsNotKnownIsToldBesideTheAnswer() throws IOException {
        Path design =
                Run.changed(directory, "peering", "\"version\": 1,", "\"version\": 1, \"Hue\": 1,");
        Run run = Run.of("check", design).ends(Exit.DONE).answers("no problems");
        assertTrue(run.err().contains("Hue"), run.err());
        Run.of("check", design, "--json").json();
    }

    @Test
    void aNameCanNotSteerTheTerminal() throws IOException {
        Path design =
                Run.changed(
                        directory,
                        "privatelink",
                        "\"Name\": \"shop\"",
                        "\"Name\": \"\\u001b[2J\\nerror shop\"");
        Run run = Run.of("check", design).ends(Exit.DONE);
        assertEquals(2, run.out().lines().count(), run.out());
        assertTrue(run.out().contains("\uFFFD[2J\uFFFDerror shop"), run.out());
    }

    @Test
    void anUnknownSeverityIsWrongUse() {
        Run.of("check", Run.sample("peering"), "--fail-on", "fatal")
                .ends(Exit.WRONG_USE)
                .unanswered()
                .says("vpcanvas check: --fail-on takes error, warning or info, not fatal.");
    }

    private Path overlapping() throws IOException {
        return Run.changed(
                directory, "peering", "10.1.0.0/16", "10.0.0.0/16", "10.1.2.", "10.0.3.");
    }
}
