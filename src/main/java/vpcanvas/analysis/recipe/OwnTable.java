package vpcanvas.analysis.recipe;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.model.GatewayEndpoint;
import vpcanvas.model.Ref;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Subnet;
import vpcanvas.model.altered.Altered;
import vpcanvas.model.altered.AlteredServices;

/// Gives a subnet a route table that no other subnet uses, so that a route for it changes nothing
/// for the others ([subnet route
/// tables](https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html)).
record OwnTable(Building building) {

    /// The table that this subnet alone uses: the one it has, or a copy of the one it shares.
    Ref<RouteTable> of(Subnet subnet) {
        RouteTable used = building.steps().inventory().tableOf(subnet);
        boolean own =
                !used.main()
                        && used.gateways().isEmpty()
                        && used.subnets().equals(List.of(subnet.ref()));
        return own ? used.ref() : copy(used, subnet);
    }

    private Ref<RouteTable> copy(RouteTable used, Subnet subnet) {
        Steps steps = building.steps();
        if (used.subnets().contains(subnet.ref())) {
            steps.replace(without(used, subnet));
        }
        String id = "rtb-" + subnet.ref().id().replaceFirst("^subnet-", "");
        Ref<RouteTable> ref = Ref.to(RouteTable.class, building.unique(id));
        steps.add(
                new RouteTable(
                        ref,
                        subnet.name(),
                        subnet.vpc(),
                        false,
                        List.of(subnet.ref()),
                        List.of(),
                        used.propagatingVgws(),
                        used.routes()),
                null);
        for (GatewayEndpoint endpoint : steps.topology().all(GatewayEndpoint.class)) {
            if (endpoint.routeTables().contains(used.ref())) {
                steps.replace(with(endpoint, ref));
            }
        }
        return ref;
    }

    private static RouteTable without(RouteTable table, Subnet subnet) {
        return Altered.subnets(
                table, table.subnets().stream().filter(s -> !s.equals(subnet.ref())).toList());
    }

    /// The copy keeps the routes of gateway endpoints too.
    private static GatewayEndpoint with(GatewayEndpoint endpoint, Ref<RouteTable> table) {
        List<Ref<RouteTable>> tables = new ArrayList<>(endpoint.routeTables());
        tables.add(table);
        return AlteredServices.associated(endpoint, tables);
    }
}
