package vpcanvas.model;

import java.util.List;

/// A [route table](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html) with its authored routes. What is derived (local routes, automatic and
/// propagated ones) is not in it.
///
/// @param main whether subnets without an association of their own use it
/// @param gateways internet or virtual private gateways whose inbound traffic it steers (an edge table)
/// @param propagatingVgws gateways whose learned routes it takes
public record RouteTable(
        Ref<RouteTable> ref,
        String name,
        Ref<Vpc> vpc,
        boolean main,
        List<Ref<Subnet>> subnets,
        List<Ref<Resource>> gateways,
        List<Ref<VirtualPrivateGateway>> propagatingVgws,
        List<Route> routes)
        implements Resource {

    public RouteTable {
        subnets = List.copyOf(subnets);
        gateways = List.copyOf(gateways);
        propagatingVgws = List.copyOf(propagatingVgws);
        routes = List.copyOf(routes);
    }
}
