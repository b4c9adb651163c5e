package vpcanvas.analysis.fix;

import java.util.List;
import vpcanvas.analysis.recipe.Naming;
import vpcanvas.model.Change;
import vpcanvas.model.Destination;
import vpcanvas.model.Ref;
import vpcanvas.model.Route;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Target;
import vpcanvas.net.Cidr;

/// Adds a route to a table of a VPC; one that a VPC has without its being drawn is drawn for it.
final class AddedRoute {
    private AddedRoute() {}

    static Fix of(Scene scene, RouteTable table, Cidr block, Target target) {
        String vpc = scene.label(table.vpc());
        String name = scene.isDrawn(table) ? table.label() : "the main table";
        String label = "Add route " + block + " → " + target.ref() + " to " + name + " of " + vpc;
        Route route = new Route(Destination.of(block), target);
        return scene.isDrawn(table)
                ? Fix.of(label, new Change.AddRoute(table.ref(), route))
                : Fix.of(label, new Change.Add(drawn(scene, table, vpc, route), null));
    }

    private static RouteTable drawn(Scene scene, RouteTable implied, String vpc, Route route) {
        String id =
                Naming.unique(scene.topology(), "rtb-" + vpc.replaceFirst("^vpc-", "") + "-main");
        return new RouteTable(
                Ref.to(RouteTable.class, id),
                "main",
                implied.vpc(),
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of(route));
    }
}
