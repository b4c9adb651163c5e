package vpcanvas.analysis.recipe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vpcanvas.model.EndpointService;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.Topology;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;

/// The part of a large network that says all there is to say of traffic between a few VPCs: what
/// stands in them and in those that a PrivateLink connection joins them with, their peerings with the
/// VPCs at the other ends, and whatever stands in no VPC, hubs among it. A peering leads to the next
/// VPC and no further, so what stands in that one does not matter. Of VPCs on hubs the blocks
/// matter, which may hide one another; what stands in one only if a hub's static route leads there,
/// as to a VPC that inspects the others' traffic.
final class Nearby {
    private final Topology topology;
    private final Set<String> inside = new HashSet<>();

    private Nearby(Topology topology, Set<String> vpcs) {
        this.topology = topology;
        inside.addAll(vpcs);
    }

    static Topology of(Topology topology, Set<String> vpcs) {
        Nearby nearby = new Nearby(topology, vpcs);
        nearby.addProviders();
        nearby.addPassed();
        return nearby.part();
    }

    /// VPCs that a service joins with those asked for.
    private void addProviders() {
        Set<String> joined = new HashSet<>();
        for (EndpointService service : topology.all(EndpointService.class)) {
            Set<String> ends = new HashSet<>();
            for (Ref<LoadBalancer> balancer : service.loadBalancers()) {
                topology.find(balancer).ifPresent(b -> ends.add(b.vpc().id()));
            }
            for (InterfaceEndpoint endpoint : topology.all(InterfaceEndpoint.class)) {
                if (service.ref().equals(endpoint.service())) {
                    ends.add(endpoint.vpc().id());
                }
            }
            if (ends.stream().anyMatch(inside::contains)) {
                joined.addAll(ends);
            }
        }
        inside.addAll(joined);
    }

    /// VPCs that static routes of hubs lead to.
    private void addPassed() {
        topology.all(TransitGatewayRouteTable.class).stream()
                .flatMap(t -> t.routes().stream())
                .flatMap(r -> topology.find(r.attachment()).stream())
                .filter(VpcAttachment.class::isInstance)
                .forEach(a -> inside.add(((VpcAttachment) a).vpc().id()));
    }

    private Topology part() {
        Set<String> peers = new HashSet<>();
        topology.all(VpcAttachment.class).forEach(a -> peers.add(a.vpc().id()));
        List<Resource> part = new ArrayList<>();
        for (PeeringConnection peering : topology.all(PeeringConnection.class)) {
            Set<String> ends =
                    Set.copyOf(List.of(peering.requesterVpc().id(), peering.accepterVpc().id()));
            if (ends.stream().anyMatch(inside::contains)) {
                peers.addAll(ends);
                part.add(peering);
            }
        }
        for (Resource resource : topology.resources()) {
            boolean wanted =
                    resource instanceof Vpc
                            ? inside.contains(resource.ref().id())
                                    || peers.contains(resource.ref().id())
                            : !(resource instanceof PeeringConnection) && isInside(resource);
            if (wanted) {
                part.add(resource);
            }
        }
        return Topology.of(part);
    }

    private boolean isInside(Resource resource) {
        Optional<String> vpc = Home.vpcOf(topology, resource).map(v -> v.ref().id());
        return vpc.isEmpty() || inside.contains(vpc.get());
    }
}
