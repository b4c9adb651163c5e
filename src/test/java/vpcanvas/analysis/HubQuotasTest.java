package vpcanvas.analysis;

import static vpcanvas.HubParts.attach;
import static vpcanvas.HubParts.attachAutomatic;
import static vpcanvas.HubParts.attachDirectConnect;
import static vpcanvas.HubParts.bgpVpn;
import static vpcanvas.HubParts.directConnect;
import static vpcanvas.HubParts.gateway;
import static vpcanvas.HubParts.hub;
import static vpcanvas.HubParts.hubPeering;
import static vpcanvas.HubParts.hubTable;
import static vpcanvas.analysis.QuotaChecks.block;
import static vpcanvas.analysis.QuotaChecks.joined;
import static vpcanvas.analysis.QuotaChecks.many;
import static vpcanvas.analysis.QuotaChecks.one;
import static vpcanvas.analysis.QuotaChecks.warns;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.model.AttachmentState;
import vpcanvas.model.Routing;
import vpcanvas.model.TransitGateway;
import vpcanvas.net.Cidr;

/// How many attachments, tables, routes and lines AWS gives.
class HubQuotasTest {

    @Test
    void anAccountHasFiveHubsInARegionAndAVpcFive_R118() {
        warns(
                Quota.HUBS,
                "us-east-1",
                n -> many(n, new Design(), (d, i) -> d.plus(hub("tgw-" + i))));
        warns(
                Quota.HUBS_OF_VPC,
                "A",
                n ->
                        many(
                                n,
                                one(),
                                (d, i) ->
                                        d.plus(
                                                hub("tgw-" + i),
                                                attach("att-" + i, "tgw-" + i, "A", "s"))));
    }

    /// Public blocks have no wider one that holds nothing else, so each is a route.
    @Test
    void routesThatTheProgramWritesForAHubCountAgainstTheTable_R037() {
        warns(
                Quota.IPV4_ROUTES,
                "r",
                n ->
                        one().main("r", "A")
                                .plus(
                                        hub("tgw-1"),
                                        attachAutomatic("att-a", "tgw-1", "A", "s"),
                                        hubTable(
                                                "rtb",
                                                "tgw-1",
                                                "att-a",
                                                "",
                                                IntStream.range(0, n)
                                                        .mapToObj(HubQuotasTest::apart)
                                                        .toArray(String[]::new)))
                                .vpc("B", "192.168.0.0/24")
                                .subnet("b1", "B", "192.168.0.0/25")
                                .plus(attach("att-b", "tgw-1", "B", "b1")));
    }

    private static String apart(int i) {
        return "203.%d.%d.0/24 > att-b".formatted(i / 128, i % 128 * 2);
    }

    @Test
    void aHubHas5000Attachments20TablesAnd10000Routes_R118() {
        warns(
                Quota.ATTACHMENTS,
                "tgw-1",
                n ->
                        many(
                                n,
                                new Design().plus(hub("tgw-1")),
                                (d, i) -> d.plus(attach("att-" + i, "tgw-1", "v-" + i, "s-" + i))));
        warns(
                Quota.HUB_TABLES,
                "tgw-1",
                n ->
                        many(
                                n,
                                new Design().plus(hub("tgw-1")),
                                (d, i) -> d.plus(hubTable("rtb-" + i, "tgw-1", "", ""))));
        warns(
                Quota.HUB_ROUTES,
                "tgw-1",
                n ->
                        new Design()
                                .plus(
                                        hub("tgw-1"),
                                        hubTable(
                                                "rtb",
                                                "tgw-1",
                                                "",
                                                "",
                                                IntStream.range(0, n)
                                                        .mapToObj(i -> block(i) + " > blackhole")
                                                        .toArray(String[]::new))));
    }

    @Test
    void aHubHasFiftyPeeringsAndFiveBlocks_R118() {
        warns(
                Quota.HUB_PEERINGS,
                "tgw-a",
                n ->
                        many(
                                n,
                                new Design().plus(hub("tgw-a")),
                                (d, i) ->
                                        d.plus(
                                                hub("tgw-" + i, "region-" + i),
                                                hubPeering(
                                                        "peer-" + i,
                                                        "tgw-a",
                                                        "tgw-" + i,
                                                        AttachmentState.AVAILABLE,
                                                        Routing.MANUAL))));
        warns(
                Quota.HUB_BLOCKS,
                "tgw-1",
                n -> {
                    TransitGateway plain = hub("tgw-1");
                    return new Design()
                            .plus(
                                    new TransitGateway(
                                            plain.ref(),
                                            plain.name(),
                                            plain.region(),
                                            plain.owner(),
                                            plain.amazonSideAsn(),
                                            plain.associationDefaultRouteTable(),
                                            plain.propagationDefaultRouteTable(),
                                            plain.securityGroupReferencingSupport(),
                                            IntStream.range(0, n)
                                                    .mapToObj(i -> Cidr.parse(block(i)))
                                                    .toList()));
                });
    }

    @Test
    void hubsAndDirectConnectGatewaysMeetSoOften_R118() {
        warns(
                Quota.DIRECT_CONNECTS_OF_HUB,
                "tgw-1",
                n ->
                        many(
                                n,
                                new Design().plus(hub("tgw-1")),
                                (d, i) ->
                                        d.plus(
                                                directConnect("dx-" + i, "dc", "", ""),
                                                attachDirectConnect(
                                                        "att-" + i, "tgw-1", "dx-" + i, ""))));
        warns(
                Quota.HUBS_OF_DIRECT_CONNECT,
                "dx",
                n ->
                        many(
                                n,
                                new Design().plus(directConnect("dx", "dc", "", "")),
                                (d, i) ->
                                        d.plus(
                                                hub("tgw-" + i, "region-" + i),
                                                attachDirectConnect(
                                                        "att-" + i, "tgw-" + i, "dx", ""))));
    }

    @Test
    void aDirectConnectGatewayHasTwentyVpnGateways_R136() {
        warns(
                Quota.GATEWAYS_OF_DIRECT_CONNECT,
                "dx",
                n ->
                        new Design()
                                .plus(
                                        directConnect(
                                                "dx",
                                                "dc",
                                                "",
                                                joined(n, i -> "vgw-" + i + "=10.0.0.0/16"))));
    }

    @Test
    void aHubAllows200PrefixesOnADirectConnectGateway_R137() {
        warns(
                Quota.ALLOWED_PREFIXES,
                "att",
                n ->
                        new Design()
                                .plus(
                                        hub("tgw-1"),
                                        directConnect("dx", "dc", "", ""),
                                        attachDirectConnect(
                                                "att",
                                                "tgw-1",
                                                "dx",
                                                joined(n, QuotaChecks::block))));
    }

    @Test
    void aGatewayHasTenVpnsAndAnAccountFifty_R134() {
        warns(
                Quota.VPNS_OF_GATEWAY,
                "vgw-a",
                n ->
                        many(
                                n,
                                one().plus(gateway("vgw-a", "A")),
                                (d, i) -> d.plus(bgpVpn("vpn-" + i, "cgw", "vgw-a", ""))));
        warns(
                Quota.VPNS,
                "us-east-1",
                n ->
                        many(
                                n,
                                one().plus(gateway("vgw-a", "A"), hub("tgw-1")),
                                (d, i) ->
                                        d.plus(
                                                bgpVpn(
                                                        "vpn-" + i,
                                                        "cgw",
                                                        i % 2 == 0 ? "vgw-a" : "tgw-1",
                                                        ""))));
    }

    @Test
    void aVpnAnnouncesAThousandPrefixesToAHub_R134() {
        warns(
                Quota.ROUTES_LEARNED_BY_HUB,
                "vpn",
                n ->
                        new Design()
                                .plus(
                                        hub("tgw-1"),
                                        bgpVpn(
                                                "vpn",
                                                "cgw",
                                                "tgw-1",
                                                joined(n, QuotaChecks::block))));
    }
}
