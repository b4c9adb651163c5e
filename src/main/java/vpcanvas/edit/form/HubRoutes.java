package vpcanvas.edit.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.route.HubRoute;
import vpcanvas.analysis.route.HubTable;
import vpcanvas.edit.outline.Attached;
import vpcanvas.figure.Kinds;
import vpcanvas.model.Attachment;
import vpcanvas.model.Change;
import vpcanvas.model.Destination;
import vpcanvas.model.Ref;
import vpcanvas.model.TransitGatewayRoute;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.altered.AlteredHubs;
import vpcanvas.net.Cidr;

/// Authors static routes of a hub's table, which lead to an attachment or nowhere ([static
/// routes](https://docs.aws.amazon.com/vpc/latest/tgw/tgw-route-tables.html)).
record HubRoutes(Subject subject, TransitGatewayRouteTable table) implements RouteWriter {
    private static final String BLACKHOLE = "";

    /// Where a static route may lead.
    static List<Option> targets(Subject subject, TransitGatewayRouteTable table) {
        Attached attached = new Attached(subject.topology());
        List<Option> options = new ArrayList<>();
        for (Attachment a : subject.report().hubs().attachmentsOf(table.transitGateway())) {
            options.add(
                    new Option(
                            a.ref().id(),
                            attached.to(table.transitGateway(), a) + " (" + Kinds.word(a) + ")"));
        }
        options.add(new Option(BLACKHOLE, "blackhole"));
        return options;
    }

    @Override
    public Verdict check(String typed) {
        return new Destinations(subject.topology()).check(typed, this::meaning);
    }

    private Verdict meaning(Cidr destination) {
        boolean authored =
                table.routes().stream()
                        .map(TransitGatewayRoute::destination)
                        .anyMatch(Destination.of(destination)::equals);
        if (authored) {
            return Destinations.replacing(destination);
        }
        boolean known =
                subject.report().hubTable(table.ref()).map(HubTable::routes).stream()
                        .flatMap(List::stream)
                        .map(HubRoute::destination)
                        .anyMatch(destination::equals);
        return known
                ? Verdict.remark(
                        "A static route wins over the one to " + destination + " there is.")
                : Verdict.FINE;
    }

    @Override
    public Change add(String typed, String target) {
        Verdict verdict = check(typed);
        if (!verdict.ok()) {
            throw new IllegalArgumentException(verdict.sentence());
        }
        Destination destination = new Destinations(subject.topology()).read(typed);
        List<TransitGatewayRoute> routes = new ArrayList<>(without(destination));
        routes.add(new TransitGatewayRoute(destination, attachment(target)));
        return Subject.replaced("add route to " + table.label(), AlteredHubs.routes(table, routes));
    }

    private @Nullable Ref<Attachment> attachment(String target) {
        if (targets(subject, table).stream().noneMatch(o -> o.value().equals(target))) {
            throw new IllegalArgumentException(
                    "no route of " + table.label() + " can lead to " + target);
        }
        return target.equals(BLACKHOLE) ? null : Ref.to(Attachment.class, target);
    }

    @Override
    public Change remove(RouteRow row) {
        return Subject.replaced(
                "remove route from " + table.label(),
                AlteredHubs.routes(table, without(Destinations.authored(row))));
    }

    private List<TransitGatewayRoute> without(Destination destination) {
        return table.routes().stream().filter(r -> !r.destination().equals(destination)).toList();
    }
}
