package vpcanvas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// `vpcanvas routes`: effective route tables.
class RoutesCommandTest {
    @ParameterizedTest
    @ValueSource(strings = {"internet", "peering", "privatelink", "transit-gateway"})
    void everyTableOfADesignIsTold(String sample) throws IOException {
        Run words = Run.of("routes", Run.sample(sample)).ends(Exit.DONE).quietly();
        Golden.assertText("routes-" + sample + ".txt", words.out());
        Run json = Run.of("routes", Run.sample(sample), "--json").ends(Exit.DONE).quietly();
        Golden.assertJson("routes-" + sample + ".json", json.out());
    }

    @Test
    void aSubnetIsAnsweredWithTheTableItUses() {
        assertEquals(
                List.of("rtb-billing-private"),
                tables("peering", "--subnet", "subnet-billing-private-a"));
    }

    @Test
    void aTableIsFoundByIdAndByUniqueName() {
        assertEquals(List.of("rtb-shop-private"), tables("peering", "--table", "rtb-shop-private"));
        assertEquals(List.of("rtb-shop-private"), tables("internet", "--table", "private-a"));
    }

    @Test
    void aTableOfATransitGatewayIsFoundLikeOneOfAVpc() {
        for (String called : List.of("tgw-rtb-us", "tgw-us")) {
            String out =
                    Run.of("routes", Run.sample("transit-gateway"), "--table", called)
                            .ends(Exit.DONE)
                            .out();
            assertTrue(out.startsWith("tgw-rtb-us (tgw-us) of tgw-us, asked by "), out);
            assertTrue(out.contains("10.0.0.0/16     tgw-attach-eu-us      automatic"), out);
        }
    }

    @Test
    void aMainTableThatIsNotDrawnIsFoundToo() {
        assertEquals(List.of("vpc-shop:main"), tables("peering", "--table", "vpc-shop:main"));
    }

    @Test
    void aNameThatSeveralHaveIsRefusedWithTheirIds() {
        Run.of("routes", Run.sample("peering"), "--subnet", "private-a")
                .ends(Exit.WRONG_USE)
                .unanswered()
                .says(
                        "vpcanvas routes: Several subnets are called private-a. Use an id:"
                                + " subnet-billing-private-a or subnet-shop-private-a.");
    }

    @Test
    void anUnknownTableIsAnsweredWithTheNearest() {
        Run.of("routes", Run.sample("peering"), "--table", "rtb-shop-privat")
                .ends(Exit.WRONG_USE)
                .says(
                        "vpcanvas routes: There is no route table rtb-shop-privat in this design."
                                + " Did you mean rtb-shop-private or rtb-billing-private?");
    }

    @Test
    void subnetAndTableExcludeEachOther() {
        Run.of("routes", Run.sample("peering"), "--table", "a", "--subnet", "b")
                .ends(Exit.WRONG_USE)
                .says("vpcanvas routes: --subnet and --table can't go together.");
    }

    @Test
    void aRouteThatLostIsMarkedWithTheReason(@TempDir Path directory) throws IOException {
        Path design =
                Run.changed(
                        directory,
                        "internet",
                        "\"topology\": {",
                        "\"topology\": { \"PrefixLists\": [ { \"PrefixListId\": \"pl-1\","
                                + " \"MaxEntries\": 1, \"Entries\": [\"0.0.0.0/0\"] } ],",
                        "\"NatGatewayId\": \"nat-gw\"\n          }",
                        "\"NatGatewayId\": \"nat-gw\"\n          }, {"
                                + " \"DestinationPrefixListId\": \"pl-1\","
                                + " \"NatGatewayId\": \"nat-gone\" }");
        Run words = Run.of("routes", design, "--table", "rtb-shop-private").ends(Exit.DONE);
        assertEquals(
                """
                rtb-shop-private (private-a) of vpc-shop, used by subnet-shop-private-a
                  destination  target    origin       state
                  0.0.0.0/0    nat-gw    static       active
                  0.0.0.0/0    nat-gone  prefix-list  blackhole  lost: HIGHER_PRIORITY_ROUTE; nat-gone does not exist
                  10.0.0.0/16  local     local        active
                """,
                words.out());
        JsonNode routes =
                Run.of("routes", design, "--table", "rtb-shop-private", "--json")
                        .json()
                        .path("tables")
                        .get(0)
                        .path("routes");
        assertEquals(2, routes.size());
        JsonNode lost = routes.get(0).path("rejected").get(0);
        assertEquals("HIGHER_PRIORITY_ROUTE", lost.path("why").asString());
        assertEquals("blackhole", lost.path("state").asString());
    }

    @Test
    void aBlackholeIsToldWithTheReason(@TempDir Path directory) throws IOException {
        Path design =
                Run.changed(
                        directory,
                        "internet",
                        "\"NatGatewayId\": \"nat-gw\"\n          }",
                        "\"NatGatewayId\": \"nat-gone\"\n          }");
        Run words = Run.of("routes", design, "--table", "rtb-shop-private").ends(Exit.DONE);
        assertTrue(words.out().contains("blackhole  nat-gone does not exist\n"), words.out());
        String why =
                Run.of("routes", design, "--table", "rtb-shop-private", "--json")
                        .json()
                        .at("/tables/0/routes/0/why")
                        .asString();
        assertEquals("nat-gone does not exist", why);
    }

    private static List<String> tables(String sample, String option, String value) {
        JsonNode tables =
                Run.of("routes", Run.sample(sample), option, value, "--json")
                        .ends(Exit.DONE)
                        .json()
                        .path("tables");
        return tables.valueStream().map(t -> t.path("id").asString()).toList();
    }
}
