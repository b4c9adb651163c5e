package vpcanvas.edit.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.EffectiveRoute;
import vpcanvas.analysis.EffectiveTable;
import vpcanvas.analysis.Origin;
import vpcanvas.model.Destination;
import vpcanvas.model.PrefixList;
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

    private Field routes(boolean drawn) {
        RouteTargets targets = RouteTargets.of(subject.topology(), table.vpc());
        return new Field.RouteRows(
                "routes",
                "Routes",
                null,
                rows(),
                drawn ? targets.options() : List.of(),
                new RouteWriter(subject.topology(), table, targets));
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
                new RouteWriter(subject.topology(), table, RouteTargets.NONE));
    }

    private List<RouteRow> rows() {
        Optional<EffectiveTable> effective = subject.report().table(table.ref());
        if (effective.isEmpty()) {
            return List.of();
        }
        Set<EffectiveRoute> outranked = new HashSet<>(effective.get().outranked());
        return effective.get().routes().stream().map(r -> row(r, outranked.contains(r))).toList();
    }

    private RouteRow row(EffectiveRoute route, boolean outranked) {
        Target target = route.target();
        return new RouteRow(
                route.destination().toString(),
                target == null ? "local" : subject.inventory().label(target.ref()),
                target == null ? null : target.ref().id(),
                route.origin().word(),
                authored(route),
                route.blackhole() == null ? "" : route.blackhole(),
                outranked);
    }

    private @Nullable Destination authored(EffectiveRoute effective) {
        if (effective.origin() != Origin.STATIC && effective.origin() != Origin.PREFIX_LIST) {
            return null;
        }
        return table.routes().stream()
                .filter(r -> r.target().equals(effective.target()) && covers(r, effective))
                .map(Route::destination)
                .findFirst()
                .orElse(null);
    }

    private boolean covers(Route route, EffectiveRoute effective) {
        return switch (route.destination()) {
            case Destination.Block b -> b.cidr().equals(effective.destination());
            case Destination.ListOf l ->
                    subject.topology().find(l.prefixList()).stream()
                            .map(PrefixList::entries)
                            .anyMatch(e -> e.contains(effective.destination()));
        };
    }
}
