package vpcanvas.analysis.route;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.CustomerGateway;
import vpcanvas.model.DirectConnectAttachment;
import vpcanvas.model.DirectConnectGateway;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.Topology;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpnAttachment;
import vpcanvas.model.VpnConnection;
import vpcanvas.net.Family;
import vpcanvas.net.Ip;

/// All lines between corporate networks and AWS.
public final class Lines {
    /// A virtual private gateway's order among lines that know one prefix: Direct Connect, a static
    /// VPN, a VPN with BGP; then the shorter AS path, then the lower MED
    /// ([route priority](https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-route-priority.html), R-133).
    private static final Comparator<Choice> PRIORITY =
            comparingInt((Choice c) -> -c.known().block().length())
                    .thenComparing(c -> c.line().connection() instanceof VpnConnection)
                    .thenComparing(c -> c.line().isDynamic())
                    .thenComparingLong(c -> pathOf(c.known()))
                    .thenComparing(c -> c.line().connection().ref().id());

    private final Topology topology;
    private final List<Line> all = new ArrayList<>();
    private final Map<String, List<Line>> byAttachment = new HashMap<>();
    private final Map<String, List<Line>> byGateway = new HashMap<>();
    private final Map<String, List<Line>> byNetwork = new HashMap<>();
    private final Map<String, List<VirtualPrivateGateway>> gateways = new HashMap<>();

    /// What a gateway knows, and by which line.
    private record Choice(Line.Known known, Line line) {}

    private Lines(Topology topology) {
        this.topology = topology;
    }

    public static Lines of(Topology topology) {
        Lines lines = new Lines(topology);
        topology.all(VpnAttachment.class).forEach(lines::onHub);
        topology.all(DirectConnectAttachment.class).forEach(lines::onHub);
        topology.all(VpnConnection.class).forEach(lines::onGateway);
        topology.all(DirectConnectGateway.class).forEach(lines::onGateways);
        for (VirtualPrivateGateway gateway : topology.all(VirtualPrivateGateway.class)) {
            if (gateway.vpc() != null) {
                add(lines.gateways, gateway.vpc(), gateway);
            }
        }
        return lines;
    }

    private static <V> void add(Map<String, List<V>> map, Ref<?> key, V value) {
        map.computeIfAbsent(key.id(), _ -> new ArrayList<>()).add(value);
    }

    private void add(Line line) {
        all.add(line);
        switch (line.end()) {
            case Line.OnHub(var attachment, var _) -> add(byAttachment, attachment.ref(), line);
            case Line.OnGateway(var gateway, var _) -> add(byGateway, gateway.ref(), line);
        }
        if (line.network() != null) {
            add(byNetwork, line.network().ref(), line);
        }
    }

    private void onHub(VpnAttachment attachment) {
        Line.End end = new Line.OnHub(attachment, attachment.transitGateway());
        topology.find(attachment.vpnConnection())
                .ifPresent(vpn -> add(new Line(vpn, networkOf(vpn), end)));
    }

    private void onHub(DirectConnectAttachment attachment) {
        Line.End end = new Line.OnHub(attachment, attachment.transitGateway());
        topology.find(attachment.directConnectGateway())
                .ifPresent(dx -> add(new Line(dx, networkOf(dx), end)));
    }

    private void onGateway(VpnConnection vpn) {
        topology.find(vpn.virtualPrivateGateway())
                .ifPresent(
                        gateway ->
                                add(
                                        new Line(
                                                vpn,
                                                networkOf(vpn),
                                                new Line.OnGateway(gateway, null))));
    }

    private void onGateways(DirectConnectGateway dx) {
        for (DirectConnectGateway.Association association : dx.associations()) {
            topology.find(association.virtualPrivateGateway())
                    .ifPresent(
                            gateway ->
                                    add(
                                            new Line(
                                                    dx,
                                                    networkOf(dx),
                                                    new Line.OnGateway(
                                                            gateway,
                                                            association.allowedPrefixes()))));
        }
    }

    private @Nullable CorporateNetwork networkOf(VpnConnection vpn) {
        return topology.find(vpn.customerGateway())
                .map(CustomerGateway::corporateNetwork)
                .flatMap(topology::find)
                .orElse(null);
    }

    private @Nullable CorporateNetwork networkOf(DirectConnectGateway dx) {
        return topology.find(dx.corporateNetwork()).orElse(null);
    }

    public List<Line> all() {
        return all;
    }

    /// The line behind an attachment of a hub.
    public Optional<Line> behind(Ref<?> attachment) {
        return byAttachment.getOrDefault(attachment.id(), List.of()).stream().findFirst();
    }

    public List<Line> of(VirtualPrivateGateway gateway) {
        return byGateway.getOrDefault(gateway.ref().id(), List.of());
    }

    public List<Line> of(CorporateNetwork network) {
        return byNetwork.getOrDefault(network.ref().id(), List.of());
    }

    /// The virtual private gateways attached to a VPC: one at most works.
    public List<VirtualPrivateGateway> gatewaysOf(Ref<Vpc> vpc) {
        return gateways.getOrDefault(vpc.id(), List.of());
    }

    /// What a virtual private gateway knows by the lines that are up. A VPN on one carries IPv4 alone
    /// ([R-132](https://docs.aws.amazon.com/vpn/latest/s2svpn/ipv4-ipv6.html)).
    List<Line.Known> knownBy(VirtualPrivateGateway gateway) {
        return choices(gateway).map(Choice::known).toList();
    }

    /// The line by which a virtual private gateway sends to an address, if it knows one.
    public Optional<Line> choose(VirtualPrivateGateway gateway, Ip address) {
        return choices(gateway)
                .filter(c -> c.known().block().contains(address))
                .min(PRIORITY)
                .map(Choice::line);
    }

    private Stream<Choice> choices(VirtualPrivateGateway gateway) {
        return of(gateway).stream()
                .filter(Line::isUp)
                .flatMap(line -> line.known().stream().map(known -> new Choice(known, line)))
                .filter(Lines::isCarried);
    }

    private static boolean isCarried(Choice choice) {
        return choice.known().block().family() == Family.IPV4
                || !(choice.line().connection() instanceof VpnConnection);
    }

    /// Shorter paths come first, then lower MEDs.
    static long pathOf(Line.Known known) {
        return known.announced() == null
                ? 0
                : ((long) known.announced().asPathLength() << 32) + known.announced().med();
    }

    /// The drawn network that has an address, if any.
    public Optional<CorporateNetwork> networkAt(Ip address) {
        return topology.all(CorporateNetwork.class).stream()
                .filter(n -> n.cidrBlocks().stream().anyMatch(b -> b.contains(address)))
                .findFirst();
    }

    /// What a label calls the far end: the network, or the connection itself.
    public static Resource farEnd(Line line) {
        return line.network() == null ? line.connection() : line.network();
    }
}
