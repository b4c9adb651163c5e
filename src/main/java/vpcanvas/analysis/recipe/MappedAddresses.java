package vpcanvas.analysis.recipe;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.route.Host;
import vpcanvas.analysis.trace.Party;
import vpcanvas.model.Change;
import vpcanvas.model.Document;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.NatGateway;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.Topology;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.Use;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;

/// Lets a workload reach one service of a VPC whose block overlaps its own, over a hub, which
/// translates nothing itself
/// ([private NAT gateways](https://docs.aws.amazon.com/whitepapers/latest/building-scalable-secure-multi-vpc-network-infrastructure/private-nat-gateway.html),
/// A private NAT gateway translates the source, a network load balancer the
/// destination; each stands in a small block that overlaps nothing, and the hub knows only those
/// blocks. One direction, one service.
final class MappedAddresses {
    private static final Offer.Kind KIND = Offer.Kind.MAPPED_ADDRESSES;

    private final Building building;
    private final End from;
    private final End to;
    private final int port;
    private final Vpc near;
    private final Vpc far;
    private final MappedSide here;
    private final MappedSide there;

    private MappedAddresses(Document document, End from, End to, int port) {
        this.building = new Building(Steps.between(document, from, to));
        this.from = from;
        this.to = to;
        this.port = port;
        this.near = Objects.requireNonNull(from.vpc());
        this.far = Objects.requireNonNull(to.vpc());
        this.here = new MappedSide(building, near.ref());
        this.there = new MappedSide(building, far.ref());
    }

    static Offer offer(Document document, End from, End to, int port) {
        String refusal = refusal(document.topology(), from, to);
        return refusal != null
                ? Offer.refused(KIND, refusal)
                : new MappedAddresses(document, from, to, port).build();
    }

    private static @Nullable String refusal(Topology topology, End from, End to) {
        if (!from.isGround() && !from.opensConnections()) {
            return from.label() + " opens no connections of its own";
        }
        if (!to.isGround() && !to.opensConnections()) {
            return to.label() + " can't be mapped; draw to a VPC or an instance";
        }
        for (End end : List.of(from, to)) {
            if (end.vpc() == null) {
                return end.label() + " stands in no VPC";
            }
        }
        Vpc near = Objects.requireNonNull(from.vpc());
        Vpc far = Objects.requireNonNull(to.vpc());
        if (from.isInSameVpc(to)) {
            return Connect.alreadyLocal(from);
        }
        if (Overlap.of(near, far).isEmpty()) {
            return "no block of "
                    + near.label()
                    + " overlaps one of "
                    + far.label()
                    + "; a hub or a peering leads there";
        }
        String refused = MappedSide.refusal(topology, near);
        return refused != null ? refused : MappedSide.refusal(topology, far);
    }

    private Offer build() {
        Host source = standing(from, far);
        Host target = standing(to, near);
        if (source == null || target == null) {
            return Offer.refused(
                    KIND, (source == null ? from : to).label() + " has no IPv4 address");
        }
        Optional<LoadBalancer> before = there.balancerOf(target, port);
        if (before.isPresent() && blocked(source, before.get().ref()) == null) {
            return Offer.refused(KIND, before.get().label() + " leads there already");
        }
        Subnet mappedHere = here.subnet(Building.Zone.of(source.subnet()));
        Subnet mappedThere =
                before.map(this::subnetOf)
                        .orElseGet(() -> there.subnet(Building.Zone.of(target.subnet())));
        if (mappedHere.cidrBlocks().isEmpty() || mappedThere.cidrBlocks().isEmpty()) {
            return Offer.refused(KIND, "no block of " + Blocks.MAPPED + " is free");
        }
        join(mappedHere, mappedThere);
        Ref<NatGateway> nat = here.nat(mappedHere, building.side(far));
        here.leadToNat(source.subnet(), there.block(mappedThere), nat);
        Ref<LoadBalancer> balancer =
                before.map(LoadBalancer::ref)
                        .orElseGet(
                                () ->
                                        there.balancer(
                                                mappedThere, target, port, building.side(near)));
        String blocked = blocked(source, balancer);
        if (blocked != null) {
            return Offer.refused(KIND, blocked);
        }
        show(source, nat, balancer, target);
        return Offer.of(
                KIND, building.steps().as("address mapping " + from.label() + " → " + to.label()));
    }

    private @Nullable Host standing(End end, Vpc other) {
        return new Standing(building, building.side(other)).findOrMake(end).orElse(null);
    }

    private Subnet subnetOf(LoadBalancer balancer) {
        return balancer.nodes().stream()
                .filter(there::isMapped)
                .findFirst()
                .map(n -> building.steps().get(n.subnet()))
                .orElseThrow();
    }

    /// Attaches both sides by their mapped subnets, and lets the hubs know the mapped blocks.
    private void join(Subnet mappedHere, Subnet mappedThere) {
        HubPair hubs = HubPair.of(building, near, far);
        hubs.join(building, near, far);
        here.attachBy(attachment(near, hubs.one()), mappedHere);
        there.attachBy(attachment(far, hubs.other()), mappedThere);
        here.leadToHub(mappedHere, there.block(mappedThere), hubs.one());
        there.leadToHub(mappedThere, here.block(mappedHere), hubs.other());
        new MappedRoutes(building.steps())
                .lead(
                        new MappedRoutes.Known(
                                hubs.one(), attachment(near, hubs.one()), here.block(mappedHere)),
                        new MappedRoutes.Known(
                                hubs.other(),
                                attachment(far, hubs.other()),
                                there.block(mappedThere)));
    }

    private VpcAttachment attachment(Vpc vpc, Ref<TransitGateway> hub) {
        return Attaching.between(building.steps().topology(), vpc.ref(), hub).orElseThrow();
    }

    private @Nullable String blocked(Host source, Ref<LoadBalancer> balancer) {
        return Traced.blocker(
                building.steps().report(),
                new Party.Named(source.owner()),
                new Party.Named(building.steps().get(balancer)),
                port);
    }

    /// Draws the arrows from the workload to what translates, and from there to the target.
    private void show(Host source, Ref<NatGateway> nat, Ref<LoadBalancer> balancer, Host target) {
        Steps steps = building.steps();
        List<Use> uses =
                List.of(
                        new Use(Ref.to(Resource.class, source.id()), any(nat)),
                        new Use(any(balancer), Ref.to(Resource.class, target.id())));
        steps.take(new Change.SetFigures(Shown.withUses(steps.now(), uses)));
    }

    private static Ref<Resource> any(Ref<?> ref) {
        return Ref.to(Resource.class, ref.id());
    }
}
