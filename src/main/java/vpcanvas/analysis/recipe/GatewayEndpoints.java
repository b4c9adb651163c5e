package vpcanvas.analysis.recipe;

import java.util.List;
import vpcanvas.model.EndpointState;
import vpcanvas.model.GatewayEndpoint;
import vpcanvas.model.Ref;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Vpc;

/// Puts gateway endpoints into a design.
record GatewayEndpoints(Building building) {

    /// An endpoint for the first service that the VPC has none for.
    Ref<GatewayEndpoint> add(Ref<Vpc> vpc) {
        Steps steps = building.steps();
        Vpc there = steps.get(vpc);
        GatewayService service = GatewayService.missing(steps.topology(), vpc).orElseThrow();
        String id = "vpce-" + service.word() + "-" + Naming.part(there.label());
        Ref<GatewayEndpoint> ref = Ref.to(GatewayEndpoint.class, building.unique(id));
        steps.add(endpoint(ref, there, service, List.of()), new Border(steps, vpc).place());
        steps.replace(endpoint(ref, there, service, tables(vpc)));
        return ref;
    }

    private static GatewayEndpoint endpoint(
            Ref<GatewayEndpoint> ref,
            Vpc vpc,
            GatewayService service,
            List<Ref<RouteTable>> tables) {
        return new GatewayEndpoint(
                ref, "", vpc.ref(), service.in(vpc), tables, EndpointState.AVAILABLE);
    }

    /// The tables of private subnets for workloads: public ones reach the service over their
    /// internet gateway.
    private List<Ref<RouteTable>> tables(Ref<Vpc> vpc) {
        return new WorkloadTables(building).of(vpc, s -> !building.steps().report().isPublic(s));
    }
}
