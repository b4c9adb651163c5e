package vpcanvas.edit.form;

import java.util.List;
import java.util.stream.Stream;
import vpcanvas.analysis.route.EffectiveTable;
import vpcanvas.analysis.route.Origin;
import vpcanvas.model.Change;
import vpcanvas.model.Destination;
import vpcanvas.model.Ref;
import vpcanvas.model.Route;
import vpcanvas.model.Target;
import vpcanvas.model.Vpc;

/// Authors the routes that were derived, so that a side that becomes manual keeps them.
record Derived(Subject subject) {
    static final String MAKE_MINE = "Make routes mine";

    /// One change for each derived route of the VPC's tables that leads to a target.
    List<Change> authored(Ref<Vpc> side, Target target) {
        return subject.inventory().tablesOf(side).stream()
                .filter(t -> subject.topology().find(t.ref()).isPresent())
                .flatMap(t -> subject.report().table(t.ref()).stream())
                .flatMap(t -> authored(t, target))
                .toList();
    }

    private static Stream<Change> authored(EffectiveTable table, Target target) {
        return table.routes().stream()
                .filter(r -> r.origin() == Origin.AUTOMATIC && target.equals(r.target()))
                .map(
                        r ->
                                new Change.AddRoute(
                                        table.table().ref(),
                                        new Route(Destination.of(r.destination()), target)));
    }
}
