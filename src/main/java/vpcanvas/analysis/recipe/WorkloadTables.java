package vpcanvas.analysis.recipe;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vpcanvas.model.Ref;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Subnet;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;

/// The tables that a VPC's workloads leave by. A main table that isn't drawn can't be named, so the
/// subnets that use it get one of their own.
record WorkloadTables(Building building) {

    List<Ref<RouteTable>> of(Ref<Vpc> vpc, Predicate<Subnet> wanted) {
        Steps steps = building.steps();
        Set<Ref<RouteTable>> tables = new LinkedHashSet<>();
        for (Subnet subnet : List.copyOf(steps.inventory().subnetsOf(vpc))) {
            if (steps.inventory().isForWorkloads(subnet) && wanted.test(subnet)) {
                Ref<RouteTable> used = steps.inventory().tableOf(subnet).ref();
                boolean drawn = steps.topology().find(used).isPresent();
                tables.add(drawn ? used : new OwnTable(building).of(subnet));
            }
        }
        return List.copyOf(tables);
    }

    /// Lets a table take the routes that a gateway knows
    /// ([route propagation](https://docs.aws.amazon.com/vpc/latest/userguide/WorkWithRouteTables.html),
    ///
    void learn(Ref<RouteTable> ref, Ref<VirtualPrivateGateway> gateway) {
        RouteTable table = building.steps().get(ref);
        if (!table.propagatingVgws().contains(gateway)) {
            List<Ref<VirtualPrivateGateway>> all = new ArrayList<>(table.propagatingVgws());
            all.add(gateway);
            building.steps()
                    .replace(
                            new RouteTable(
                                    ref,
                                    table.name(),
                                    table.vpc(),
                                    table.main(),
                                    table.subnets(),
                                    table.gateways(),
                                    all,
                                    table.routes()));
        }
    }
}
