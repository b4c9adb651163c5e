package vpcanvas.analysis.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vpcanvas.analysis.HubProblem;
import vpcanvas.analysis.LineProblem;
import vpcanvas.analysis.OverlapProblem;
import vpcanvas.analysis.Problem;
import vpcanvas.analysis.ProblemCode;
import vpcanvas.analysis.QuotaProblem;
import vpcanvas.analysis.recipe.Renumber;
import vpcanvas.model.Attachment;
import vpcanvas.model.Change;
import vpcanvas.model.Destination;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.Ref;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Routing;
import vpcanvas.model.Subnet;
import vpcanvas.model.Target;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcBlock;
import vpcanvas.model.altered.Altered;
import vpcanvas.model.altered.AlteredHubs;
import vpcanvas.net.Cidr;

/// Which fixes there are for which problem.
record ProblemFixes(Scene scene) {

    List<Fix> of(Problem problem) {
        return switch (problem) {
            case Problem.OverlappingPeers p -> new PeeringFixes(scene).overlap(p.peering());
            case Problem.IdlePeering p -> idle(p);
            case Problem.MissingPeeringRoute p -> missing(p);
            case Problem.BlackholeRoute p -> blackhole(p);
            case Problem.RefusedRoute p -> refused(p);
            case Problem.RefusedBlock p -> refused(p);
            case Problem.OverlappingSubnets p ->
                    renumber(p.other(), p.otherBlock()).stream().toList();
            case Problem.TwoTables p -> List.of(dissociate(p));
            case Problem.SecondInternetGateway p -> List.of(detach(p.gateway(), p.vpc()));
            case HubProblem.HiddenOnHub p -> hidden(p);
            case HubProblem.IdleOnHub p -> idle(p);
            case HubProblem.RefusedOnHub _, HubProblem.MappedOnHub _ -> List.of();
            case LineProblem _ -> List.of();
            case OverlapProblem _, QuotaProblem _, Problem.RemarkableBlock _ -> List.of();
            case Problem.BadAddress _, Problem.DanglingReference _ -> List.of();
        };
    }

    private List<Fix> idle(Problem.IdlePeering problem) {
        List<Fix> fixes = new ArrayList<>(new PeeringFixes(scene).accept(problem.peering()));
        fixes.add(new PeeringFixes(scene).delete(problem.peering()));
        return fixes;
    }

    private List<Fix> missing(Problem.MissingPeeringRoute problem) {
        List<Fix> fixes = new ArrayList<>();
        Target peering = new Target.ToPeering(problem.peering().ref());
        for (Cidr block : problem.other().usableBlocks()) {
            fixes.add(AddedRoute.of(scene, problem.table(), block, peering));
        }
        if (problem.peering().routingOf(problem.side().ref()) == Routing.MANUAL) {
            fixes.add(automatic(problem));
        }
        return fixes;
    }

    private static Fix automatic(Problem.MissingPeeringRoute problem) {
        return Fix.of(
                "Route "
                        + problem.side().label()
                        + " into "
                        + problem.peering().label()
                        + " automatically",
                new Change.SetPeeringRouting(
                        problem.peering().ref(), problem.side().ref(), Routing.AUTOMATIC));
    }

    private List<Fix> blackhole(Problem.BlackholeRoute problem) {
        List<Fix> fixes = new ArrayList<>();
        RouteTable table = problem.table();
        table.routes().stream()
                .filter(r -> r.target().ref().id().equals(problem.target()))
                .limit(1)
                .flatMap(r -> new TargetFixes(scene).revive(table.vpc(), r.target()).stream())
                .forEach(fixes::add);
        boolean authored =
                table.routes().stream()
                        .anyMatch(
                                r -> r.destination().equals(Destination.of(problem.destination())));
        if (authored) {
            fixes.add(RouteFixes.remove(table, problem.destination(), problem.target()));
        }
        return fixes;
    }

    private static List<Fix> refused(Problem.RefusedRoute problem) {
        return List.of(
                Fix.of(
                        "Remove route "
                                + problem.destination()
                                + " → "
                                + problem.route().target().ref()
                                + " from "
                                + problem.table().label(),
                        new Change.RemoveRoute(
                                problem.table().ref(), problem.route().destination())));
    }

    /// Another block; a secondary one may go instead.
    private List<Fix> refused(Problem.RefusedBlock problem) {
        List<Fix> fixes = new ArrayList<>();
        if (problem.owner() instanceof Subnet subnet) {
            renumber(subnet, problem.block()).ifPresent(fixes::add);
        } else if (problem.owner() instanceof Vpc vpc) {
            boolean fits = problem.block().length() >= 16 && problem.block().length() <= 28;
            if (fits) {
                ConnectionFixes.renumber(scene, vpc, problem.block()).ifPresent(fixes::add);
            }
            if (vpc.blocks().size() > 1) {
                fixes.add(without(vpc, problem.block()));
            }
        }
        return fixes;
    }

    private Fix without(Vpc vpc, Cidr block) {
        List<VpcBlock> blocks = new ArrayList<>(vpc.blocks());
        blocks.removeIf(b -> b.cidrBlock().equals(block));
        return Fix.replacing(
                "Remove " + block + " from " + vpc.label(), Altered.blocks(vpc, blocks));
    }

    private Optional<Fix> renumber(Subnet subnet, Cidr block) {
        return Renumber.toFree(scene.document(), subnet, block).map(ConnectionFixes::of);
    }

    private static Fix dissociate(Problem.TwoTables problem) {
        RouteTable table = problem.ignored();
        List<Ref<Subnet>> subnets = new ArrayList<>(table.subnets());
        subnets.remove(problem.subnet().ref());
        return Fix.replacing(
                "Take " + problem.subnet().label() + " off " + table.label(),
                Altered.subnets(table, subnets));
    }

    private static Fix detach(InternetGateway gateway, Vpc vpc) {
        return Fix.replacing(
                "Detach " + gateway.label() + " from " + vpc.label(),
                new InternetGateway(gateway.ref(), gateway.name(), null));
    }

    /// Other blocks, or no propagation where that is meant.
    private List<Fix> hidden(HubProblem.HiddenOnHub problem) {
        List<Fix> fixes = new ArrayList<>();
        ConnectionFixes.renumber(scene, problem.vpc(), problem.hidden().block())
                .ifPresent(fixes::add);
        List<Change> changes = new ArrayList<>();
        for (TransitGatewayRouteTable table : scene.report().hubs().tablesOf(problem.hub().ref())) {
            List<Ref<Attachment>> kept = new ArrayList<>(table.propagations());
            boolean removed =
                    kept.removeIf(
                            a ->
                                    scene.topology().find(a).orElse(null)
                                                    instanceof vpcanvas.model.VpcAttachment v
                                            && v.vpc().equals(problem.vpc().ref()));
            if (removed) {
                changes.add(new Change.Replace(AlteredHubs.propagations(table, kept)));
            }
        }
        if (!changes.isEmpty()) {
            fixes.add(
                    Fix.of(
                            "Stop propagating " + problem.vpc().label() + ", to map its addresses",
                            changes));
        }
        return fixes;
    }

    private List<Fix> idle(HubProblem.IdleOnHub problem) {
        boolean waits = problem.code() == ProblemCode.BAD_STATE_ATTACHMENT;
        return waits && problem.part() instanceof Attachment attachment
                ? new TargetFixes(scene).available(attachment)
                : List.of();
    }
}
