package vpcanvas.edit.form;

import vpcanvas.model.Change;
import vpcanvas.model.Destination;
import vpcanvas.model.Route;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Target;
import vpcanvas.model.Topology;
import vpcanvas.net.Cidr;

/// Authors routes of a VPC's table.
record VpcRoutes(Topology topology, RouteTable table, RouteTargets targets) implements RouteWriter {

    @Override
    public Verdict check(String typed) {
        return new Destinations(topology).check(typed, this::replaces);
    }

    private Verdict replaces(Cidr destination) {
        return table.routes().stream()
                        .map(Route::destination)
                        .anyMatch(Destination.of(destination)::equals)
                ? Destinations.replacing(destination)
                : Verdict.FINE;
    }

    @Override
    public Change add(String typed, String target) {
        Verdict verdict = check(typed);
        if (!verdict.ok()) {
            throw new IllegalArgumentException(verdict.sentence());
        }
        Target to =
                targets.find(target)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "no route of "
                                                        + table.label()
                                                        + " can lead to "
                                                        + target));
        return new Change.AddRoute(
                table.ref(), new Route(new Destinations(topology).read(typed), to));
    }

    @Override
    public Change remove(RouteRow row) {
        return new Change.RemoveRoute(table.ref(), Destinations.authored(row));
    }
}
