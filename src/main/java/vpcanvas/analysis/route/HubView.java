package vpcanvas.analysis.route;

import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Target;
import vpcanvas.model.VpcAttachment;
import vpcanvas.net.Cidr;
import vpcanvas.net.Family;
import vpcanvas.net.Ip;

/// The routes that a VPC's table has because its hub leads there: one per block that the hub's table
/// would really deliver, or fewer where they are many. They are read from the hub's table, which all
/// attached VPCs share, and never copied: thousands of VPCs on one hub would list each other's blocks
/// in each table.
///
/// @param own the blocks of the VPC itself, which stay local
/// @param taken destinations for which the table has a route already
/// @param standing all destinations of the table's own routes
/// @param summary the fewer rows that stand for the blocks; null if each has its own
public record HubView(
        HubTable hub,
        VpcAttachment attachment,
        List<Cidr> own,
        Set<Cidr> taken,
        NavigableSet<Cidr> standing,
        @Nullable Summary summary) {

    /// All of them, by destination.
    Stream<EffectiveRoute> routes() {
        return summary == null
                ? hub.delivered().stream()
                        .filter(this::isFor)
                        .map(HubRoute::destination)
                        .map(this::into)
                : summary.rows().stream().flatMap(this::written).map(this::into);
    }

    /// Those for an address, the narrowest first.
    Stream<EffectiveRoute> candidates(Ip address) {
        return summary == null
                ? hub.delivering(address)
                        .filter(this::isFor)
                        .map(HubRoute::destination)
                        .map(this::into)
                : summary.matching(address).stream()
                        .flatMap(this::written)
                        .filter(b -> b.contains(address))
                        .map(this::into);
    }

    /// What is delivered to blocks inside a block, narrower than it.
    public Stream<HubRoute> within(Cidr block) {
        return hub.deliveredWithin(block).filter(this::isFor);
    }

    /// What is delivered to blocks around a block, wider than it, default routes left out.
    public Stream<HubRoute> around(Cidr block) {
        return hub.delivering(block.first())
                .filter(r -> r.destination().length() < block.length())
                .filter(r -> !r.destination().isDefault())
                .filter(this::isFor);
    }

    /// How many routes of a family it comes to. Only rows that something of the table lies in or around
    /// are written for it anew, so no others are looked at.
    public long count(Family family) {
        if (summary == null) {
            return routes().filter(r -> r.destination().family() == family).count();
        }
        Set<Summary.Row> touched = new HashSet<>();
        standing.forEach(b -> summary.touching(b).forEach(touched::add));
        hub.deliveredInto(attachment.ref())
                .forEach(r -> summary.touching(r.destination()).forEach(touched::add));
        return summary.count(family)
                + touched.stream()
                        .filter(r -> r.destination().family() == family)
                        .mapToLong(r -> written(r).count() - 1)
                        .sum();
    }

    private boolean isFor(HubRoute route) {
        Cidr block = route.destination();
        return !attachment.ref().equals(route.attachment())
                && !taken.contains(block)
                && own.stream().noneMatch(b -> b.contains(block));
    }

    private boolean isFor(Cidr block) {
        return hub.deliveredAt(block).filter(this::isFor).isPresent();
    }

    /// The destinations that this table has for a row: the row's own where it changes nothing for the
    /// table's other routes, else what is left of its blocks.
    private Stream<Cidr> written(Summary.Row row) {
        if (row.parts().size() == 1) {
            return row.parts().stream().filter(this::isFor);
        }
        return fits(row)
                ? Stream.of(row.destination())
                : Summary.merged(
                        row.parts().stream().filter(this::isFor).toList(),
                        b -> !standing.contains(b))
                        .blocks()
                        .stream();
    }

    /// Longest prefix match goes on as before if no other route lies between the row and one of its
    /// blocks, or has what the row takes in besides.
    private boolean fits(Summary.Row row) {
        Cidr destination = row.destination();
        return !standing.contains(destination)
                && own.stream().noneMatch(b -> b.contains(destination))
                && (row.exact() || !isInsideOther(destination))
                && standing.tailSet(destination, false).stream()
                        .takeWhile(destination::contains)
                        .noneMatch(s -> within(s).findAny().isPresent())
                && hub.deliveredInto(attachment.ref()).stream()
                        .map(HubRoute::destination)
                        .filter(destination::contains)
                        .allMatch(b -> standing.contains(b) || isInsideOther(b));
    }

    private boolean isInsideOther(Cidr block) {
        return Stream.iterate(block.parent(), p -> p.isPresent(), p -> p.get().parent())
                .map(p -> p.orElseThrow())
                .anyMatch(p -> !p.isDefault() && standing.contains(p));
    }

    private EffectiveRoute into(Cidr destination) {
        return new EffectiveRoute(
                destination,
                new Target.ToTransitGateway(attachment.transitGateway()),
                Origin.AUTOMATIC,
                null);
    }
}
