package vpcanvas.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.EgressOnlyInternetGateway;
import vpcanvas.model.EndpointService;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.Layout;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.Topology;
import vpcanvas.model.Vpc;

/// Whose place follows whose: gateways stand on the border of their VPC, peerings and endpoint
/// services between what they join. Gathered in one walk over a topology.
final class Kin {
    /// A gateway; `below` counts the rows down its VPC's border.
    record Gateway(String key, @Nullable String vpc, int below) {}

    /// Something that stands between two others.
    ///
    /// @param level the tile that it would rather stand level with
    record Node(
            Turn turn,
            String key,
            @Nullable String one,
            @Nullable String other,
            @Nullable String level) {}

    private final List<Gateway> gateways = new ArrayList<>();
    private final Map<String, Gateway> gatewayByKey = new HashMap<>();
    private final Map<String, List<Gateway>> gatewaysOf = new HashMap<>();
    private final Map<String, List<Subnet>> subnetsOf = new HashMap<>();
    private final SortedMap<Turn, Node> nodes = new TreeMap<>();
    private final Map<String, List<Node>> nodesAt = new HashMap<>();
    private final List<InterfaceEndpoint> endpoints = new ArrayList<>();

    private Kin() {}

    /// @param internet whether the internet is drawn
    static Kin of(Topology topology, boolean internet) {
        Kin kin = new Kin();
        List<Gateway> outward = new ArrayList<>();
        List<EndpointService> services = new ArrayList<>();
        for (Resource resource : topology.resources()) {
            String key = resource.ref().id();
            if (resource instanceof InternetGateway g) {
                kin.gateways.add(new Gateway(key, idOf(g.vpc()), 0));
            } else if (resource instanceof EgressOnlyInternetGateway g) {
                outward.add(new Gateway(key, idOf(g.vpc()), 1));
            } else if (resource instanceof Subnet s) {
                kin.subnetsOf.computeIfAbsent(s.vpc().id(), k -> new ArrayList<>()).add(s);
            } else if (resource instanceof PeeringConnection p) {
                kin.add(peering(p));
            } else if (resource instanceof InterfaceEndpoint e) {
                kin.endpoints.add(e);
            } else if (resource instanceof EndpointService s) {
                services.add(s);
            }
        }
        kin.gateways.addAll(outward);
        for (Gateway gateway : kin.gateways) {
            kin.gatewayByKey.put(gateway.key, gateway);
            if (gateway.vpc != null) {
                kin.gatewaysOf.computeIfAbsent(gateway.vpc, k -> new ArrayList<>()).add(gateway);
            }
        }
        services.forEach(s -> kin.add(kin.service(topology, s)));
        if (internet) {
            kin.add(new Node(Turn.of(Turn.Layer.OUTSIDE, 0), Layout.INTERNET, null, null, null));
        }
        return kin;
    }

    private static @Nullable String idOf(@Nullable Ref<Vpc> vpc) {
        return vpc == null ? null : vpc.id();
    }

    private static Node peering(PeeringConnection peering) {
        return new Node(
                Turn.of(Turn.Layer.PEERING, peering.ref().id()),
                peering.ref().id(),
                peering.requesterVpc().id(),
                peering.accepterVpc().id(),
                null);
    }

    private Node service(Topology topology, EndpointService service) {
        InterfaceEndpoint endpoint = endpointsOf(service).findFirst().orElse(null);
        LoadBalancer balancer =
                service.loadBalancers().stream()
                        .flatMap(b -> topology.find(b).stream())
                        .findFirst()
                        .orElse(null);
        return new Node(
                Turn.of(Turn.Layer.LINK, service.ref().id()),
                service.ref().id(),
                endpoint == null ? null : endpoint.vpc().id(),
                balancer == null ? null : balancer.vpc().id(),
                endpoint == null ? null : endpoint.ref().id());
    }

    private void add(Node node) {
        nodes.put(node.turn, node);
        Stream.of(node.key, node.one, node.other, node.level)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .forEach(k -> nodesAt.computeIfAbsent(k, x -> new ArrayList<>()).add(node));
    }

    /// The endpoints of a service, in order of their ids.
    Stream<InterfaceEndpoint> endpointsOf(EndpointService service) {
        return endpoints.stream().filter(e -> service.ref().equals(e.service()));
    }

    /// All gateways: internet gateways first, each kind in order of the ids.
    List<Gateway> gateways() {
        return gateways;
    }

    @Nullable Gateway gateway(String key) {
        return gatewayByKey.get(key);
    }

    List<Gateway> gatewaysOf(String vpc) {
        return gatewaysOf.getOrDefault(vpc, List.of());
    }

    List<Subnet> subnetsOf(String vpc) {
        return subnetsOf.getOrDefault(vpc, List.of());
    }

    SortedMap<Turn, Node> nodes() {
        return nodes;
    }

    /// The nodes whose place follows from that of a key, and the one that it is.
    List<Node> nodesAt(String key) {
        return nodesAt.getOrDefault(key, List.of());
    }
}
