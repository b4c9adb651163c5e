package vpcanvas.model;

import java.util.List;

/// A route table of a transit gateway: who asks it (associations), who fills it (propagations, in the
/// order in which they came), and its static routes.
public record TransitGatewayRouteTable(
        Ref<TransitGatewayRouteTable> ref,
        String name,
        Ref<TransitGateway> transitGateway,
        List<Ref<Attachment>> associations,
        List<Ref<Attachment>> propagations,
        List<TransitGatewayRoute> routes)
        implements Resource {

    public TransitGatewayRouteTable {
        associations = List.copyOf(associations);
        propagations = List.copyOf(propagations);
        routes = List.copyOf(routes);
    }
}
