package vpcanvas.analysis.recipe;

import java.util.Optional;
import vpcanvas.model.AttachmentState;
import vpcanvas.model.PeeringAttachment;
import vpcanvas.model.Ref;
import vpcanvas.model.Routing;
import vpcanvas.model.Topology;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;
import vpcanvas.net.Family;

/// Attaches VPCs to hubs, and hubs to one another; all sides route automatically.
record Attaching(Building building) {

    /// Attaches a VPC with a subnet of each zone; the hub's default tables take it as they take
    /// any.
    Ref<VpcAttachment> attach(Vpc vpc, Ref<TransitGateway> hub) {
        Ref<VpcAttachment> ref =
                Ref.to(
                        VpcAttachment.class,
                        building.unique("tgw-attach-" + Naming.part(vpc.label())));
        building.steps()
                .add(
                        new VpcAttachment(
                                ref,
                                "",
                                hub,
                                vpc.ref(),
                                new AttachmentSubnets(building).of(vpc),
                                AttachmentState.AVAILABLE,
                                Routing.AUTOMATIC,
                                false,
                                false,
                                hasIpv6(vpc)),
                        null);
        new HubEntries(building.steps()).join(hub, ref);
        return ref;
    }

    /// Whether an attachment of the VPC has IPv6 blocks to tell a hub.
    static boolean hasIpv6(Vpc vpc) {
        return vpc.usableBlocks().stream().anyMatch(b -> b.family() == Family.IPV6);
    }

    /// Peers two hubs, accepted. Each asks its default table about what comes from the other
    /// ([hub peering](https://docs.aws.amazon.com/vpc/latest/tgw/tgw-peering.html), R-107).
    Ref<PeeringAttachment> peer(Ref<TransitGateway> requester, Ref<TransitGateway> accepter) {
        Ref<PeeringAttachment> ref =
                Ref.to(
                        PeeringAttachment.class,
                        building.unique(
                                "tgw-attach-" + shortened(requester) + "-" + shortened(accepter)));
        building.steps()
                .add(
                        new PeeringAttachment(
                                ref,
                                "",
                                requester,
                                accepter,
                                AttachmentState.AVAILABLE,
                                Routing.AUTOMATIC,
                                Routing.AUTOMATIC),
                        null);
        HubEntries entries = new HubEntries(building.steps());
        entries.associate(requester, ref);
        entries.associate(accepter, ref);
        return ref;
    }

    private static String shortened(Ref<TransitGateway> hub) {
        return Naming.part(hub.id().replaceFirst("^tgw-", ""));
    }

    /// The attachment that joins a VPC with a hub, or will as soon as it is accepted.
    static Optional<VpcAttachment> between(
            Topology topology, Ref<Vpc> vpc, Ref<TransitGateway> hub) {
        return topology.all(VpcAttachment.class).stream()
                .filter(a -> a.vpc().equals(vpc) && a.transitGateway().equals(hub))
                .filter(a -> !hasEnded(a.state()))
                .findFirst();
    }

    /// The peering that joins two hubs, or will as soon as it is accepted.
    static Optional<PeeringAttachment> betweenHubs(
            Topology topology, Ref<TransitGateway> one, Ref<TransitGateway> other) {
        return topology.all(PeeringAttachment.class).stream()
                .filter(p -> joins(p, one, other) || joins(p, other, one))
                .filter(p -> !hasEnded(p.state()))
                .findFirst();
    }

    private static boolean joins(
            PeeringAttachment peering, Ref<TransitGateway> one, Ref<TransitGateway> other) {
        return peering.requesterTransitGateway().equals(one)
                && peering.accepterTransitGateway().equals(other);
    }

    static boolean hasEnded(AttachmentState state) {
        return switch (state) {
            case AVAILABLE, PENDING_ACCEPTANCE, PENDING, MODIFYING -> false;
            case REJECTED, FAILED, DELETING, DELETED -> true;
        };
    }
}
