package vpcanvas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `vpcanvas trace --batch`: many flows of one design.
class BatchTest {
    private static final String QUERIES =
            """
            { "queries": [
              { "id": "q1", "from": "i-orders", "to": "i-invoices" },
              { "id": "q2", "from": "i-order", "to": "i-invoices" },
              { "from": "i-invoices", "to": "i-orders", "protocol": "icmp" },
              { "id": 4, "from": "internet", "to": "i-orders", "port": 22, "ignoreFilters": true },
              { "id": "q5", "to": "i-orders" },
              { "id": "q6", "from": "i-orders", "to": "i-invoices", "protocol": "gre" },
              { "id": "q7", "from": "i-orders", "to": 7, "port": "https" },
              "i-orders to i-invoices"
            ] }
            """;

    @TempDir private Path directory;

    @Test
    void everyQueryIsAnsweredInItsOrder() throws IOException {
        Run json = batch(QUERIES, "--json").ends(Exit.DONE).quietly();
        Golden.assertJson("batch.json", json.out());
        Run words = batch(QUERIES).ends(Exit.DONE).quietly();
        Golden.assertText("batch.txt", words.out());
    }

    @Test
    void anAnswerIsThatOfTheSingleQuestion() throws IOException {
        JsonNode result = batch(QUERIES, "--json").json().path("results").get(0);
        JsonNode single =
                Run.of(
                                "trace",
                                Run.sample("peering"),
                                "--from=i-orders",
                                "--to=i-invoices",
                                "--json")
                        .json();
        for (String key : single.propertyNames()) {
            if (!key.equals("format") && !key.equals("version")) {
                assertEquals(single.path(key), result.path(key), key);
            }
        }
        assertEquals(single.size() - 1, result.size(), "all keys and the id");
    }

    @Test
    void aKeyThatNobodyKnowsIsPassedOverAndTold() throws IOException {
        String queries =
                """
                { "comment": "x", "queries": [
                  { "id": "a", "from": "i-orders", "to": "i-invoices", "why": 1 },
                  { "id": "b", "from": "i-orders", "to": "i-invoices", "why": 2 } ] }
                """;
        Run run = batch(queries, "--json").ends(Exit.DONE);
        assertEquals(2, run.json().path("results").size());
        String file = directory.resolve("queries.json").toString();
        assertEquals(
                file
                        + ":1:3: \"comment\" is not known to this version; it is passed over\n"
                        + file
                        + ":2:56: \"why\" is not known to this version; it is passed over\n",
                run.err());
    }

    @Test
    void noQueriesAreNoTrouble() throws IOException {
        assertEquals(
                0,
                batch("{\"queries\": []}", "--json").ends(Exit.DONE).json().path("results").size());
    }

    @Test
    void anEmptyFileIsToldWhatItShouldHold() throws IOException {
        assertBroken("", ": this file is empty. Name a file that holds a list of queries.");
        assertBroken("\0", ": this file is not text. Name a file that holds a list of queries.");
    }

    @Test
    void aBrokenFileIsToldWithLineAndColumn() throws IOException {
        Run run = batch("{ \"queries\": [\n  { \"id\": }\n] }").ends(Exit.UNREADABLE).unanswered();
        assertTrue(run.err().startsWith(directory.resolve("queries.json") + ":2:11: "), run.err());
    }

    @Test
    void aFileOfAnotherShapeIsTold() throws IOException {
        assertBroken("[]", ":1:1: this file is a list");
        assertBroken("{ \"queries\": 5 }", ":1:14: queries is ");
        assertBroken("{ \"query\": [] }", ":1:15: \"queries\" is missing. Expected { \"queries\"");
        assertBroken("{ \"queries\": [] } {}", ":1:19: there is more after the end. Expected one");
    }

    @Test
    void aBrokenFileIsStillAnsweredInJson() throws IOException {
        JsonNode answer = batch("{", "--json").ends(Exit.UNREADABLE).json();
        assertEquals("vpcanvas-traces", answer.path("format").asString());
        assertTrue(answer.path("error").isString(), answer::toString);
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        Run.of("trace", Run.sample("peering"), "--batch", "gone.json")
                .ends(Exit.UNREADABLE)
                .says("gone.json: there is no such file. Check its name and folder.");
    }

    @Test
    void aBatchAndASingleFlowExcludeEachOther() {
        Run.of("trace", Run.sample("peering"), "--batch", "q.json", "--from", "i-orders")
                .ends(Exit.WRONG_USE)
                .says("vpcanvas trace: --batch and --from can't go together.");
    }

    private void assertBroken(String queries, String says) throws IOException {
        Run run = batch(queries).ends(Exit.UNREADABLE).unanswered();
        String expected = directory.resolve("queries.json") + says;
        assertTrue(run.err().startsWith(expected), () -> run.err() + " for " + queries);
    }

    private Run batch(String queries, String... more) throws IOException {
        Path file = Files.writeString(directory.resolve("queries.json"), queries);
        return more.length == 0
                ? Run.of("trace", Run.sample("peering"), "--batch", file)
                : Run.of("trace", Run.sample("peering"), "--batch", file, more[0]);
    }
}
