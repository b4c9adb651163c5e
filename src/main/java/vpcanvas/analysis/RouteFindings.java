package vpcanvas.analysis;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.route.EffectiveRoute;
import vpcanvas.analysis.route.EffectiveTable;
import vpcanvas.analysis.route.Origin;
import vpcanvas.analysis.route.RouteRefusals;
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
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;
import vpcanvas.net.Cidr;
import vpcanvas.net.Family;

/// Checks route tables: routes that AWS would refuse, blackholes, subnets with two tables.
final class RouteFindings {
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
        for (RouteRefusals.Refusal refusal : new RouteRefusals(report.inventory()).of(table)) {
            tell(table, refusal);
        }
        table.routes().forEach(route -> foreignOrInvalid(table, route));
        edge(table);
        report.table(table.ref()).ifPresent(this::blackholes);
        for (Ref<Subnet> ref : table.subnets()) {
            report.topology().find(ref).ifPresent(subnet -> twoTables(table, subnet));
        }
    }

    /// The table of a gateway serves nothing else.
    private void edge(RouteTable table) {
        for (Ref<Resource> ref : table.gateways()) {
            Resource gateway = report.topology().find(ref).orElse(null);
            if (gateway != null && !table.vpc().equals(vpcOf(gateway))) {
                refuse(table, gateway.label() + " is no gateway of its VPC.");
            }
            RouteTable used = report.inventory().edgeTableOf(ref).orElse(table);
            if (!used.equals(table)) {
                refuse(table, ref + " has the route table " + used.ref() + " already.");
            }
        }
        if (!table.gateways().isEmpty() && table.main()) {
            refuse(table, "the table of a gateway can't be the main table of a VPC.");
        }
        if (!table.gateways().isEmpty() && !table.propagatingVgws().isEmpty()) {
            refuse(table, "nothing propagates into the table of a gateway.");
        }
    }

    private static @Nullable Ref<Vpc> vpcOf(Resource gateway) {
        if (gateway instanceof InternetGateway g) {
            return g.vpc();
        }
        return gateway instanceof VirtualPrivateGateway g ? g.vpc() : null;
    }

    private void refuse(RouteTable table, String why) {
        found.add(LineProblem.at(table, ProblemCode.X_EDGE_TABLE, "AWS refuses it: " + why));
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

    /// A block that was added over a route is to blame itself.
    private void tell(RouteTable table, RouteRefusals.Refusal refusal) {
        ProblemCode code = codeOf(refusal.law());
        if (code == ProblemCode.X_CIDR_CONFLICTS_ROUTE
                && refusal.route().destination() instanceof Destination.Block(Cidr block)) {
            Vpc vpc = report.topology().find(table.vpc()).orElseThrow();
            Cidr home = new RouteRefusals(report.inventory()).homeOf(table, block).orElseThrow();
            found.add(new Problem.RefusedBlock(vpc, home, code, refusal.why()));
        } else {
            refuse(table, refusal.route(), code, refusal.why());
        }
    }

    private static ProblemCode codeOf(RouteRefusals.Law law) {
        return switch (law) {
            case ONE_EACH -> ProblemCode.X_ROUTE_DUPLICATE;
            case RESERVED -> ProblemCode.X_ROUTE_DEST_RESERVED;
            case LOCAL_FIRST -> ProblemCode.X_ROUTE_INSIDE_LOCAL;
            case BLOCK_AROUND_ROUTE -> ProblemCode.X_CIDR_CONFLICTS_ROUTE;
            case EDGE_TARGET -> ProblemCode.X_ROUTE_TARGET_INVALID;
            case EDGE_DESTINATION -> ProblemCode.X_EDGE_DESTINATION;
        };
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
