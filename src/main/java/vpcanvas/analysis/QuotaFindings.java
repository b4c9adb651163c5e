package vpcanvas.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.route.EffectiveTable;
import vpcanvas.analysis.route.Hubs;
import vpcanvas.analysis.route.Line;
import vpcanvas.analysis.route.Origin;
import vpcanvas.analysis.route.PeeringLife;
import vpcanvas.model.Account;
import vpcanvas.model.Destination;
import vpcanvas.model.DirectConnectAttachment;
import vpcanvas.model.DirectConnectGateway;
import vpcanvas.model.EgressOnlyInternetGateway;
import vpcanvas.model.GatewayLoadBalancerEndpoint;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.NatGateway;
import vpcanvas.model.OtherEndpoint;
import vpcanvas.model.PeeringAttachment;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.PrefixList;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.ResourceEndpoint;
import vpcanvas.model.Route;
import vpcanvas.model.Subnet;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;
import vpcanvas.model.VpnConnection;
import vpcanvas.net.Family;

/// Counts what a design has against the quotas of AWS.
final class QuotaFindings {
    private final Report report;
    private final List<Problem> found;
    private final AddressUsage usage;

    private QuotaFindings(Report report, List<Problem> found) {
        this.report = report;
        this.found = found;
        this.usage = AddressUsage.of(report.inventory());
    }

    static void find(Report report, List<Problem> found) {
        QuotaFindings findings = new QuotaFindings(report, found);
        findings.regions();
        findings.vpcs();
        findings.endpoints();
        report.tables().values().forEach(findings::table);
        report.topology().all(TransitGateway.class).forEach(findings::hub);
        report.topology().all(DirectConnectGateway.class).forEach(findings::directConnect);
        findings.natGateways();
        findings.vpns();
    }

    private <T extends Resource> List<T> all(Class<T> type) {
        return report.topology().all(type);
    }

    private void check(Quota quota, String id, String label, long count) {
        if (count > quota.usual()) {
            found.add(new QuotaProblem(quota, id, label, count));
        }
    }

    private void check(Quota quota, Resource of, long count) {
        check(quota, of.ref().id(), of.label(), count);
    }

    /// Checks the number of things that share an id, such as that of their VPC.
    private <T> void checkEach(
            Quota quota, Collection<T> things, Function<T, @Nullable Ref<?>> of) {
        Map<String, Integer> counts = new TreeMap<>();
        for (T thing : things) {
            Ref<?> ref = of.apply(thing);
            if (ref != null) {
                counts.merge(ref.id(), 1, Integer::sum);
            }
        }
        counts.forEach((id, count) -> check(quota, id, label(id), count));
    }

    private String label(String id) {
        return report.topology().byId(id).map(Resource::label).orElse(id);
    }

    /// What one account has in one Region; a design that names no accounts has one.
    private record Home(Ref<Region> region, @Nullable Ref<Account> owner) {}

    private <T> void checkHomes(Quota quota, Collection<T> things, Function<T, Optional<Home>> of) {
        Map<Home, Long> counts = new HashMap<>();
        things.forEach(t -> of.apply(t).ifPresent(h -> counts.merge(h, 1L, Long::sum)));
        counts.forEach((home, count) -> check(quota, home.region.id(), placeOf(home), count));
    }

    private static String placeOf(Home home) {
        return home.owner == null
                ? home.region.id()
                : "the account " + home.owner + " in " + home.region;
    }

    private static Home home(Vpc vpc) {
        return new Home(vpc.region(), vpc.owner());
    }

    private static Home home(TransitGateway hub) {
        return new Home(hub.region(), hub.owner());
    }

    private Optional<Home> home(@Nullable Ref<Vpc> vpc) {
        return report.topology().find(vpc).map(QuotaFindings::home);
    }

    private void regions() {
        checkHomes(Quota.VPCS, all(Vpc.class), v -> Optional.of(home(v)));
        checkHomes(Quota.HUBS, all(TransitGateway.class), h -> Optional.of(home(h)));
        checkHomes(
                Quota.PEERING_REQUESTS,
                all(PeeringConnection.class).stream()
                        .filter(
                                p ->
                                        report.life(p.ref()).state()
                                                == PeeringLife.State.PENDING_ACCEPTANCE)
                        .toList(),
                p -> home(p.requesterVpc()));
        checkHomes(
                Quota.VPNS,
                all(VpnConnection.class),
                vpn ->
                        report.topology()
                                .find(vpn.transitGateway())
                                .map(QuotaFindings::home)
                                .or(
                                        () ->
                                                report.topology()
                                                        .find(vpn.virtualPrivateGateway())
                                                        .flatMap(g -> home(g.vpc()))));
    }

    private void vpcs() {
        for (Vpc vpc : all(Vpc.class)) {
            check(Quota.IPV4_BLOCKS, vpc, blocks(vpc, Family.IPV4));
            check(Quota.IPV6_BLOCKS, vpc, blocks(vpc, Family.IPV6));
            check(Quota.SUBNETS, vpc, report.inventory().subnetsOf(vpc.ref()).size());
            check(Quota.ROUTE_TABLES, vpc, report.inventory().tablesOf(vpc.ref()).size());
            check(Quota.ADDRESS_USAGE, vpc, usage.of(vpc.ref()));
            peers(vpc);
        }
        checkEach(
                Quota.EGRESS_ONLY_GATEWAYS,
                all(EgressOnlyInternetGateway.class),
                EgressOnlyInternetGateway::vpc);
        checkEach(Quota.HUBS_OF_VPC, all(VpcAttachment.class), VpcAttachment::vpc);
    }

    private static long blocks(Vpc vpc, Family family) {
        return vpc.usableBlocks().stream().filter(b -> b.family() == family).count();
    }

    private void peers(Vpc vpc) {
        List<Vpc> peers = new ArrayList<>();
        for (PeeringConnection peering : report.inventory().peeringsOf(vpc.ref())) {
            if (report.life(peering.ref()).isActive()) {
                report.topology().find(peering.otherSideOf(vpc.ref())).ifPresent(peers::add);
            }
        }
        check(Quota.PEERINGS, vpc, peers.size());
        if (!peers.isEmpty()) {
            long together =
                    peers.stream()
                            .filter(p -> p.region().equals(vpc.region()))
                            .mapToLong(p -> usage.of(p.ref()))
                            .sum();
            check(Quota.PEERED_ADDRESS_USAGE, vpc, usage.of(vpc.ref()) + together);
        }
    }

    private void endpoints() {
        List<Ref<Vpc>> homes = new ArrayList<>();
        all(InterfaceEndpoint.class).forEach(e -> homes.add(e.vpc()));
        all(GatewayLoadBalancerEndpoint.class).forEach(e -> homes.add(e.vpc()));
        checkEach(Quota.ENDPOINTS, homes, home -> home);
        checkEach(Quota.RESOURCE_ENDPOINTS, all(ResourceEndpoint.class), ResourceEndpoint::vpc);
        checkEach(
                Quota.SERVICE_NETWORK_ENDPOINTS,
                all(OtherEndpoint.class).stream()
                        .filter(e -> e.vpcEndpointType().equals("ServiceNetwork"))
                        .toList(),
                OtherEndpoint::vpc);
    }

    private void table(EffectiveTable table) {
        check(Quota.IPV4_ROUTES, table.table(), staticRoutes(table, Family.IPV4));
        check(Quota.IPV6_ROUTES, table.table(), staticRoutes(table, Family.IPV6));
        check(
                Quota.PROPAGATED_ROUTES,
                table.table(),
                table.own().stream().filter(r -> r.origin() == Origin.PROPAGATED).count());
    }

    /// What a person or the program writes into a table, for hubs too; a prefix list counts as often as it may have
    /// entries
    /// ([quotas](https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html), R-029).
    private long staticRoutes(EffectiveTable table, Family family) {
        long single =
                table.own().stream()
                        .filter(r -> r.destination().family() == family)
                        .filter(r -> r.origin() == Origin.STATIC || r.origin() == Origin.AUTOMATIC)
                        .count();
        long listed =
                table.table().routes().stream()
                        .map(Route::destination)
                        .flatMap(d -> list(d).stream())
                        .filter(l -> familyOf(l) == family)
                        .mapToLong(l -> Math.max(l.maxEntries(), l.entries().size()))
                        .sum();
        return single + listed + table.hubs().stream().mapToLong(h -> h.count(family)).sum();
    }

    private Optional<PrefixList> list(Destination destination) {
        return switch (destination) {
            case Destination.Block b -> Optional.empty();
            case Destination.ListOf(var ref) -> report.topology().find(ref);
        };
    }

    private static Family familyOf(PrefixList list) {
        return list.entries().isEmpty() ? Family.IPV4 : list.entries().getFirst().family();
    }

    private void hub(TransitGateway hub) {
        Hubs hubs = report.hubs();
        check(Quota.ATTACHMENTS, hub, hubs.attachmentsOf(hub.ref()).size());
        check(Quota.HUB_TABLES, hub, hubs.tablesOf(hub.ref()).size());
        check(
                Quota.HUB_ROUTES,
                hub,
                hubs.tablesOf(hub.ref()).stream()
                        .flatMap(t -> report.hubTable(t.ref()).stream())
                        .mapToLong(t -> t.routes().size())
                        .sum());
        check(Quota.HUB_BLOCKS, hub, hub.cidrBlocks().size());
        check(
                Quota.HUB_PEERINGS,
                hub,
                hubs.attachmentsOf(hub.ref()).stream()
                        .filter(PeeringAttachment.class::isInstance)
                        .count());
        check(
                Quota.DIRECT_CONNECTS_OF_HUB,
                hub,
                hubs.attachmentsOf(hub.ref()).stream()
                        .filter(DirectConnectAttachment.class::isInstance)
                        .count());
    }

    private void directConnect(DirectConnectGateway gateway) {
        check(Quota.GATEWAYS_OF_DIRECT_CONNECT, gateway, gateway.associations().size());
        List<DirectConnectAttachment> attached =
                all(DirectConnectAttachment.class).stream()
                        .filter(a -> a.directConnectGateway().equals(gateway.ref()))
                        .toList();
        check(Quota.HUBS_OF_DIRECT_CONNECT, gateway, attached.size());
        attached.forEach(a -> check(Quota.ALLOWED_PREFIXES, a, a.allowedPrefixes().size()));
    }

    private void natGateways() {
        Map<String, Integer> byZone = new TreeMap<>();
        for (NatGateway nat : all(NatGateway.class)) {
            boolean zonal = nat.availabilityMode() == NatGateway.Availability.ZONAL;
            check(
                    zonal ? Quota.NAT_ADDRESSES : Quota.REGIONAL_NAT_ADDRESSES,
                    nat,
                    nat.addresses().size());
            if (zonal) {
                report.topology()
                        .find(nat.subnet())
                        .filter(s -> !s.availabilityZone().isEmpty())
                        .ifPresent(s -> byZone.merge(zoneOf(s), 1, Integer::sum));
            }
        }
        byZone.forEach((zone, count) -> check(Quota.NAT_GATEWAYS, zone, zone, count));
    }

    /// Zone names mean another zone in each account, so they are counted by account.
    private String zoneOf(Subnet subnet) {
        return report.topology()
                .find(subnet.vpc())
                .map(Vpc::owner)
                .map(owner -> subnet.availabilityZone() + " of " + owner)
                .orElse(subnet.availabilityZone());
    }

    private void vpns() {
        checkEach(
                Quota.VPNS_OF_GATEWAY,
                all(VpnConnection.class),
                VpnConnection::virtualPrivateGateway);
        for (VirtualPrivateGateway gateway : all(VirtualPrivateGateway.class)) {
            check(
                    Quota.ROUTES_LEARNED_BY_GATEWAY,
                    gateway,
                    report.lines().of(gateway).stream()
                            .filter(Line::isDynamic)
                            .flatMap(l -> l.known().stream())
                            .map(Line.Known::block)
                            .distinct()
                            .count());
        }
        for (VpnConnection vpn : all(VpnConnection.class)) {
            if (vpn.transitGateway() != null) {
                check(Quota.ROUTES_LEARNED_BY_HUB, vpn, vpn.announced().size());
            }
        }
    }
}
