package vpcanvas.analysis.recipe;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vpcanvas.model.Attachment;
import vpcanvas.model.PeeringAttachment;
import vpcanvas.model.Ref;
import vpcanvas.model.Routing;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;
import vpcanvas.net.Cidr;

/// Tells hubs of mapped blocks by static routes, and ends the propagation of an attachment whose
/// own blocks are hidden by another one's anyway, so that nobody takes the first VPC for the second
/// ([NAT gateway
/// scenarios](https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-scenarios.html), R-128).
record MappedRoutes(Steps steps) {

    /// One side as the hubs know it.
    record Known(Ref<TransitGateway> hub, VpcAttachment attachment, Cidr block) {}

    void lead(Known one, Known other) {
        if (one.hub().equals(other.hub())) {
            route(one.hub(), other.attachment().ref(), one.block(), one.attachment().ref());
            route(one.hub(), one.attachment().ref(), other.block(), other.attachment().ref());
            new HubEntries(steps).tables(one.hub()).toList().forEach(t -> withdraw(t, one, other));
        } else {
            Attaching.betweenHubs(steps.topology(), one.hub(), other.hub())
                    .ifPresent(p -> over(p, one, other));
        }
    }

    private void over(PeeringAttachment peering, Known one, Known other) {
        for (Known side : List.of(one, other)) {
            Known far = side.equals(one) ? other : one;
            route(side.hub(), peering.ref(), side.block(), side.attachment().ref());
            boolean isRequester = side.hub().equals(peering.requesterTransitGateway());
            Routing routing = isRequester ? peering.requesterRouting() : peering.accepterRouting();
            if (routing == Routing.MANUAL) {
                route(side.hub(), side.attachment().ref(), far.block(), peering.ref());
            }
        }
    }

    /// Authors a route where those who come from `asking` find it.
    private void route(
            Ref<TransitGateway> hub,
            Ref<? extends Attachment> asking,
            Cidr block,
            Ref<? extends Attachment> to) {
        HubEntries entries = new HubEntries(steps);
        if (entries.associated(hub, asking).isEmpty()) {
            entries.associate(hub, asking);
        }
        entries.route(entries.associated(hub, asking).orElseThrow(), block, to);
    }

    /// Of two that propagate, the later one has all but its mapped block hidden.
    private void withdraw(TransitGatewayRouteTable table, Known one, Known other) {
        List<Ref<Attachment>> order = table.propagations();
        int first = order.indexOf(any(one));
        int second = order.indexOf(any(other));
        if (first < 0 || second < 0) {
            return;
        }
        Known earlier = first < second ? one : other;
        Known later = first < second ? other : one;
        if (isHidden(later, earlier)) {
            new HubEntries(steps).withdraw(table, later.attachment().ref());
        }
    }

    private boolean isHidden(Known later, Known earlier) {
        Set<Cidr> seen = new HashSet<>(blocks(later));
        seen.remove(later.block());
        return seen.stream().allMatch(b -> blocks(earlier).stream().anyMatch(b::overlaps));
    }

    private List<Cidr> blocks(Known side) {
        return steps.topology()
                .find(side.attachment().vpc())
                .map(Vpc::usableBlocks)
                .orElse(List.of());
    }

    private static Ref<Attachment> any(Known side) {
        return Ref.to(Attachment.class, side.attachment().ref().id());
    }
}
