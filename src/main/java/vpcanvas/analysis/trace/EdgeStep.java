package vpcanvas.analysis.trace;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.route.EffectiveRoute;
import vpcanvas.analysis.route.EffectiveTable;
import vpcanvas.analysis.route.Host;
import vpcanvas.analysis.route.Selection;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Target;
import vpcanvas.model.Vpc;

/// What comes into a VPC by an internet or virtual private gateway goes straight to its address, unless a
/// route table of the gateway leads it through an appliance first
/// ([gateway route tables](https://docs.aws.amazon.com/vpc/latest/userguide/gateway-route-tables.html),
///
record EdgeStep(Walk walk) {

    /// @param onward where it goes without such a table
    Place steer(Ref<Vpc> vpc, Ref<? extends Resource> gateway, Packet packet, Place onward) {
        Optional<EffectiveTable> table =
                walk.inventory()
                        .edgeTableOf(gateway)
                        .filter(t -> t.vpc().equals(vpc))
                        .map(RouteTable::ref)
                        .flatMap(walk.report()::table);
        if (table.isEmpty()) {
            return onward;
        }
        Selection<EffectiveRoute> selection = table.get().select(packet.destination());
        EffectiveRoute route = selection.chosen();
        String id = table.get().table().ref().id();
        walk.pass(new Hop(id, HopKind.ROUTE_TABLE, route, selection.rejected(), packet, packet));
        Target target = route == null ? null : route.target();
        return target == null ? onward : through(target, vpc, id, packet, onward);
    }

    /// An appliance that is the destination itself gets the packet as it would without the table.
    private Place through(Target target, Ref<Vpc> vpc, String table, Packet packet, Place onward) {
        if (target instanceof Target.ToEndpoint endpoint) {
            return new TargetStep(walk).inspected(packet, endpoint.ref());
        }
        Host appliance = in(vpc, target.ref());
        if (appliance == null) {
            walk.block(
                    Reason.INGRESS_RTB_TRAFFIC_REDIRECTION,
                    table,
                    "The route table "
                            + table
                            + " leads what comes in for "
                            + packet.destination()
                            + " to "
                            + target.ref()
                            + ", which has no interface in "
                            + walk.inventory().label(vpc)
                            + ". Lead it elsewhere, or remove the route.");
            return onward;
        }
        boolean itself =
                walk.inventory().hostsOf(appliance.owner().ref()).stream()
                        .anyMatch(h -> h.address().equals(packet.destination()));
        return itself ? onward : new TargetStep(walk).appliance(packet, appliance.owner().ref());
    }

    private @Nullable Host in(Ref<Vpc> vpc, Ref<? extends Resource> owner) {
        return walk.inventory().hostsOf(owner).stream()
                .findFirst()
                .filter(h -> h.subnet().vpc().equals(vpc))
                .orElse(null);
    }
}
