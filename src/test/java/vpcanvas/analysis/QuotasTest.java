package vpcanvas.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vpcanvas.HubParts.bgpVpn;
import static vpcanvas.HubParts.corporate;
import static vpcanvas.HubParts.customerGateway;
import static vpcanvas.HubParts.gateway;
import static vpcanvas.HubParts.propagating;
import static vpcanvas.analysis.QuotaChecks.joined;
import static vpcanvas.analysis.QuotaChecks.many;
import static vpcanvas.analysis.QuotaChecks.one;
import static vpcanvas.analysis.QuotaChecks.refuses;
import static vpcanvas.analysis.QuotaChecks.said;
import static vpcanvas.analysis.QuotaChecks.warns;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.model.Address;
import vpcanvas.model.EndpointState;
import vpcanvas.model.Instance;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.NatGateway;
import vpcanvas.model.OtherEndpoint;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.PrefixList;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.ResourceConfiguration;
import vpcanvas.model.ResourceEndpoint;
import vpcanvas.model.Routing;
import vpcanvas.model.SourceDestCheck;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;

/// How many of something AWS gives.
class QuotasTest {

    @Test
    void everyQuotaNamesItsPageAndItsRule() {
        for (Quota quota : Quota.values()) {
            assertTrue(quota.page().startsWith("https://docs.aws.amazon.com/"), quota.name());
            assertTrue(quota.rule().matches("R-\\d{3}"), quota.name());
            assertTrue(quota.most() >= quota.usual(), quota.name());
        }
    }

    @Test
    void aFindingSaysHowManyAndWhatToDo() {
        Design design =
                new Design()
                        .vpc(
                                "A",
                                IntStream.range(0, 6)
                                        .mapToObj(i -> "10." + i + ".0.0/16")
                                        .toArray(String[]::new));
        Problem problem =
                design.report().problems().stream()
                        .filter(QuotaProblem.class::isInstance)
                        .findFirst()
                        .orElseThrow();
        assertEquals(ProblemCode.X_CIDR_QUOTA, problem.code());
        assertEquals("R-009", problem.rule());
        assertEquals(
                "A has 6 IPv4 blocks; AWS allows 5 in a VPC by default. Ask for more (up to 50), or"
                        + " have fewer.",
                problem.says());
    }

    @Test
    void aVpcHasFiveBlocksOfEachFamilyAndFiftyAtMost_R009() {
        IntFunction<Design> four =
                n ->
                        new Design()
                                .vpc(
                                        "A",
                                        IntStream.range(0, n)
                                                .mapToObj(i -> "10." + i + ".0.0/16")
                                                .toArray(String[]::new));
        warns(Quota.IPV4_BLOCKS, "A", four);
        refuses(Quota.IPV4_BLOCKS, "A", four);
        IntFunction<Design> six =
                n ->
                        new Design()
                                .vpc(
                                        "A",
                                        IntStream.range(0, n)
                                                .mapToObj("2600:1f18:%x::/56"::formatted)
                                                .toArray(String[]::new));
        warns(Quota.IPV6_BLOCKS, "A", six);
        refuses(Quota.IPV6_BLOCKS, "A", six);
    }

    @Test
    void anAccountHasFiveVpcsInARegion_R020() {
        IntFunction<Design> here =
                n -> many(n, new Design(), (d, i) -> d.vpc("v-" + i, "10." + i + ".0.0/16"));
        warns(Quota.VPCS, "us-east-1", here);
        assertEquals(List.of(), said(here.apply(5).vpcIn("eu-west-1", "other", "10.99.0.0/16")));
    }

    @Test
    void aVpcHas200SubnetsAndSoManyAddresses_R020() {
        warns(
                Quota.SUBNETS,
                "A",
                n ->
                        many(
                                n,
                                new Design().vpc("A", "10.1.0.0/16"),
                                (d, i) -> d.subnet("s-" + i, "A", "10.1." + i + ".0/24")));
        warns(Quota.ADDRESS_USAGE, "A", n -> used("A", 2, n));
        assertEquals(List.of(), said(pair(64_000)));
        assertEquals(
                List.of(
                        "warning PEERED_ADDRESS_USAGE A 128001",
                        "warning ADDRESS_USAGE A 64001",
                        "warning PEERED_ADDRESS_USAGE B 128001"),
                said(pair(64_001)));
    }

    /// Two peers, one of which uses 64,000 addresses.
    private static Design pair(int other) {
        Resource[] peer =
                used("B", 4, 64_000).topology().resources().stream()
                        .filter(r -> !(r instanceof Region))
                        .toArray(Resource[]::new);
        return used("A", 2, other).plus(peer).peering("pcx", "A", "B");
    }

    /// A VPC with so many addresses in use.
    private static Design used(String vpc, int second, int count) {
        Ip first = Ip.parse("10." + second + ".0.0");
        List<Address> addresses = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            addresses.add(new Address(new Ip(first.family(), first.high(), first.low() + i), null));
        }
        Ref<Subnet> subnet = Ref.to(Subnet.class, "s-" + vpc);
        return new Design()
                .vpc(vpc, "10." + second + ".0.0/15")
                .subnet("s-" + vpc, vpc, "10." + second + ".0.0/15")
                .plus(
                        new Instance(
                                Ref.to(Instance.class, "i-" + vpc),
                                "",
                                subnet,
                                addresses,
                                List.of(),
                                SourceDestCheck.ENABLED));
    }

    @Test
    void aVpcHas200RouteTables_R037() {
        warns(
                Quota.ROUTE_TABLES,
                "A",
                n ->
                        many(
                                n,
                                one().main("r-0", "A"),
                                (d, i) -> i == 0 ? d : d.table("r-" + i, "A", "s-" + i)));
    }

    @Test
    void aTableHas500RoutesOfEachFamilyAndAThousandAtMost_R037() {
        IntFunction<Design> four =
                n -> routed(n, i -> "172." + (16 + i / 250) + "." + i % 250 + ".0/24 > igw-a");
        warns(Quota.IPV4_ROUTES, "r", four);
        refuses(Quota.IPV4_ROUTES, "r", four);
        IntFunction<Design> six = n -> routed(n, "2600:1f18:%x::/48 > igw-a"::formatted);
        warns(Quota.IPV6_ROUTES, "r", six);
        refuses(Quota.IPV6_ROUTES, "r", six);
    }

    private static Design routed(int count, IntFunction<String> route) {
        return one().internetGateway("igw-a", "A")
                .main("r", "A", IntStream.range(0, count).mapToObj(route).toArray(String[]::new));
    }

    @Test
    void aPrefixListCountsAsOftenAsItMayHaveEntries_R029() {
        PrefixList list =
                new PrefixList(
                        Ref.to(PrefixList.class, "pl-1"),
                        "",
                        501,
                        List.of(Cidr.parse("172.16.0.0/24")));
        Design design =
                one().internetGateway("igw-a", "A").main("r", "A", "pl-1 > igw-a").plus(list);
        assertEquals(List.of("warning IPV4_ROUTES r 501"), said(design));
    }

    @Test
    void aHundredRoutesPropagateIntoATable_R037_R134() {
        IntFunction<Design> learned =
                n ->
                        one().plus(
                                        gateway("vgw-a", "A"),
                                        corporate("dc", "172.16.0.0/12", ""),
                                        customerGateway("cgw", "dc"),
                                        bgpVpn(
                                                "vpn",
                                                "cgw",
                                                "vgw-a",
                                                joined(n, i -> "172.16." + i + ".0/24")),
                                        propagating("r", "A", "vgw-a"));
        warns(Quota.PROPAGATED_ROUTES, "r", learned);
        warns(Quota.ROUTES_LEARNED_BY_GATEWAY, "vgw-a", learned);
    }

    @Test
    void aVpcHasOneEgressOnlyGateway_R052() {
        warns(
                Quota.EGRESS_ONLY_GATEWAYS,
                "A",
                n -> many(n, one(), (d, i) -> d.egressOnlyGateway("eigw-" + i, "A")));
    }

    @Test
    void aZoneHasFiveNatGatewaysWithEightAddressesEach_R051() {
        warns(
                Quota.NAT_GATEWAYS,
                "us-east-1a",
                n ->
                        many(
                                n,
                                zoned(),
                                (d, i) -> d.nat("nat-" + i, "z", "10.1.2." + (10 + i), null)));
        warns(Quota.NAT_ADDRESSES, "nat", n -> nat(n, NatGateway.Availability.ZONAL));
        warns(Quota.REGIONAL_NAT_ADDRESSES, "nat", n -> nat(n, NatGateway.Availability.REGIONAL));
    }

    private static Design zoned() {
        return one().subnetIn("us-east-1a", "z", "A", "10.1.2.0/24");
    }

    private static Design nat(int addresses, NatGateway.Availability mode) {
        boolean zonal = mode == NatGateway.Availability.ZONAL;
        return zoned().plus(
                        new NatGateway(
                                Ref.to(NatGateway.class, "nat"),
                                "",
                                zonal ? Ref.to(Subnet.class, "z") : null,
                                zonal ? null : Ref.to(Vpc.class, "A"),
                                NatGateway.Connectivity.PUBLIC,
                                mode,
                                NatGateway.State.AVAILABLE,
                                IntStream.range(0, addresses)
                                        .mapToObj(i -> Ip.parse("10.1.2." + (10 + i)))
                                        .map(a -> new Address(a, null))
                                        .toList()));
    }

    @Test
    void aVpcHasFiftyActivePeeringsAndAtMost125_R075() {
        IntFunction<Design> peers = n -> peers(n, PeeringConnection.Status.ACCEPTED);
        warns(Quota.PEERINGS, "A", peers);
        refuses(Quota.PEERINGS, "A", peers);
    }

    @Test
    void anAccountHas25OpenRequests_R075() {
        warns(
                Quota.PEERING_REQUESTS,
                "us-east-1",
                n -> peers(n, PeeringConnection.Status.REQUESTED));
    }

    private static Design peers(int count, PeeringConnection.Status status) {
        return many(
                count,
                new Design().vpc("A", "172.16.0.0/16"),
                (d, i) ->
                        d.vpc("v-" + i, "10." + i + ".0.0/16")
                                .peering("pcx-" + i, "A", "v-" + i, status, Routing.MANUAL));
    }

    @Test
    void aVpcHasSoManyEndpointsOfEachKind_R089() {
        warns(
                Quota.ENDPOINTS,
                "A",
                n ->
                        many(
                                n,
                                one(),
                                (d, i) ->
                                        d.plus(
                                                new InterfaceEndpoint(
                                                        Ref.to(
                                                                InterfaceEndpoint.class,
                                                                "vpce-" + i),
                                                        "",
                                                        Ref.to(Vpc.class, "A"),
                                                        null,
                                                        "com.amazonaws.us-east-1.sqs",
                                                        List.of(),
                                                        EndpointState.AVAILABLE,
                                                        List.of()))));
        warns(
                Quota.RESOURCE_ENDPOINTS,
                "A",
                n ->
                        many(
                                n,
                                one(),
                                (d, i) ->
                                        d.plus(
                                                new ResourceEndpoint(
                                                        Ref.to(ResourceEndpoint.class, "vpce-" + i),
                                                        "",
                                                        Ref.to(Vpc.class, "A"),
                                                        Ref.to(ResourceConfiguration.class, "rcfg"),
                                                        List.of(),
                                                        EndpointState.AVAILABLE,
                                                        List.of()))));
        warns(
                Quota.SERVICE_NETWORK_ENDPOINTS,
                "A",
                n ->
                        many(
                                n,
                                one(),
                                (d, i) ->
                                        d.plus(
                                                new OtherEndpoint(
                                                        Ref.to(OtherEndpoint.class, "vpce-" + i),
                                                        "",
                                                        Ref.to(Vpc.class, "A"),
                                                        "ServiceNetwork",
                                                        "sn-1"))));
    }
}
