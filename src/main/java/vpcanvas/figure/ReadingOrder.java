package vpcanvas.figure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.model.EndpointService;
import vpcanvas.model.Instance;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.NatGateway;
import vpcanvas.model.PeeringAttachment;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.Topology;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.Vpc;

/// A figure reads from left to right: who asks stands left of who is asked.
final class ReadingOrder {

    private ReadingOrder() {}

    /// VPCs, those that request and consume more than they accept and provide first; by id among
    /// equals.
    static List<Vpc> of(Topology topology, @Nullable Trace path) {
        Map<String, Integer> asked = asked(topology);
        path(topology, path, asked);
        return topology.all(Vpc.class).stream()
                .sorted(
                        Comparator.comparingInt((Vpc v) -> asked.getOrDefault(v.ref().id(), 0))
                                .thenComparing(v -> v.ref().id()))
                .toList();
    }

    /// Regions in the order of their first VPC.
    static List<Region> regions(Topology topology, @Nullable Trace path) {
        List<String> order =
                of(topology, path).stream().map(v -> v.region().id()).distinct().toList();
        return topology.all(Region.class).stream()
                .sorted(
                        Comparator.comparingInt(
                                r ->
                                        order.contains(r.ref().id())
                                                ? order.indexOf(r.ref().id())
                                                : order.size()))
                .toList();
    }

    /// Where a tile stands among its neighbours: a load balancer left of its targets, an endpoint or NAT
    /// gateway right of who uses it.
    static int rank(Resource resource) {
        return resource instanceof LoadBalancer
                ? 0
                : resource instanceof InterfaceEndpoint || resource instanceof NatGateway ? 2 : 1;
    }

    private static void path(Topology topology, @Nullable Trace path, Map<String, Integer> asked) {
        if (path != null) {
            vpcOf(topology, path.from()).ifPresent(v -> asked.merge(v.id(), -1, Integer::sum));
            vpcOf(topology, path.to()).ifPresent(v -> asked.merge(v.id(), 1, Integer::sum));
        }
    }

    private static Optional<Ref<Vpc>> vpcOf(Topology topology, String id) {
        return topology.find(Ref.to(Instance.class, id))
                .flatMap(i -> topology.find(i.subnet()))
                .map(Subnet::vpc);
    }

    private static Map<String, Integer> asked(Topology topology) {
        Map<String, Integer> asked = new HashMap<>();
        for (PeeringConnection peering : topology.all(PeeringConnection.class)) {
            asked.merge(peering.requesterVpc().id(), -1, Integer::sum);
            asked.merge(peering.accepterVpc().id(), 1, Integer::sum);
        }
        for (PeeringAttachment peering : topology.all(PeeringAttachment.class)) {
            regionOf(topology, peering.requesterTransitGateway())
                    .forEach(v -> asked.merge(v.ref().id(), -1, Integer::sum));
            regionOf(topology, peering.accepterTransitGateway())
                    .forEach(v -> asked.merge(v.ref().id(), 1, Integer::sum));
        }
        for (InterfaceEndpoint endpoint : topology.all(InterfaceEndpoint.class)) {
            asked.merge(endpoint.vpc().id(), -1, Integer::sum);
            topology.find(endpoint.service()).map(EndpointService::loadBalancers).stream()
                    .flatMap(List::stream)
                    .flatMap((Ref<LoadBalancer> b) -> topology.find(b).stream())
                    .forEach(b -> asked.merge(b.vpc().id(), 1, Integer::sum));
        }
        return asked;
    }

    /// The VPCs of a hub's Region.
    private static List<Vpc> regionOf(Topology topology, Ref<TransitGateway> hub) {
        Ref<Region> region = topology.find(hub).map(TransitGateway::region).orElse(null);
        return topology.all(Vpc.class).stream().filter(v -> v.region().equals(region)).toList();
    }
}
