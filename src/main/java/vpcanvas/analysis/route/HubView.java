package vpcanvas.analysis.route;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vpcanvas.model.Target;
import vpcanvas.model.VpcAttachment;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;

/// The routes that a VPC's table has because its hub leads there: one per block that the hub's table
/// would really deliver. They are read from the hub's table, which all attached VPCs share, and never
/// copied: thousands of VPCs on one hub would list each other's blocks in each table.
///
/// @param own the blocks of the VPC itself, which stay local
/// @param taken destinations for which the table has a route already
public record HubView(HubTable hub, VpcAttachment attachment, List<Cidr> own, Set<Cidr> taken) {

    /// All of them, by destination.
    Stream<EffectiveRoute> routes() {
        return hub.delivered().stream().filter(this::isFor).map(this::into);
    }

    /// Those for an address, the narrowest first.
    Stream<EffectiveRoute> candidates(Ip address) {
        return hub.delivering(address).filter(this::isFor).map(this::into);
    }

    /// Those that lead to blocks inside a block, narrower than it.
    public Stream<HubRoute> within(Cidr block) {
        return hub.deliveredWithin(block).filter(this::isFor);
    }

    /// Those that lead to blocks around a block, wider than it, default routes left out.
    public Stream<HubRoute> around(Cidr block) {
        return hub.delivering(block.first())
                .filter(r -> r.destination().length() < block.length())
                .filter(r -> !r.destination().isDefault())
                .filter(this::isFor);
    }

    private boolean isFor(HubRoute route) {
        Cidr block = route.destination();
        return !attachment.ref().equals(route.attachment())
                && !taken.contains(block)
                && own.stream().noneMatch(b -> b.contains(block));
    }

    private EffectiveRoute into(HubRoute route) {
        return new EffectiveRoute(
                route.destination(),
                new Target.ToTransitGateway(attachment.transitGateway()),
                Origin.AUTOMATIC,
                null);
    }
}
