package vpcanvas.analysis.route;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.EgressOnlyInternetGateway;
import vpcanvas.model.EndpointState;
import vpcanvas.model.GatewayEndpoint;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.NatGateway;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.Target;
import vpcanvas.model.Topology;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;

/// Whether the target of a route can take packets, seen from the VPC of the route's table. A target
/// that can't makes the route a blackhole
/// ([route states](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Route.html), R-032).
public record TargetHealth(Topology topology, Map<String, PeeringLife> peerings, Hubs hubs) {

    /// Why the target is unavailable for tables of `vpc`, in words; null when it is available.
    @Nullable String blackhole(Ref<Vpc> vpc, Target target) {
        Resource there = topology.find(target.ref()).orElse(null);
        if (there == null) {
            return target instanceof Target.ToOther ? null : target.ref() + " does not exist";
        }
        return switch (target) {
            case Target.ToInternetGateway t ->
                    unattached(there, ((InternetGateway) there).vpc(), vpc);
            case Target.ToEgressOnlyInternetGateway t ->
                    unattached(there, ((EgressOnlyInternetGateway) there).vpc(), vpc);
            case Target.ToNatGateway t -> natGateway((NatGateway) there, vpc);
            case Target.ToPeering t -> peering((PeeringConnection) there, vpc);
            case Target.ToTransitGateway t -> hub((TransitGateway) there, vpc);
            case Target.ToVirtualPrivateGateway t ->
                    unattached(there, ((VirtualPrivateGateway) there).vpc(), vpc);
            case Target.ToGatewayEndpoint t -> endpoint((GatewayEndpoint) there);
            case Target.ToInterface t -> null;
            case Target.ToInstance t -> null;
            case Target.ToEndpoint t -> null;
            case Target.ToOther t -> null;
        };
    }

    private @Nullable String unattached(
            Resource gateway, @Nullable Ref<Vpc> attached, Ref<Vpc> vpc) {
        return vpc.equals(attached) ? null : gateway.label() + " is not attached to " + name(vpc);
    }

    private @Nullable String natGateway(NatGateway nat, Ref<Vpc> vpc) {
        if (nat.state() != NatGateway.State.AVAILABLE) {
            return nat.label()
                    + " is "
                    + nat.state().name().toLowerCase(java.util.Locale.ROOT)
                    + ", not available";
        }
        Ref<Vpc> home = topology.find(nat.subnet()).map(Subnet::vpc).orElse(nat.vpc());
        return vpc.equals(home) ? null : nat.label() + " is not in " + name(vpc);
    }

    /// A VPC without an attachment has no way to the hub.
    private @Nullable String hub(TransitGateway hub, Ref<Vpc> vpc) {
        return hubs.attachmentOf(vpc, hub.ref()).isPresent()
                ? null
                : name(vpc) + " is not attached to " + hub.label();
    }

    private static @Nullable String endpoint(GatewayEndpoint endpoint) {
        return endpoint.state() == EndpointState.AVAILABLE
                ? null
                : endpoint.label() + " is " + endpoint.state().word() + ", not available";
    }

    private @Nullable String peering(PeeringConnection peering, Ref<Vpc> vpc) {
        if (peering.otherSideOf(vpc) == null) {
            return name(vpc) + " is not a side of " + peering.label();
        }
        PeeringLife life = peerings.get(peering.ref().id());
        return life == null || life.isActive()
                ? null
                : peering.label() + " is " + life.state().word() + ": " + life.why();
    }

    private String name(Ref<Vpc> vpc) {
        return topology.find(vpc).map(Vpc::label).orElse(vpc.id());
    }
}
