package vpcanvas.edit.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.recipe.Home;
import vpcanvas.figure.Kinds;
import vpcanvas.model.EgressOnlyInternetGateway;
import vpcanvas.model.GatewayLoadBalancerEndpoint;
import vpcanvas.model.Instance;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.NatGateway;
import vpcanvas.model.NetworkInterface;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.Target;
import vpcanvas.model.Topology;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;

/// Where a route of a VPC's table may lead: what is in the VPC or attached to it
/// ([routing options](https://docs.aws.amazon.com/vpc/latest/userguide/route-table-options.html)).
final class RouteTargets {
    /// Of a table that is only read.
    static final RouteTargets NONE = new RouteTargets();

    private final Map<String, Target> targets = new LinkedHashMap<>();
    private final Map<String, Option> options = new LinkedHashMap<>();

    private RouteTargets() {}

    static RouteTargets of(Topology topology, Ref<Vpc> vpc) {
        RouteTargets targets = new RouteTargets();
        for (Resource resource : topology.resources()) {
            if (belongs(topology, resource, vpc)) {
                targets.add(resource);
            }
        }
        topology.all(VpcAttachment.class).stream()
                .filter(a -> a.vpc().equals(vpc))
                .flatMap(a -> topology.find(a.transitGateway()).stream())
                .forEach(targets::add);
        return targets;
    }

    private static boolean belongs(Topology topology, Resource resource, Ref<Vpc> vpc) {
        if (resource instanceof PeeringConnection peering) {
            return peering.otherSideOf(vpc) != null;
        }
        return !(resource instanceof TransitGateway || resource instanceof TransitGatewayRouteTable)
                && Home.vpcOf(topology, resource).filter(v -> v.ref().equals(vpc)).isPresent();
    }

    private void add(Resource resource) {
        Target target = target(resource);
        if (target != null) {
            String id = resource.ref().id();
            targets.put(id, target);
            options.put(id, new Option(id, Kinds.word(resource) + " " + resource.label()));
        }
    }

    private static @Nullable Target target(Resource resource) {
        return switch (resource) {
            case InternetGateway g -> new Target.ToInternetGateway(g.ref());
            case EgressOnlyInternetGateway g -> new Target.ToEgressOnlyInternetGateway(g.ref());
            case NatGateway n -> new Target.ToNatGateway(n.ref());
            case PeeringConnection p -> new Target.ToPeering(p.ref());
            case TransitGateway t -> new Target.ToTransitGateway(t.ref());
            case VirtualPrivateGateway v -> new Target.ToVirtualPrivateGateway(v.ref());
            case NetworkInterface n -> new Target.ToInterface(n.ref());
            case Instance i -> new Target.ToInstance(i.ref());
            case GatewayLoadBalancerEndpoint e -> new Target.ToEndpoint(e.ref());
            default -> null;
        };
    }

    List<Option> options() {
        return List.copyOf(options.values());
    }

    Optional<Target> find(String id) {
        return Optional.ofNullable(targets.get(id));
    }
}
