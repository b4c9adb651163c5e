package vpcanvas.edit.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.recipe.Naming;
import vpcanvas.model.Change;
import vpcanvas.model.Ref;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.altered.AlteredHubs;

/// A transit gateway: what new attachments get, which tables decide for its attachments and which
/// they fill, and the routes of each table.
record HubForm(Subject subject, TransitGateway hub) {
    private static final int MOST_TABLES = 3;

    List<Field> fields() {
        List<TransitGatewayRouteTable> tables = subject.report().hubs().tablesOf(hub.ref());
        List<Field> fields = new ArrayList<>();
        fields.add(Subject.name(hub));
        fields.add(Asns.amazonSide(hub.amazonSideAsn(), this::numbered));
        fields.add(new HubMatrix(subject, hub.ref()).whole());
        fields.add(new Mapping(subject).of(hub));
        fields.addAll(tables(tables));
        fields.add(new Field.Deeds("tables", "", "", List.of(addTable())));
        fields.add(association(tables));
        fields.add(propagation(tables));
        fields.add(new Field.Rows("about", "About", List.of(subject.to("Region", hub.region()))));
        return fields;
    }

    /// The tables where they are few; where they are many, only which there are.
    private List<Field> tables(List<TransitGatewayRouteTable> tables) {
        if (tables.size() <= MOST_TABLES) {
            return tables.stream()
                    .flatMap(t -> new HubTableForm(subject, t).section().stream())
                    .toList();
        }
        return List.of(
                subject.list(
                        "all-tables",
                        "Route tables",
                        tables.stream().map(TransitGatewayRouteTable::ref).toList()));
    }

    private Change numbered(long asn) {
        return Subject.replaced(
                "change ASN of " + hub.label(),
                AlteredHubs.hub(
                        hub,
                        hub.name(),
                        asn,
                        hub.associationDefaultRouteTable(),
                        hub.propagationDefaultRouteTable()));
    }

    private Field association(List<TransitGatewayRouteTable> tables) {
        return byDefault(
                "association-default",
                "Default association",
                hub.associationDefaultRouteTable(),
                tables,
                table ->
                        AlteredHubs.hub(
                                hub,
                                hub.name(),
                                hub.amazonSideAsn(),
                                table,
                                hub.propagationDefaultRouteTable()));
    }

    private Field propagation(List<TransitGatewayRouteTable> tables) {
        return byDefault(
                "propagation-default",
                "Default propagation",
                hub.propagationDefaultRouteTable(),
                tables,
                table ->
                        AlteredHubs.hub(
                                hub,
                                hub.name(),
                                hub.amazonSideAsn(),
                                hub.associationDefaultRouteTable(),
                                table));
    }

    /// What a hub does with an attachment by default ([default
    /// tables](https://docs.aws.amazon.com/vpc/latest/tgw/tgw-route-tables.html)).
    private interface Defaults {
        TransitGateway with(@Nullable Ref<TransitGatewayRouteTable> table);
    }

    private Field byDefault(
            String id,
            String label,
            @Nullable Ref<TransitGatewayRouteTable> value,
            List<TransitGatewayRouteTable> tables,
            Defaults write) {
        List<Option> options = new ArrayList<>(List.of(new Option("", "no table")));
        tables.forEach(t -> options.add(new Option(t.ref().id(), t.label())));
        return new Field.Choice(
                id,
                label,
                value == null ? "" : value.id(),
                options,
                typed ->
                        Subject.replaced(
                                "change default tables of " + hub.label(),
                                write.with(
                                        typed.isEmpty()
                                                ? null
                                                : Ref.to(TransitGatewayRouteTable.class, typed))));
    }

    private Deed addTable() {
        String id = Naming.unique(subject.topology(), hub.ref().id() + "-rtb");
        TransitGatewayRouteTable table =
                new TransitGatewayRouteTable(
                        Ref.to(TransitGatewayRouteTable.class, id),
                        "",
                        hub.ref(),
                        List.of(),
                        List.of(),
                        List.of());
        return new Deed.Doing(
                "Add a route table",
                () ->
                        Subject.labelled(
                                "add route table to " + hub.label(),
                                List.of(new Change.Add(table, null))));
    }
}
