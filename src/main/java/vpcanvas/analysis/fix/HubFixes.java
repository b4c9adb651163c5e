package vpcanvas.analysis.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.route.HubRoute;
import vpcanvas.analysis.route.Line;
import vpcanvas.analysis.trace.Hop;
import vpcanvas.analysis.trace.HopKind;
import vpcanvas.model.Attachment;
import vpcanvas.model.Change;
import vpcanvas.model.Destination;
import vpcanvas.model.PeeringAttachment;
import vpcanvas.model.Ref;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRoute;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.altered.AlteredHubs;
import vpcanvas.net.Cidr;

/// Fixes in the route tables of transit gateways.
record HubFixes(Impasse at) {

    /// The table that decides for the attachment: the hub's default one, else its first.
    List<Fix> associate() {
        Optional<Attachment> attachment = at.scene().find(Attachment.class, at.part());
        Optional<Hop> hop = at.hop();
        if (attachment.isEmpty() || hop.isEmpty()) {
            return List.of();
        }
        Ref<TransitGateway> hub = Ref.to(TransitGateway.class, hop.get().drawn());
        List<TransitGatewayRouteTable> tables = at.scene().report().hubs().tablesOf(hub);
        Ref<TransitGatewayRouteTable> usual =
                at.scene()
                        .topology()
                        .find(hub)
                        .map(TransitGateway::associationDefaultRouteTable)
                        .orElse(null);
        return tables.stream()
                .sorted((a, b) -> Boolean.compare(b.ref().equals(usual), a.ref().equals(usual)))
                .map(t -> associated(t, attachment.get().attachment()))
                .toList();
    }

    private Fix associated(TransitGatewayRouteTable table, Ref<Attachment> attachment) {
        List<Ref<Attachment>> associations = new ArrayList<>(table.associations());
        associations.add(attachment);
        return Fix.replacing(
                "Associate " + at.scene().label(attachment) + " with " + table.label(),
                AlteredHubs.associations(table, associations));
    }

    /// The route that a hub's table lacks: by propagation where the attachment can, else a static one
    ///
    List<Fix> lead() {
        Optional<TransitGatewayRouteTable> table =
                at.scene().find(TransitGatewayRouteTable.class, at.part());
        Optional<Attachment> meant =
                at.next(HopKind.ATTACHMENT)
                        .flatMap(h -> at.scene().find(Attachment.class, h.component()));
        if (table.isEmpty() || meant.isEmpty()) {
            return List.of();
        }
        TransitGatewayRouteTable leading = table.get();
        String idle = at.scene().report().hubs().whyIdle(meant.get(), leading.transitGateway());
        if (idle != null) {
            return revived(meant.get(), leading);
        }
        Ref<Attachment> ref = meant.get().attachment();
        List<Fix> fixes = new ArrayList<>();
        if (!leading.propagations().contains(ref) && canPropagate(meant.get())) {
            fixes.add(
                    Fix.replacing(
                            "Propagate " + meant.get().label() + " into " + leading.label(),
                            propagating(leading, ref)));
        }
        fixes.add(route(leading, at.destinationBlock(null), ref));
        return fixes;
    }

    private static TransitGatewayRouteTable propagating(
            TransitGatewayRouteTable table, Ref<Attachment> attachment) {
        List<Ref<Attachment>> propagations = new ArrayList<>(table.propagations());
        if (!propagations.contains(attachment)) {
            propagations.add(attachment);
        }
        return AlteredHubs.propagations(table, propagations);
    }

    /// What waits for acceptance propagates only afterwards.
    private List<Fix> revived(Attachment meant, TransitGatewayRouteTable table) {
        List<Fix> fixes = new ArrayList<>();
        for (Fix fix : new TargetFixes(at.scene()).available(meant)) {
            boolean propagates = table.propagations().contains(meant.attachment());
            fixes.add(
                    propagates || !canPropagate(meant)
                            ? fix
                            : Fix.of(
                                    fix.label() + " and propagate it into " + table.label(),
                                    List.of(
                                            fix.change(),
                                            new Change.Replace(
                                                    propagating(table, meant.attachment())))));
        }
        return fixes;
    }

    private boolean canPropagate(Attachment attachment) {
        Optional<Line> line = at.scene().report().lines().behind(attachment.ref());
        return !(attachment instanceof PeeringAttachment)
                && line.map(Line::isDynamic).orElse(true)
                && line.map(l -> knows(l)).orElse(true);
    }

    /// A neighbour propagates what it announces, and nothing else.
    private boolean knows(Line line) {
        return line.known().stream().anyMatch(k -> k.block().contains(at.packet().destination()));
    }

    private Fix route(TransitGatewayRouteTable table, Cidr block, Ref<Attachment> attachment) {
        List<TransitGatewayRoute> routes = without(table, block);
        routes.add(new TransitGatewayRoute(Destination.of(block), attachment));
        return Fix.replacing(
                "Add static route "
                        + block
                        + " → "
                        + at.scene().label(attachment)
                        + " to "
                        + table.label(),
                AlteredHubs.routes(table, routes));
    }

    private static List<TransitGatewayRoute> without(TransitGatewayRouteTable table, Cidr block) {
        List<TransitGatewayRoute> routes = new ArrayList<>(table.routes());
        routes.removeIf(r -> r.destination().equals(Destination.of(block)));
        return routes;
    }

    /// A static route that drops what it matches goes, or its attachment is made to work.
    List<Fix> blackhole() {
        Optional<TransitGatewayRouteTable> table =
                at.scene().find(TransitGatewayRouteTable.class, at.part());
        if (table.isEmpty() || !(at.route() instanceof HubRoute route)) {
            return List.of();
        }
        List<Fix> fixes = new ArrayList<>();
        Optional<Attachment> attachment = at.scene().topology().find(route.attachment());
        attachment.ifPresent(a -> fixes.addAll(new TargetFixes(at.scene()).available(a)));
        if (route.origin() == HubRoute.Origin.STATIC) {
            fixes.add(
                    Fix.replacing(
                            "Remove static route "
                                    + route.destination()
                                    + " → "
                                    + target(route.attachment())
                                    + " from "
                                    + table.get().label(),
                            AlteredHubs.routes(
                                    table.get(), without(table.get(), route.destination()))));
        }
        return fixes;
    }

    private String target(@Nullable Ref<Attachment> attachment) {
        return attachment == null ? "blackhole" : at.scene().label(attachment);
    }
}
