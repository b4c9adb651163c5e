package vpcanvas.edit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.edit.Plans;
import vpcanvas.model.Announced;
import vpcanvas.model.Change;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.CustomerGateway;
import vpcanvas.model.Document;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.VpnConnection;
import vpcanvas.model.altered.AlteredLines;
import vpcanvas.net.Cidr;

/// The forms of corporate networks and of the lines to them.
class CorporateFormTest {
    private final Document sample = Plans.sample("transit-gateway");
    private final Forms network = Forms.of(sample, "corp-hq");
    private final Forms vpn = Forms.of(sample, "vpn-hq");

    private static List<Cidr> announced(Forms form) {
        return form.find(VpnConnection.class, "vpn-hq").announced().stream()
                .map(Announced::cidrBlock)
                .toList();
    }

    @Test
    void whatItsVpnAnnouncesFollowsItsBlock() {
        network.type("block", "172.16.0.0/12");
        assertEquals(
                List.of(Cidr.parse("172.16.0.0/12")),
                network.find(CorporateNetwork.class, "corp-hq").cidrBlocks());
        assertEquals(List.of(Cidr.parse("172.16.0.0/12")), announced(network));
    }

    @Test
    void whatWasReadFromARealNetworkDoesNotFollow() {
        Document imported =
                new Change.Replace(
                                AlteredLines.prefixes(
                                        vpn.find(VpnConnection.class, "vpn-hq"),
                                        List.of(),
                                        List.of(
                                                new Announced(
                                                        Cidr.parse("192.168.0.0/16"),
                                                        Announced.Source.IMPORTED,
                                                        2,
                                                        0))))
                        .applyTo(sample)
                        .document();
        Forms form = Forms.of(imported, "corp-hq").type("block", "172.16.0.0/12");
        assertEquals(List.of(Cidr.parse("192.168.0.0/16")), announced(form));
    }

    @Test
    void theStaticRoutesOfVpnAndHubFollowTooButNotThoseOfOthers() {
        vpn.type("routing", "STATIC").type("static-routes", "192.168.0.0/16, 192.0.2.0/24");
        Forms hub = Forms.of(vpn.document(), "tgw-eu");
        hub.apply(hub.routes("routes-tgw-rtb-eu").add("192.168.0.0/16", "tgw-attach-hq"));
        Forms form = Forms.of(hub.document(), "corp-hq").type("block", "172.16.0.0/12");
        assertEquals(
                List.of(Cidr.parse("172.16.0.0/12"), Cidr.parse("192.0.2.0/24")),
                form.find(VpnConnection.class, "vpn-hq").staticRoutes());
        List<String> routes =
                form.find(TransitGatewayRouteTable.class, "tgw-rtb-eu").routes().stream()
                        .map(Object::toString)
                        .toList();
        assertEquals(3, routes.size());
        assertTrue(routes.getLast().contains("172.16.0.0/12"), routes.toString());
        assertTrue(routes.getFirst().contains("100.64.1.0/24"), routes.toString());
    }

    @Test
    void hostsAreAddedChangedAndRemoved() {
        network.type("new-host", "mail server 192.168.4.25");
        assertEquals(
                "[Host[name=erp, ipAddress=192.168.4.20], Host[name=mail server,"
                        + " ipAddress=192.168.4.25]]",
                network.find(CorporateNetwork.class, "corp-hq").hosts().toString());
        network.type("host-2", "mail").type("host-address-2", "192.168.4.26").type("host-1", "");
        assertEquals(
                "[Host[name=mail, ipAddress=192.168.4.26]]",
                network.find(CorporateNetwork.class, "corp-hq").hosts().toString());
        network.expectWrong("new-host", "mail 192.168.4.30", "Another host is called mail");
        network.expectWrong("new-host", "192.168.4.30", "a name and an address");
        network.expectRemark("host-address-1", "10.0.0.1", "It is outside the network's blocks.");
    }

    @Test
    void aNetworkHasAnyBlockAndSeveral() {
        network.type("new-block", "203.0.113.0/25");
        assertEquals("203.0.113.0/25", network.value("block-2"));
        network.type("block-2", "");
        assertEquals(1, network.find(CorporateNetwork.class, "corp-hq").cidrBlocks().size());
        network.expectWrong("block", "", "block");
    }

    @Test
    void itNamesTheLinesThatLeadToIt() {
        assertEquals(
                List.of("customer gateway 198.51.100.9", "vpn-hq, BGP · available"),
                network.things("lines"));
    }

    @Test
    void aVpnSaysWhatIsBehindItAndWhichTableItAsks() {
        vpn.type("announced", "192.168.0.0/16 172.16.0.0/12").type("state", "DOWN");
        assertEquals(2, announced(vpn).size());
        assertEquals(VpnConnection.State.DOWN, vpn.find(VpnConnection.class, "vpn-hq").state());
        assertEquals(1, vpn.matrix("tgw-eu").rows().size());
        vpn.expectWrong("announced", "192.168.0.0/16, nowhere", "nowhere");
        assertEquals(
                vpn.form().fields().size(),
                Forms.of(vpn.document(), "tgw-attach-hq").form().fields().size());
    }

    @Test
    void aCustomerGatewayHasAnAddressAndANumber() {
        Forms gateway = Forms.of(sample, "cgw-hq").type("asn", "3320").type("address", "");
        CustomerGateway after = gateway.find(CustomerGateway.class, "cgw-hq");
        assertEquals(3320, after.bgpAsn());
        assertNull(after.ipAddress());
        gateway.expectWrong("address", "here", "here");
    }
}
