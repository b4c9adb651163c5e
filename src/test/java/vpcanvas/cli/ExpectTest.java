package vpcanvas.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is expected of a network, held against it by `check --expect`.
class ExpectTest {
    @TempDir private Path folder;

    private Run check(String sample, String expectations) throws IOException {
        Path file = folder.resolve("expect.json");
        Files.writeString(
                file,
                """
                { "format": "vpcanvas-expect", "version": 1, "expect": [ %s ] }
                """
                        .formatted(expectations));
        return Run.of("check", Run.sample(sample), "--fail-on=error", "--expect=" + file);
    }

    private static String entry(String from, String to, String is) {
        return "{ \"from\": \"%s\", \"to\": \"%s\", \"is\": \"%s\" }".formatted(from, to, is);
    }

    @Test
    void aNetworkThatDoesWhatIsExpectedEndsWith0() throws IOException {
        Run run = check("peering", entry("i-orders", "i-invoices", "reachable"));
        run.ends(Exit.DONE);
        assertTrue(
                run.out()
                        .contains("as expected: i-orders → i-invoices is expected to be reachable"),
                run.out());
    }

    @Test
    void whatIsReachableAgainstExpectationEndsWith1() throws IOException {
        check("peering", entry("i-orders", "i-invoices", "not-reachable")).ends(Exit.NO);
        check("peering", entry("i-orders", "i-invoices", "isolated")).ends(Exit.NO);
    }

    @Test
    void whatIsNotReachableIsToldWithTheFirstBlocker() throws IOException {
        Run run = check("peering", entry("i-orders", "internet", "reachable"));
        run.ends(Exit.NO);
        assertTrue(run.out().contains("not as expected: i-orders → internet"), run.out());
        assertTrue(run.out().contains("NO_ROUTE_TO_DESTINATION at "), run.out());
    }

    @Test
    void isolatedMeansInNeitherDirectionByNoProtocol() throws IOException {
        check("peering", entry("internet", "i-orders", "isolated")).ends(Exit.DONE);
        check("privatelink", entry("i-invoices", "i-orders", "isolated")).ends(Exit.NO);
    }

    @Test
    void anExpectationThatCannotBeUnderstoodRefusesTheFile() throws IOException {
        Run word = check("peering", entry("i-orders", "i-invoices", "reachabel"));
        word.ends(Exit.UNREADABLE).unanswered();
        assertTrue(
                word.err().contains("reachable, not-reachable, isolated, not reachabel"),
                word.err());
        check("peering", "{ \"from\": \"i-orders\", \"is\": \"reachable\" }").ends(Exit.UNREADABLE);
        check("peering", entry("i-order", "i-invoices", "reachable")).ends(Exit.WRONG_USE);
    }
}
