package vpcanvas.analysis;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vpcanvas.analysis.route.EffectiveTable;
import vpcanvas.analysis.route.PeeringLife;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.NatGateway;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.Target;
import vpcanvas.model.Vpc;

/// Checks what joins VPCs or leads out of them: peerings that fail or wait or are routed on one side
/// only, second internet gateways, and regional NAT gateways.
final class PeeringFindings {
    private PeeringFindings() {}

    static void find(Report report, List<Problem> found) {
        for (PeeringConnection peering : report.topology().all(PeeringConnection.class)) {
            PeeringLife life = report.life(peering.ref());
            if (life.isActive()) {
                missingRoutes(report, peering, peering.requesterVpc(), found);
                missingRoutes(report, peering, peering.accepterVpc(), found);
            } else {
                idle(report, peering, life, found);
            }
        }
        for (Vpc vpc : report.topology().all(Vpc.class)) {
            List<InternetGateway> gateways = report.inventory().internetGatewaysOf(vpc.ref());
            gateways.stream()
                    .skip(1)
                    .forEach(g -> found.add(new Problem.SecondInternetGateway(g, vpc)));
        }
        report.topology().all(NatGateway.class).forEach(nat -> nat(nat, found));
    }

    /// A regional NAT gateway leads to the internet alone
    /// ([regional NAT gateways](https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html),
    ///
    private static void nat(NatGateway nat, List<Problem> found) {
        if (nat.availabilityMode() == NatGateway.Availability.REGIONAL
                && nat.connectivityType() == NatGateway.Connectivity.PRIVATE) {
            found.add(
                    LineProblem.at(
                            nat,
                            ProblemCode.X_NAT_REGIONAL_PRIVATE,
                            "a regional NAT gateway can't be private. Use a zonal one in each"
                                    + " zone."));
        }
    }

    private static void idle(
            Report report, PeeringConnection peering, PeeringLife life, List<Problem> found) {
        Optional<Vpc> requester = report.topology().find(peering.requesterVpc());
        Optional<Vpc> accepter = report.topology().find(peering.accepterVpc());
        if (!life.overlaps().isEmpty() && requester.isPresent() && accepter.isPresent()) {
            found.add(
                    new Problem.OverlappingPeers(
                            peering, requester.get(), accepter.get(), life.overlaps()));
            return;
        }
        ProblemCode code =
                life.state() != PeeringLife.State.FAILED
                        ? ProblemCode.X_PCX_NOT_ACTIVE
                        : requester.isPresent()
                                        && accepter.isPresent()
                                        && !requester.equals(accepter)
                                ? ProblemCode.X_PCX_DUPLICATE
                                : ProblemCode.X_PCX_FAILED;
        found.add(new Problem.IdlePeering(peering, life, code));
    }

    /// Both sides of a peering need a route
    /// ([routing for peering](https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-routing.html),
    /// R-060); a side none of whose working tables has one is told, since replies need it too.
    private static void missingRoutes(
            Report report, PeeringConnection peering, Ref<Vpc> side, List<Problem> found) {
        Vpc vpc = report.topology().find(side).orElseThrow();
        Vpc other =
                report.topology()
                        .find(Objects.requireNonNull(peering.otherSideOf(side)))
                        .orElseThrow();
        List<EffectiveTable> working =
                report.inventory().tablesOf(side).stream()
                        .filter(
                                t ->
                                        report.inventory().subnetsUsing(t).stream()
                                                .anyMatch(report.inventory()::isForWorkloads))
                        .map(t -> report.table(t.ref()).orElseThrow())
                        .toList();
        Target into = new Target.ToPeering(peering.ref());
        boolean routed = working.stream().anyMatch(t -> t.leadsTo(into));
        if (!routed) {
            working.forEach(
                    t ->
                            found.add(
                                    new Problem.MissingPeeringRoute(
                                            peering, t.table(), vpc, other)));
        }
    }
}
