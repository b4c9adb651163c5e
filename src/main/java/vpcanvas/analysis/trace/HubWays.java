package vpcanvas.analysis.trace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.route.Host;
import vpcanvas.analysis.route.HubRoute;
import vpcanvas.analysis.route.Line;
import vpcanvas.model.Attachment;
import vpcanvas.model.PeeringAttachment;
import vpcanvas.model.Ref;
import vpcanvas.model.Routing;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;
import vpcanvas.net.Ip;

/// Where on hubs a packet was plainly meant to go, whatever their tables say.
record HubWays(Walk walk) {

    /// A step of the search: a hub, and the peering of the first hub by which it is reached.
    private record Reached(Ref<TransitGateway> hub, @Nullable PeeringAttachment by) {}

    /// The attachment of a VPC from which what is wanted is attached somewhere, on the same hub or on
    /// others that peerings reach.
    Optional<VpcAttachment> from(Ref<Vpc> vpc, Ip destination) {
        return walk.report().hubs().attachmentsOfVpc(vpc).stream()
                .filter(a -> towards(a.transitGateway(), destination).isPresent())
                .filter(a -> !isOf(a, vpc, destination))
                .findFirst();
    }

    /// What lies in the VPC itself is not meant to take a hub.
    private boolean isOf(VpcAttachment attachment, Ref<Vpc> vpc, Ip destination) {
        return towards(attachment.transitGateway(), destination)
                .filter(a -> a instanceof VpcAttachment v && v.vpc().equals(vpc))
                .isPresent();
    }

    /// The attachment of a hub behind which the destination lies; that of the nearest peering where it
    /// lies behind another hub.
    Optional<Attachment> towards(Ref<TransitGateway> hub, Ip destination) {
        Deque<Reached> open = new ArrayDeque<>(List.of(new Reached(hub, null)));
        Set<Ref<TransitGateway>> seen = new HashSet<>(Set.of(hub));
        while (!open.isEmpty()) {
            Reached reached = open.removeFirst();
            Optional<Attachment> there = directly(reached.hub(), destination);
            if (there.isPresent()) {
                return reached.by() == null ? there : Optional.of(reached.by());
            }
            for (PeeringAttachment peering : walk.report().hubs().peeringsOf(reached.hub())) {
                Ref<TransitGateway> other =
                        Objects.requireNonNull(peering.otherSideOf(reached.hub()));
                if (seen.add(other)) {
                    open.add(new Reached(other, reached.by() == null ? peering : reached.by()));
                }
            }
        }
        return Optional.empty();
    }

    /// The peering towards the destination, if it is routed automatically and the other hub doesn't
    /// deliver: then what keeps it from delivering is to blame, not the table without a route.
    Optional<PeeringAttachment> owing(Place.AtHub at) {
        Ip destination = at.packet().destination();
        return towards(at.hub(), destination)
                .filter(a -> !a.ref().equals(at.from().ref()))
                .filter(PeeringAttachment.class::isInstance)
                .map(PeeringAttachment.class::cast)
                .filter(p -> p.routingOf(at.hub()) == Routing.AUTOMATIC)
                .filter(p -> !delivers(p, at.hub(), destination));
    }

    private boolean delivers(PeeringAttachment peering, Ref<TransitGateway> near, Ip destination) {
        Ref<TransitGateway> far = Objects.requireNonNull(peering.otherSideOf(near));
        HubRoute route =
                walk.report()
                        .hubTableFor(peering, far)
                        .map(t -> t.select(destination).chosen())
                        .orElse(null);
        boolean works = walk.report().hubs().whyIdle(peering, near) == null;
        return works && route != null && route.isActive();
    }

    private Optional<Attachment> directly(Ref<TransitGateway> hub, Ip destination) {
        return walk.report().hubs().attachmentsOf(hub).stream()
                .filter(a -> leadsTo(a, destination))
                .findFirst();
    }

    private boolean leadsTo(Attachment attachment, Ip destination) {
        if (attachment instanceof VpcAttachment a) {
            Host wanted = walk.wanted();
            return (wanted != null && wanted.address().equals(destination))
                    ? wanted.subnet().vpc().equals(a.vpc())
                    : walk.inventory().hostAt(a.vpc(), destination) != null;
        }
        return walk.report()
                .lines()
                .behind(attachment.ref())
                .filter(l -> has(l, destination))
                .isPresent();
    }

    private static boolean has(Line line, Ip destination) {
        return line.network() != null
                ? line.network().cidrBlocks().stream().anyMatch(b -> b.contains(destination))
                : line.known().stream().anyMatch(k -> k.block().contains(destination));
    }

    /// The attachment of the VPC that the packet is meant for, where the hub leads the packet to another
    /// VPC, which has the same block.
    Optional<VpcAttachment> hiddenOwner(Place.AtHub at, Attachment chosen) {
        if (!(chosen instanceof VpcAttachment taken)) {
            return Optional.empty();
        }
        Ip destination = at.packet().destination();
        boolean anyone = walk.wanted() == null;
        if (anyone && walk.inventory().hostAt(taken.vpc(), destination) != null) {
            return Optional.empty();
        }
        return walk.report().hubs().attachmentsOf(at.hub()).stream()
                .filter(a -> !a.ref().equals(taken.ref()))
                .filter(VpcAttachment.class::isInstance)
                .map(VpcAttachment.class::cast)
                .filter(a -> leadsTo(a, destination))
                .filter(a -> isHidden(a, destination))
                .findFirst();
    }

    private boolean isHidden(VpcAttachment attachment, Ip destination) {
        return walk.report().hiddenBlocksOf(attachment).stream()
                .anyMatch(h -> h.block().contains(destination));
    }
}
