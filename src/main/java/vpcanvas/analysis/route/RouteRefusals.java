package vpcanvas.analysis.route;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vpcanvas.model.Destination;
import vpcanvas.model.Route;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Target;
import vpcanvas.model.Vpc;
import vpcanvas.net.Cidr;

/// Which authored routes of a VPC's table AWS refuses for their destination. They carry nothing: a
/// packet takes the route that would be there without them.
public record RouteRefusals(Inventory inventory) {
    private static final List<Cidr> RESERVED =
            List.of(Cidr.parse("169.254.168.0/22"), Cidr.parse("fd00:ec2::/32"));

    /// What a refused route breaks.
    public enum Law {
        /// One destination, one route.
        ONE_EACH,
        /// Some destinations belong to services of AWS.
        RESERVED,
        /// Inside the VPC's first blocks only whole subnets can be routed.
        LOCAL_FIRST,
        /// A block can't be added round the destination of a route.
        BLOCK_AROUND_ROUTE,
        /// The table of a gateway leads to middleboxes alone.
        EDGE_TARGET,
        /// The table of a gateway is for whole blocks.
        EDGE_DESTINATION
    }

    /// A route that AWS refuses.
    ///
    /// @param why what is wrong and what to do about it
    public record Refusal(Route route, Law law, String why) {}

    public List<Refusal> of(RouteTable table) {
        List<Refusal> refusals = new ArrayList<>();
        Set<Destination> seen = new HashSet<>();
        for (Route route : table.routes()) {
            if (!seen.add(route.destination())) {
                refusals.add(
                        new Refusal(
                                route,
                                Law.ONE_EACH,
                                "the table has a route for this destination already. Remove one of"
                                        + " them."));
            } else if (!table.gateways().isEmpty()) {
                ofEdge(table, route).ifPresent(refusals::add);
            } else if (route.destination() instanceof Destination.Block(Cidr block)) {
                destination(table, route, block).ifPresent(refusals::add);
            }
        }
        return refusals;
    }

    private Optional<Refusal> destination(RouteTable table, Route route, Cidr block) {
        if (RESERVED.stream().anyMatch(r -> r.contains(block))) {
            return Optional.of(
                    new Refusal(
                            route,
                            Law.RESERVED,
                            "the destination is reserved for services of AWS."));
        }
        Optional<Cidr> home = homeOf(table, block);
        if (home.isEmpty() || mayReplaceLocal(table, route.target(), block)) {
            return Optional.empty();
        }
        return Optional.of(
                isPrimary(table, home.get())
                        ? new Refusal(
                                route,
                                Law.LOCAL_FIRST,
                                "inside the VPC's own blocks only a whole subnet can be routed, to a"
                                        + " NAT gateway, a network interface or a Gateway Load"
                                        + " Balancer endpoint.")
                        : new Refusal(
                                route,
                                Law.BLOCK_AROUND_ROUTE,
                                "it is as wide as the destination "
                                        + block
                                        + " of a route of "
                                        + table.label()
                                        + ", or wider. Remove the route, or add a narrower"
                                        + " block."));
    }

    /// The block of the table's own VPC in which a destination lies.
    public Optional<Cidr> homeOf(RouteTable table, Cidr destination) {
        return blocksOf(table).stream().filter(b -> b.contains(destination)).findFirst();
    }

    /// A VPC begins with its first block of each family, so no route can have been there before.
    private boolean isPrimary(RouteTable table, Cidr block) {
        return blocksOf(table).stream()
                .filter(b -> b.family() == block.family())
                .findFirst()
                .filter(block::equals)
                .isPresent();
    }

    /// Inside the VPC a route names a whole block, of the VPC or of a subnet, and leads to a middlebox
    /// ([R-024](https://docs.aws.amazon.com/vpc/latest/userguide/route-table-options.html)).
    private boolean mayReplaceLocal(RouteTable table, Target target, Cidr block) {
        return (target instanceof Target.ToNatGateway || isMiddlebox(target))
                && isWholeBlock(table, block);
    }

    private static boolean isMiddlebox(Target target) {
        return switch (target) {
            case Target.ToInterface t -> true;
            case Target.ToInstance t -> true;
            case Target.ToEndpoint t -> true;
            case Target.ToNatGateway t -> false;
            case Target.ToGatewayEndpoint t -> false;
            case Target.ToInternetGateway t -> false;
            case Target.ToEgressOnlyInternetGateway t -> false;
            case Target.ToPeering t -> false;
            case Target.ToTransitGateway t -> false;
            case Target.ToVirtualPrivateGateway t -> false;
            case Target.ToOther t -> false;
        };
    }

    /// The table of a gateway steers what comes in: whole blocks of its VPC or of subnets, to a
    /// middlebox
    /// ([gateway route tables](https://docs.aws.amazon.com/vpc/latest/userguide/gateway-route-tables.html),
    ///
    private Optional<Refusal> ofEdge(RouteTable table, Route route) {
        if (!isMiddlebox(route.target())) {
            return Optional.of(
                    new Refusal(
                            route,
                            Law.EDGE_TARGET,
                            "the table of a gateway leads to network interfaces and Gateway Load"
                                    + " Balancer endpoints alone."));
        }
        return route.destination() instanceof Destination.Block(Cidr block)
                        && isWholeBlock(table, block)
                ? Optional.empty()
                : Optional.of(
                        new Refusal(
                                route,
                                Law.EDGE_DESTINATION,
                                "the table of a gateway is for whole blocks of its VPC and of"
                                        + " subnets."));
    }

    /// Whether this is a whole block of the table's VPC or of one of its subnets.
    private boolean isWholeBlock(RouteTable table, Cidr block) {
        return blocksOf(table).contains(block)
                || inventory.subnetsOf(table.vpc()).stream()
                        .anyMatch(s -> s.cidrBlocks().contains(block));
    }

    private List<Cidr> blocksOf(RouteTable table) {
        return inventory.topology().find(table.vpc()).map(Vpc::usableBlocks).orElse(List.of());
    }
}
