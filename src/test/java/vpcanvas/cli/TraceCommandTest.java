package vpcanvas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// `vpcanvas trace`: one flow.
class TraceCommandTest {
    private static final String[] MANUAL = {
        "\"AccepterVpcId\": \"vpc-billing\"",
        "\"AccepterVpcId\": \"vpc-billing\", \"AccepterRouting\": \"manual\""
    };

    @ParameterizedTest
    @ValueSource(strings = {"internet", "peering", "privatelink"})
    void ordersReachesInvoicesInEverySample(String sample) throws IOException {
        Run words = trace(Run.sample(sample), "i-orders", "i-invoices").ends(Exit.DONE).quietly();
        Golden.assertText("trace-" + sample + ".txt", words.out());
        Run json = trace(Run.sample(sample), "i-orders", "i-invoices", "--json");
        Golden.assertJson("trace-" + sample + ".json", json.ends(Exit.DONE).quietly().out());
    }

    @Test
    void aPrivateInstanceCanNotBeDialledFromOutside() throws IOException {
        Run words = trace(Run.sample("internet"), "internet", "i-orders").ends(Exit.NO);
        Golden.assertText("trace-blocked.txt", words.quietly().out());
        Run json = trace(Run.sample("internet"), "internet", "i-orders", "--json").ends(Exit.NO);
        Golden.assertJson("trace-blocked.json", json.quietly().out());
    }

    @Test
    void aMissingWayBackIsToldWithItsDirectionAndTable(@TempDir Path directory) throws IOException {
        Path design = Run.changed(directory, "peering", MANUAL);
        JsonNode answer = trace(design, "i-orders", "i-invoices", "--json").ends(Exit.NO).json();
        assertEquals("return", answer.path("direction").asString());
        assertEquals("NO_ROUTE_TO_DESTINATION", answer.path("reason").asString());
        assertEquals("rtb-billing-private", answer.path("at").asString());
        assertEquals("delivered", answer.path("forward").path("outcome").asString());
        assertEquals("no-route", answer.path("return").path("outcome").asString());
        String words = trace(design, "i-orders", "i-invoices").out();
        assertTrue(words.startsWith("not reachable: i-orders → i-invoices"), words);
        assertTrue(
                words.contains("\n  NO_ROUTE_TO_DESTINATION at rtb-billing-private, return: "),
                words);
    }

    @Test
    void aRouteThatLostIsToldBesideTheOneThatWon() {
        String words = trace(Run.sample("internet"), "i-orders", "i-invoices").out();
        assertTrue(
                words.contains(
                        "10.0.0.0/16 → local (local), not 0.0.0.0/0 → igw-shop"
                                + " (MORE_SPECIFIC_ROUTE)"),
                words);
    }

    @Test
    void namesAndAddressesServeAsIds() {
        JsonNode answer =
                trace(Run.sample("peering"), "orders", "10.1.2.20", "--json")
                        .ends(Exit.DONE)
                        .json();
        assertEquals("i-orders", answer.path("from").asString());
        assertEquals("10.1.2.20", answer.path("to").asString());
    }

    @Test
    void withoutProtocolAndPortItIsTcp443() {
        JsonNode packet = packet();
        assertEquals("tcp", packet.path("protocol").asString());
        assertEquals(443, packet.path("port").asInt());
    }

    @Test
    void anotherProtocolAndPortCanBeAsked() {
        JsonNode packet = packet("--protocol", "udp", "--port", "53");
        assertEquals("udp", packet.path("protocol").asString());
        assertEquals(53, packet.path("port").asInt());
    }

    @Test
    void icmpHasNoPort() {
        JsonNode packet = packet("--protocol", "icmp");
        assertEquals("icmp", packet.path("protocol").asString());
        assertTrue(packet.has("port") && packet.path("port").isNull(), packet::toString);
        trace(Run.sample("peering"), "i-orders", "i-invoices", "--protocol=icmp", "--port=5")
                .ends(Exit.WRONG_USE)
                .unanswered()
                .says("vpcanvas trace: icmp has no ports.");
    }

    @Test
    void anUnknownIdIsAnsweredWithTheNearest() {
        trace(Run.sample("peering"), "i-order", "i-invoices")
                .ends(Exit.WRONG_USE)
                .unanswered()
                .says(
                        "vpcanvas trace: There is no i-order in this design. Did you mean i-orders"
                                + " or orders?");
    }

    @Test
    void anUnknownIdIsStillAnsweredInJson() {
        JsonNode answer =
                trace(Run.sample("peering"), "i-orders", "i-invoice", "--json")
                        .ends(Exit.WRONG_USE)
                        .json();
        assertEquals("vpcanvas-trace", answer.path("format").asString());
        assertTrue(answer.path("error").asString().startsWith("There is no i-invoice"));
    }

    @Test
    void aPortIsANumberThatExists() {
        for (String port : new String[] {"0", "65536", "-1"}) {
            trace(Run.sample("peering"), "i-orders", "i-invoices", "--port=" + port)
                    .ends(Exit.WRONG_USE)
                    .says("vpcanvas trace: A port is a number from 1 to 65535, not " + port + ".");
        }
        trace(Run.sample("peering"), "i-orders", "i-invoices", "--port=https")
                .ends(Exit.WRONG_USE)
                .says("vpcanvas trace: --port takes a whole number, not https.");
    }

    @Test
    void anUnknownProtocolIsWrongUse() {
        trace(Run.sample("peering"), "i-orders", "i-invoices", "--protocol", "gre")
                .ends(Exit.WRONG_USE)
                .says("vpcanvas trace: The protocol is tcp, udp or icmp, not gre.");
    }

    @Test
    void bothEndsAreNeeded() {
        Run.of("trace", Run.sample("peering"), "--to", "i-invoices")
                .ends(Exit.WRONG_USE)
                .says("vpcanvas trace: --from is missing.");
        Run.of("trace", Run.sample("peering"), "--from", "i-orders")
                .ends(Exit.WRONG_USE)
                .says("vpcanvas trace: --to is missing.");
    }

    @Test
    void aDesignThatCanNotBeReadEndsWithThree() {
        trace(Path.of("gone.vpc.json"), "a", "b")
                .ends(Exit.UNREADABLE)
                .unanswered()
                .says("gone.vpc.json: there is no such file. Check its name and folder.");
        JsonNode answer =
                trace(Path.of("gone.vpc.json"), "a", "b", "--json").ends(Exit.UNREADABLE).json();
        assertEquals("vpcanvas-trace", answer.path("format").asString());
        assertTrue(answer.path("error").asString().startsWith("gone.vpc.json: "));
    }

    private static JsonNode packet(String... options) {
        Object[] args = new Object[options.length + 1];
        System.arraycopy(options, 0, args, 0, options.length);
        args[options.length] = "--json";
        return trace(Run.sample("peering"), "i-orders", "i-invoices", args).json().path("packet");
    }

    private static Run trace(Path design, String from, String to, Object... more) {
        Object[] args = new Object[6 + more.length];
        System.arraycopy(new Object[] {"trace", design, "--from", from, "--to", to}, 0, args, 0, 6);
        System.arraycopy(more, 0, args, 6, more.length);
        return Run.of(args);
    }
}
