package vpcanvas.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.recipe.Home;
import vpcanvas.model.EgressOnlyInternetGateway;
import vpcanvas.model.EndpointService;
import vpcanvas.model.GatewayEndpoint;
import vpcanvas.model.Guarded;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.Layout;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.Topology;
import vpcanvas.model.VirtualPrivateGateway;

/// Whose place follows whose: gateways stand on the border of their VPC, peerings and endpoint
/// services between what they join. Gathered in one walk over a topology.
final class Kin {
    /// What stands on a VPC's border; `below` counts the rows down it.
    record Gateway(String key, @Nullable String vpc, int below) {

        static boolean isOne(Resource resource) {
            return rank(resource) >= 0;
        }

        /// Where it comes among those of a VPC; −1 of what is none.
        static int rank(Resource resource) {
            return switch (resource) {
                case InternetGateway _ -> 0;
                case EgressOnlyInternetGateway _ -> 1;
                case VirtualPrivateGateway _ -> 2;
                case GatewayEndpoint _ -> 3;
                default -> -1;
            };
        }
    }

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
    private final Map<String, List<String>> guardedIn = new HashMap<>();
    private final Map<String, String> homes = new HashMap<>();
    private final List<InterfaceEndpoint> endpoints = new ArrayList<>();
    private final Map<String, Held> held = new HashMap<>();

    private Kin() {}

    /// @param internet whether the internet is drawn
    static Kin of(Level level, boolean internet) {
        Topology topology = level.topology();
        Kin kin = new Kin();
        List<Resource> gateways = new ArrayList<>();
        List<EndpointService> services = new ArrayList<>();
        for (Resource resource : topology.resources()) {
            if (level.shows(resource)) {
                kin.guarded(resource);
            }
            if (resource instanceof InterfaceEndpoint e) {
                kin.endpoints.add(e);
            } else if (!level.shows(resource)) {
                kin.hidden(level, resource);
            } else if (Gateway.isOne(resource)) {
                gateways.add(resource);
            } else if (resource instanceof Subnet s) {
                kin.subnetsOf.computeIfAbsent(s.vpc().id(), k -> new ArrayList<>()).add(s);
            } else if (resource instanceof PeeringConnection p) {
                kin.add(peering(p));
            } else if (resource instanceof EndpointService s) {
                services.add(s);
            }
        }
        gateways.sort(Comparator.comparingInt(Gateway::rank));
        gateways.forEach(kin::gateway);
        services.forEach(s -> kin.add(kin.service(topology, s)));
        if (internet) {
            kin.add(new Node(Turn.of(Turn.Layer.OUTSIDE, 0), Layout.INTERNET, null, null, null));
        }
        return kin;
    }

    /// What carries security groups, by the container that their names have to stay in.
    private void guarded(Resource resource) {
        if (!Guarded.groupsOf(resource).isEmpty()) {
            String key = resource.ref().id();
            String home = Home.of(resource).map(Ref::id).orElse("");
            homes.put(key, home);
            guardedIn.computeIfAbsent(home, k -> new ArrayList<>()).add(key);
        }
    }

    private void hidden(Level level, Resource resource) {
        String holder = Held.counts(resource) ? level.shown(resource.ref().id()) : null;
        if (holder != null) {
            held.merge(holder, Held.NOTHING.plus(resource), (before, one) -> before.plus(resource));
        }
    }

    /// What a container holds that is not drawn.
    Held heldBy(String container) {
        return held.getOrDefault(container, Held.NOTHING);
    }

    private void gateway(Resource resource) {
        String vpc = Home.of(resource).map(Ref::id).orElse(null);
        List<Gateway> above =
                vpc == null ? List.of() : gatewaysOf.computeIfAbsent(vpc, k -> new ArrayList<>());
        boolean first = Gateway.rank(resource) == 0 || above.isEmpty();
        int row = first ? 0 : above.getLast().below + 1;
        Gateway gateway = new Gateway(resource.ref().id(), vpc, row);
        gateways.add(gateway);
        gatewayByKey.put(gateway.key, gateway);
        if (vpc != null) {
            above.add(gateway);
        }
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

    /// All that stand on borders: internet gateways first, each kind in order of the ids.
    List<Gateway> gateways() {
        return gateways;
    }

    @Nullable Gateway gateway(String key) {
        return gatewayByKey.get(key);
    }

    /// The gateway of a key and those that share its VPC's border; none when it is none.
    List<Gateway> besides(String key) {
        Gateway gateway = gatewayByKey.get(key);
        if (gateway == null) {
            return List.of();
        }
        return gateway.vpc == null ? List.of(gateway) : gatewaysOf(gateway.vpc);
    }

    List<Gateway> gatewaysOf(String vpc) {
        return gatewaysOf.getOrDefault(vpc, List.of());
    }

    /// What stands in a container and carries security groups.
    List<String> guardedIn(String container) {
        return guardedIn.getOrDefault(container, List.of());
    }

    /// The container of what carries security groups; empty for anything else.
    String homeOf(String guarded) {
        return homes.getOrDefault(guarded, "");
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
