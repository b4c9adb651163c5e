package vpcanvas.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Destination;
import vpcanvas.model.EgressOnlyInternetGateway;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.NatGateway;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.Route;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Subnet;
import vpcanvas.model.Target;
import vpcanvas.model.Vpc;
import vpcanvas.net.Cidr;
import vpcanvas.net.Family;

/// Checks route tables: routes that AWS would refuse, blackholes, subnets with two tables.
final class RouteFindings {
    private static final List<Cidr> RESERVED =
            List.of(Cidr.parse("169.254.168.0/22"), Cidr.parse("fd00:ec2::/32"));

    private final Report report;
    private final List<Problem> found;

    private RouteFindings(Report report, List<Problem> found) {
        this.report = report;
        this.found = found;
    }

    static void find(Report report, List<Problem> found) {
        RouteFindings findings = new RouteFindings(report, found);
        report.topology().all(RouteTable.class).forEach(findings::table);
    }

    private void table(RouteTable table) {
        Set<Destination> seen = new HashSet<>();
        for (Route route : table.routes()) {
            if (!seen.add(route.destination())) {
                refuse(
                        table,
                        route,
                        ProblemCode.X_ROUTE_DUPLICATE,
                        "the table has a route for this destination already. Remove one of them.");
            }
            foreignOrInvalid(table, route);
            if (route.destination() instanceof Destination.Block(Cidr block)) {
                destination(table, route, block);
            }
        }
        report.table(table.ref()).ifPresent(this::blackholes);
        for (Ref<Subnet> ref : table.subnets()) {
            report.topology().find(ref).ifPresent(subnet -> twoTables(table, subnet));
        }
    }

    private void twoTables(RouteTable table, Subnet subnet) {
        RouteTable used = report.inventory().tableOf(subnet);
        if (!used.ref().equals(table.ref())) {
            found.add(new Problem.TwoTables(subnet, used, table));
        }
    }

    private void blackholes(EffectiveTable effective) {
        for (EffectiveRoute route : effective.own()) {
            String why = route.blackhole();
            if (why != null && route.origin() != Origin.AUTOMATIC) {
                found.add(
                        new Problem.BlackholeRoute(
                                effective.table(), route.destination(), route.targetId(), why));
            }
        }
    }

    private void destination(RouteTable table, Route route, Cidr block) {
        if (RESERVED.stream().anyMatch(r -> r.contains(block))) {
            refuse(
                    table,
                    route,
                    ProblemCode.X_ROUTE_DEST_RESERVED,
                    "the destination is reserved for services of AWS.");
        }
        Optional<Vpc> vpc = report.topology().find(table.vpc());
        boolean insideLocal =
                vpc.isPresent()
                        && vpc.get().usableBlocks().stream().anyMatch(b -> b.contains(block));
        if (insideLocal && !mayReplaceLocal(table, route.target(), block)) {
            refuse(
                    table,
                    route,
                    ProblemCode.X_ROUTE_INSIDE_LOCAL,
                    "inside the VPC's own blocks only a whole subnet can be routed, to a NAT gateway,"
                            + " a network interface or a Gateway Load Balancer endpoint.");
        }
    }

    /// Inside the VPC a route names a whole block, of the VPC or of a subnet, and leads to a middlebox
    /// ([R-024](https://docs.aws.amazon.com/vpc/latest/userguide/route-table-options.html)).
    private boolean mayReplaceLocal(RouteTable table, Target target, Cidr block) {
        boolean middlebox =
                switch (target) {
                    case Target.ToNatGateway t -> true;
                    case Target.ToInterface t -> true;
                    case Target.ToInstance t -> true;
                    case Target.ToEndpoint t -> true;
                    case Target.ToGatewayEndpoint t -> false;
                    case Target.ToInternetGateway t -> false;
                    case Target.ToEgressOnlyInternetGateway t -> false;
                    case Target.ToPeering t -> false;
                    case Target.ToTransitGateway t -> false;
                    case Target.ToVirtualPrivateGateway t -> false;
                    case Target.ToOther t -> false;
                };
        boolean wholeVpcBlock =
                report.topology().find(table.vpc()).orElseThrow().usableBlocks().contains(block);
        boolean wholeSubnet =
                report.inventory().subnetsOf(table.vpc()).stream()
                        .anyMatch(s -> s.cidrBlocks().contains(block));
        return middlebox && (wholeVpcBlock || wholeSubnet);
    }

    private void foreignOrInvalid(RouteTable table, Route route) {
        Resource anything = report.topology().byId(route.target().ref().id()).orElse(null);
        if (anything == null) {
            return;
        }
        if (report.topology().find(route.target().ref()).isEmpty()) {
            refuse(
                    table,
                    route,
                    ProblemCode.X_ROUTE_TARGET_INVALID,
                    anything.label() + " can't be the target of a route.");
            return;
        }
        if (route.target() instanceof Target.ToEgressOnlyInternetGateway
                && route.destination() instanceof Destination.Block(Cidr block)
                && block.family() == Family.IPV4) {
            refuse(
                    table,
                    route,
                    ProblemCode.X_ROUTE_TARGET_INVALID,
                    "an egress-only internet gateway carries IPv6 only.");
        }
        Ref<Vpc> home = homeOf(anything);
        boolean foreignPeering =
                anything instanceof PeeringConnection p && p.otherSideOf(table.vpc()) == null;
        if (foreignPeering || (home != null && !home.equals(table.vpc()))) {
            refuse(
                    table,
                    route,
                    ProblemCode.X_ROUTE_TARGET_FOREIGN,
                    anything.label() + " belongs to another VPC than the table.");
        }
    }

    private @Nullable Ref<Vpc> homeOf(Resource target) {
        if (target instanceof InternetGateway g) {
            return g.vpc();
        }
        if (target instanceof EgressOnlyInternetGateway g) {
            return g.vpc();
        }
        if (target instanceof NatGateway n) {
            return report.topology().find(n.subnet()).map(Subnet::vpc).orElse(n.vpc());
        }
        return null;
    }

    private void refuse(RouteTable table, Route route, ProblemCode code, String why) {
        String destination =
                switch (route.destination()) {
                    case Destination.Block(Cidr block) -> block.toString();
                    case Destination.ListOf(var list) -> list.id();
                };
        found.add(
                new Problem.RefusedRoute(
                        table, route, Objects.requireNonNull(destination), code, why));
    }
}
