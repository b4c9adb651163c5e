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
import vpcanvas.analysis.option.PriceItem;
import vpcanvas.analysis.option.Verdict;
import vpcanvas.analysis.option.Way;

/// `vpcanvas options`: the ways to let one thing reach another, side by side.
class OptionsCommandTest {

    private static Run options(Path design, String from, String to, Object... more) {
        Object[] args = new Object[6 + more.length];
        System.arraycopy(
                new Object[] {"options", design, "--from", from, "--to", to}, 0, args, 0, 6);
        System.arraycopy(more, 0, args, 6, more.length);
        return Run.of(args);
    }

    @ParameterizedTest
    @ValueSource(strings = {"peering", "privatelink", "transit-gateway"})
    void theWaysFromOrdersToInvoicesAreComparedInSamples(String sample) throws IOException {
        Run words = options(Run.sample(sample), "i-orders", "i-invoices").ends(Exit.DONE);
        Golden.assertText("options-" + sample + ".txt", words.quietly().out());
        Run json = options(Run.sample(sample), "i-orders", "i-invoices", "--json").ends(Exit.DONE);
        Golden.assertJson("options-" + sample + ".json", json.quietly().out());
    }

    @Test
    void noLineIsLongerThan100CharactersButForAddresses() {
        String out =
                options(Run.sample("privatelink"), "i-orders", "i-invoices", "--both", "--more=40")
                        .out();
        for (String line : out.lines().toList()) {
            assertTrue(
                    line.codePointCount(0, line.length()) <= Wrapped.WIDTH
                            || line.contains("https://"),
                    line);
        }
    }

    @Test
    void howManyAndHowMuchCountInTheCost() {
        JsonNode answer =
                options(
                                Run.sample("transit-gateway"),
                                "shop",
                                "billing",
                                "--more=4",
                                "--gb=500",
                                "--json")
                        .ends(Exit.DONE)
                        .json();
        assertEquals("vpc-shop", answer.path("from").asString());
        assertEquals(4, answer.path("more").asInt());
        for (JsonNode way : answer.path("ways")) {
            if (way.path("way").asString().equals("transit-gateway")) {
                JsonNode term = way.path("cost").path("terms").path(0);
                assertEquals(2500, term.path("count").asInt(), way::toString);
            }
        }
    }

    @Test
    void anotherPriceListIsTaken(@TempDir Path folder) throws IOException {
        Path list = folder.resolve("prices.json");
        Files.writeString(
                list,
                """
                { "format": "vpcanvas-prices", "version": 1, "asOf": "2026-10-01",
                  "currency": "EUR", "region": "eu-central-1",
                  "items": [ { "item": "regionTransferGb", "unit": "GB", "price": 0.5 } ] }
                """);
        Run run =
                options(Run.sample("peering"), "i-orders", "i-invoices", "--prices=" + list)
                        .ends(Exit.DONE);
        assertTrue(run.out().contains("100 GB × 0.5 = 50.00"), run.out());
        assertTrue(run.out().contains("EUR a month"), run.out());
        assertTrue(run.out().contains("as of 2026-10-01"), run.out());
    }

    @Test
    void aPriceListThatCanNotBeReadEndsWithThree(@TempDir Path folder) throws IOException {
        Path list = folder.resolve("prices.json");
        Files.writeString(
                list, "{ \"format\": \"vpcanvas-prices\", \"version\": 1, \"items\": 5 }");
        options(Run.sample("peering"), "i-orders", "i-invoices", "--prices=" + list)
                .ends(Exit.UNREADABLE)
                .unanswered()
                .says(list + ":1:55: items is the number 5. Expected a list.");
    }

    @Test
    void unknownEndsAreAnsweredWithTheNearest() {
        options(Run.sample("peering"), "i-order", "i-invoices")
                .ends(Exit.WRONG_USE)
                .unanswered()
                .says(
                        "vpcanvas options: There is no such source i-order in this design. Did you"
                                + " mean i-orders or orders?");
        options(Run.sample("peering"), "i-orders", "i-orders")
                .ends(Exit.WRONG_USE)
                .says("vpcanvas options: Both ends are i-orders. Name two things.");
    }

    @Test
    void numbersHaveBounds() {
        options(Run.sample("peering"), "i-orders", "i-invoices", "--gb=-1")
                .ends(Exit.WRONG_USE)
                .says("vpcanvas options: --gb takes a number from 0 to 100000000, not -1.");
        options(Run.sample("peering"), "i-orders", "i-invoices", "--more=many")
                .ends(Exit.WRONG_USE)
                .says("vpcanvas options: --more takes a whole number, not many.");
    }

    @Test
    void whereNoWayIsOpenItEndsWithOne() {
        options(Run.sample("peering"), "shop", "i-orders").ends(Exit.NO);
    }

    @Test
    void helpTellsEveryWordOfAnAnswer() {
        String help = Run.of("help", "json").out();
        for (Way way : Way.values()) {
            assertTrue(help.contains(way.word()), way.word());
        }
        for (Verdict verdict : Verdict.values()) {
            assertTrue(help.contains(verdict.word()), verdict.word());
        }
        for (PriceItem item : PriceItem.values()) {
            assertTrue(help.contains(item.word()), item.word());
        }
    }
}
