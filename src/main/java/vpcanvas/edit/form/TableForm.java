package vpcanvas.edit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.route.EffectiveRoute;
import vpcanvas.analysis.route.EffectiveTable;
import vpcanvas.analysis.route.Origin;
import vpcanvas.model.Destination;
import vpcanvas.model.EndpointState;
import vpcanvas.model.GatewayEndpoint;
import vpcanvas.model.Route;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Target;

/// A route table: its routes as packets meet them, the authored ones among them, and who uses it. A
/// main table that is not drawn is shown and can't be changed.
record TableForm(Subject subject, RouteTable table) {

    List<Field> fields() {
        boolean drawn = subject.topology().byId(table.ref().id()).isPresent();
        List<Field> fields = new ArrayList<>();
        if (drawn) {
            fields.add(Subject.name(table));
        }
        fields.add(routes(drawn));
        fields.addAll(propagation(drawn));
        fields.add(
                new Field.Rows(
                        "about",
                        "About",
                        List.of(
                                subject.to("VPC", table.vpc()),
                                Row.of("main table", table.main() ? "yes" : "no"))));
        fields.add(
                subject.list(
                        "subnets",
                        "Used by",
                        subject.inventory().subnetsUsing(table).stream()
                                .map(s -> s.ref())
                                .toList()));
        if (!table.gateways().isEmpty()) {
            fields.add(subject.list("gateways", "Gateways it steers", table.gateways()));
        }
        return fields;
    }

    /// Whether the table takes what the VPC's virtual private gateway learns ([route
    /// propagation](https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNRoutingTypes.html)).
    private List<Field> propagation(boolean drawn) {
        List<Check> checks =
                subject.report().lines().gatewaysOf(table.vpc()).stream()
                        .map(g -> VgwForm.propagation(table, g, g.label()))
                        .toList();
        return drawn && !checks.isEmpty()
                ? List.of(new Field.Checks("propagation", "Propagated routes of", checks))
                : List.of();
    }

    private Field routes(boolean drawn) {
        RouteTargets targets = RouteTargets.of(subject.topology(), table.vpc());
        return new Field.RouteRows(
                "routes",
                "Routes",
                null,
                rows(),
                drawn ? targets.options() : List.of(),
                new VpcRoutes(subject.topology(), table, targets));
    }

    /// Its routes to be read in another form, under its name.
    Field section() {
        String id = table.ref().id();
        boolean drawn = subject.topology().byId(id).isPresent();
        return new Field.RouteRows(
                "routes-" + id,
                drawn ? "Route table " + table.label() : "Main route table",
                id,
                rows(),
                List.of(),
                new VpcRoutes(subject.topology(), table, RouteTargets.NONE));
    }

    private List<RouteRow> rows() {
        Optional<EffectiveTable> effective = subject.report().table(table.ref());
        if (effective.isEmpty()) {
            return List.of();
        }
        List<RouteRow> rows =
                new ArrayList<>(new Losers<>(effective.get().routes()).rows(this::row));
        effective.get().unlistedServices().forEach(e -> rows.add(row(e)));
        return rows;
    }

    private static RouteRow row(GatewayEndpoint endpoint) {
        return new RouteRow(
                endpoint.destination(),
                endpoint.label(),
                endpoint.ref().id(),
                Origin.GATEWAY_ENDPOINT.word(),
                null,
                endpoint.state() == EndpointState.AVAILABLE
                        ? ""
                        : "the endpoint is " + endpoint.state().word(),
                "");
    }

    private RouteRow row(EffectiveRoute route, String lost) {
        Target target = route.target();
        return new RouteRow(
                route.destination().toString(),
                target == null ? "local" : subject.inventory().label(target.ref()),
                target == null ? null : target.ref().id(),
                route.origin().word(),
                authored(route),
                route.blackhole() == null ? "" : route.blackhole(),
                lost);
    }

    private @Nullable Destination authored(EffectiveRoute effective) {
        if (effective.origin() != Origin.STATIC && effective.origin() != Origin.PREFIX_LIST) {
            return null;
        }
        Destinations destinations = new Destinations(subject.topology());
        return table.routes().stream()
                .filter(r -> r.target().equals(effective.target()))
                .filter(r -> destinations.covers(r.destination(), effective.destination()))
                .map(Route::destination)
                .findFirst()
                .orElse(null);
    }
}
