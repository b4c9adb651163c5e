package vpcanvas.analysis.trace;

import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.route.EffectiveRoute;
import vpcanvas.analysis.route.Host;
import vpcanvas.model.Instance;
import vpcanvas.model.NetworkInterface;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.SourceDestCheck;
import vpcanvas.model.Target;
import vpcanvas.model.Topology;
import vpcanvas.model.Vpc;

/// From a chosen route to the place where its target stands.
record TargetStep(Walk walk) {

    /// A blackhole's target is followed too, as far as it exists: the blocker has been noted.
    Place follow(Place.SubnetExit at, String table, EffectiveRoute route) {
        Ref<Vpc> vpc = at.subnet().vpc();
        Packet packet = at.packet();
        Target target = route.target();
        if (target == null) {
            walk.pass(Hop.of(vpc.id(), HopKind.LOCAL, packet));
            return new Place.Router(vpc, packet);
        }
        Topology topology = walk.report().topology();
        return switch (target) {
            case Target.ToInternetGateway t -> new Place.GatewayOut(t.ref().id(), vpc, packet);
            case Target.ToEgressOnlyInternetGateway t ->
                    topology.find(t.ref())
                            .<Place>map(g -> new Place.EgressOnlyOut(g, packet))
                            .orElse(gone(packet));
            case Target.ToNatGateway t ->
                    topology.find(t.ref())
                            .<Place>map(n -> new Place.IntoNat(n, vpc, packet))
                            .orElse(gone(packet));
            case Target.ToPeering t ->
                    topology.find(t.ref())
                            .filter(p -> p.otherSideOf(vpc) != null)
                            .<Place>map(p -> new Place.AtPeering(p, vpc, packet))
                            .orElse(gone(packet));
            case Target.ToInterface t -> appliance(packet, t.ref());
            case Target.ToInstance t -> appliance(packet, t.ref());
            case Target.ToTransitGateway t ->
                    topology.find(t.ref())
                            .<Place>map(g -> new Place.IntoHub(g, at.subnet(), packet))
                            .orElse(gone(packet));
            case Target.ToVirtualPrivateGateway t ->
                    topology.find(t.ref())
                            .<Place>map(g -> new Place.AtGateway(g, vpc, packet))
                            .orElse(gone(packet));
            case Target.ToGatewayEndpoint t ->
                    topology.find(t.ref())
                            .<Place>map(e -> new Place.IntoService(e, packet))
                            .orElse(gone(packet));
            case Target.ToEndpoint t -> inspected(packet, t.ref());
            case Target.ToOther t -> unknown(packet, t.ref());
        };
    }

    private static Place gone(Packet packet) {
        return new Place.End(Place.Arrival.NOWHERE, null, packet);
    }

    /// Into a Gateway Load Balancer endpoint.
    Place inspected(Packet packet, Ref<?> ref) {
        walk.pass(Hop.of(ref.id(), HopKind.ENDPOINT, packet));
        return unknown(packet, ref);
    }

    private Place unknown(Packet packet, Ref<?> ref) {
        return walk.stop(
                Reason.UNKNOWN_RESOURCE,
                ref.id(),
                "What happens behind "
                        + ref
                        + " is not analysed: a Gateway Load Balancer, a core network, a"
                        + " local or carrier gateway.",
                packet);
    }

    /// A middlebox takes what is routed to it only with its source/destination check off, and is taken
    /// to send it on unchanged.
    Place appliance(Packet packet, Ref<? extends Resource> ref) {
        @Nullable Host host = walk.inventory().hostsOf(ref).stream().findFirst().orElse(null);
        if (host == null) {
            return gone(packet);
        }
        boolean instance = host.owner() instanceof Instance;
        new Filters(walk).arrive(host, packet);
        walk.trail().pass(host.owner().label());
        walk.pass(Hop.of(host.id(), instance ? HopKind.INSTANCE : HopKind.INTERFACE, packet));
        if (checkOf(host.owner()) == SourceDestCheck.ENABLED) {
            walk.block(
                    Reason.ENI_SOURCE_DEST_CHECK_RESTRICTION,
                    host.id(),
                    host.owner().label()
                            + " refuses packets that are not for itself. Switch its"
                            + " source/destination check off.");
        }
        symmetric(host);
        walk.assume(host.owner().label() + " sends on what is routed to it, unchanged");
        return new Place.SubnetExit(host.subnet(), packet);
    }

    /// A stateful appliance drops answers to what it has not seen
    /// ([appliance mode](https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html), R-112).
    private void symmetric(Host appliance) {
        if (!walk.isReturn()) {
            walk.conversation().rememberAppliance(appliance);
        } else if (walk.cameByHub(appliance.subnet().vpc())
                && walk.conversation().passedAnotherThan(appliance)) {
            walk.block(
                    Reason.X_APPLIANCE_ASYMMETRY,
                    appliance.id(),
                    "The answer meets "
                            + appliance.owner().label()
                            + ", the request met another appliance; a stateful one drops it. Switch"
                            + " appliance mode on for the attachment of "
                            + walk.inventory().label(appliance.subnet().vpc())
                            + ".");
        }
    }

    private static SourceDestCheck checkOf(Resource owner) {
        return owner instanceof Instance i
                ? i.sourceDestCheck()
                : owner instanceof NetworkInterface n
                        ? n.sourceDestCheck()
                        : SourceDestCheck.DISABLED;
    }
}
