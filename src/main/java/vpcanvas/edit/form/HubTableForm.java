package vpcanvas.edit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.recipe.Dependents;
import vpcanvas.analysis.route.HiddenBlock;
import vpcanvas.analysis.route.HubRoute;
import vpcanvas.analysis.route.HubTable;
import vpcanvas.edit.outline.Attached;
import vpcanvas.model.Attachment;
import vpcanvas.model.Destination;
import vpcanvas.model.Ref;
import vpcanvas.model.TransitGatewayRoute;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.VpcAttachment;

/// A route table of a transit gateway: its routes as packets meet them, the authored ones among
/// them, and the blocks that it does not lead to although somebody attached has them.
record HubTableForm(Subject subject, TransitGatewayRouteTable table) {

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Subject.name(table));
        fields.add(new HubMatrix(subject, table.transitGateway()).of(table));
        fields.addAll(section());
        fields.add(
                new Field.Rows(
                        "about",
                        "About",
                        List.of(subject.to("transit gateway", table.transitGateway()))));
        return fields;
    }

    /// Its routes, under its name.
    List<Field> section() {
        String id = table.ref().id();
        return List.of(
                new Field.RouteRows(
                        "routes-" + id,
                        "Route table " + table.label(),
                        null,
                        rows(),
                        HubRoutes.targets(subject, table),
                        new HubRoutes(subject, table)),
                new Field.Rows("hidden-" + id, "Hidden blocks", hidden()),
                new Field.Deeds("table-" + id, "", "", List.of(removal())));
    }

    private List<RouteRow> rows() {
        return new Losers<>(
                        subject.report()
                                .hubTable(table.ref())
                                .map(HubTable::routes)
                                .orElse(List.of()))
                .rows(this::row);
    }

    private RouteRow row(HubRoute route, String lost) {
        Ref<Attachment> attachment = route.attachment();
        return new RouteRow(
                route.destination().toString(),
                attachment == null ? "nowhere" : attached(attachment),
                attachment == null ? null : attachment.id(),
                route.origin().word(),
                authored(route),
                route.blackhole() == null ? "" : route.blackhole(),
                lost);
    }

    private String attached(Ref<Attachment> ref) {
        return subject.topology()
                .find(ref)
                .map(a -> new Attached(subject.topology()).to(table.transitGateway(), a))
                .orElse(ref.id());
    }

    private @Nullable Destination authored(HubRoute effective) {
        if (effective.origin() != HubRoute.Origin.STATIC
                && effective.origin() != HubRoute.Origin.PREFIX_LIST) {
            return null;
        }
        Destinations destinations = new Destinations(subject.topology());
        return table.routes().stream()
                .map(TransitGatewayRoute::destination)
                .filter(d -> destinations.covers(d, effective.destination()))
                .findFirst()
                .orElse(null);
    }

    /// Blocks of attached VPCs that overlap another one's ([overlapping
    /// VPCs](https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html)).
    private List<Row> hidden() {
        return subject.report().hubs().attachmentsOf(table.transitGateway()).stream()
                .filter(VpcAttachment.class::isInstance)
                .map(VpcAttachment.class::cast)
                .flatMap(this::hiddenOf)
                .toList();
    }

    private Stream<Row> hiddenOf(VpcAttachment attachment) {
        return subject.report().hiddenBlocksOf(attachment).stream()
                .filter(h -> h.table().ref().equals(table.ref()))
                .map(this::hidden);
    }

    private Row hidden(HiddenBlock hidden) {
        String owner = subject.label(hidden.attachment().vpc());
        return new Row(
                hidden.block() + " of " + owner, why(hidden), hidden.attachment().ref().id());
    }

    private String why(HiddenBlock hidden) {
        String taken = hidden.byBlock() + " of " + subject.label(hidden.by().vpc());
        return hidden.propagates()
                ? "overlaps " + taken + ", which came first"
                : "not propagated; " + taken + " has the range";
    }

    private Deed removal() {
        return new Deed.Doing(
                "Delete " + table.label(),
                () -> Dependents.of(subject.document(), Set.of(table.ref().id())).change());
    }
}
