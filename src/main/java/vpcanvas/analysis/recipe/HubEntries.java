package vpcanvas.analysis.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Attachment;
import vpcanvas.model.Destination;
import vpcanvas.model.Ref;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRoute;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.net.Cidr;

/// Writes the route tables of transit gateways: who asks them, who fills them, and static routes
/// ([how transit gateways work](https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html)).
record HubEntries(Steps steps) {

    /// Associates an attachment with the hub's table for that, and propagates it into the hub's
    /// table for that, as a hub does by default.
    void join(Ref<TransitGateway> hub, Ref<? extends Attachment> attachment) {
        associate(hub, attachment);
        propagate(propagationTable(hub), attachment);
    }

    /// As above, without propagation: for what never propagates.
    void associate(Ref<TransitGateway> hub, Ref<? extends Attachment> attachment) {
        associate(associationTable(hub), attachment);
    }

    void associate(TransitGatewayRouteTable table, Ref<? extends Attachment> attachment) {
        steps.replace(
                with(
                        table,
                        joined(table.associations(), attachment),
                        table.propagations(),
                        table.routes()));
    }

    void propagate(TransitGatewayRouteTable table, Ref<? extends Attachment> attachment) {
        steps.replace(
                with(
                        table,
                        table.associations(),
                        joined(table.propagations(), attachment),
                        table.routes()));
    }

    /// Ends what an attachment propagates into a table.
    void withdraw(TransitGatewayRouteTable table, Ref<? extends Attachment> attachment) {
        List<Ref<Attachment>> left =
                table.propagations().stream().filter(a -> !a.equals(attachment)).toList();
        steps.replace(with(table, table.associations(), left, table.routes()));
    }

    /// Authors a static route; one with the same destination gives way.
    void route(TransitGatewayRouteTable table, Cidr block, Ref<? extends Attachment> attachment) {
        Destination destination = Destination.of(block);
        List<TransitGatewayRoute> routes = new ArrayList<>();
        table.routes().stream()
                .filter(r -> !r.destination().equals(destination))
                .forEach(routes::add);
        routes.add(new TransitGatewayRoute(destination, any(attachment)));
        steps.replace(with(table, table.associations(), table.propagations(), routes));
    }

    /// The table that new attachments ask.
    TransitGatewayRouteTable associationTable(Ref<TransitGateway> hub) {
        return table(hub, steps.get(hub).associationDefaultRouteTable());
    }

    /// The table that new attachments fill.
    TransitGatewayRouteTable propagationTable(Ref<TransitGateway> hub) {
        return table(hub, steps.get(hub).propagationDefaultRouteTable());
    }

    /// The table that an attachment asks on a hub.
    Optional<TransitGatewayRouteTable> associated(
            Ref<TransitGateway> hub, Ref<? extends Attachment> attachment) {
        return tables(hub).filter(t -> t.associations().contains(any(attachment))).findFirst();
    }

    Stream<TransitGatewayRouteTable> tables(Ref<TransitGateway> hub) {
        return steps.topology().all(TransitGatewayRouteTable.class).stream()
                .filter(t -> t.transitGateway().equals(hub));
    }

    /// The default one, else the hub's first, else a new one.
    private TransitGatewayRouteTable table(
            Ref<TransitGateway> hub, @Nullable Ref<TransitGatewayRouteTable> byDefault) {
        return steps.topology()
                .find(byDefault)
                .or(() -> tables(hub).findFirst())
                .orElseGet(() -> create(hub));
    }

    private TransitGatewayRouteTable create(Ref<TransitGateway> hub) {
        return steps.get(add(hub, hub.id().replaceFirst("^tgw-", "tgw-rtb-"), hub.id()));
    }

    /// A table of a hub without entries.
    Ref<TransitGatewayRouteTable> add(Ref<TransitGateway> hub, String id, String name) {
        Ref<TransitGatewayRouteTable> ref =
                Ref.to(TransitGatewayRouteTable.class, Naming.unique(steps.topology(), id));
        steps.add(
                new TransitGatewayRouteTable(ref, name, hub, List.of(), List.of(), List.of()),
                null);
        return ref;
    }

    private static TransitGatewayRouteTable with(
            TransitGatewayRouteTable table,
            List<Ref<Attachment>> associations,
            List<Ref<Attachment>> propagations,
            List<TransitGatewayRoute> routes) {
        return new TransitGatewayRouteTable(
                table.ref(),
                table.name(),
                table.transitGateway(),
                associations,
                propagations,
                routes);
    }

    private static List<Ref<Attachment>> joined(
            List<Ref<Attachment>> some, Ref<? extends Attachment> more) {
        List<Ref<Attachment>> all = new ArrayList<>(some);
        if (!all.contains(any(more))) {
            all.add(any(more));
        }
        return all;
    }

    private static Ref<Attachment> any(Ref<? extends Attachment> attachment) {
        return Ref.to(Attachment.class, attachment.id());
    }
}
