package vpcanvas.analysis.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.route.EffectiveRoute;
import vpcanvas.analysis.route.EffectiveTable;
import vpcanvas.analysis.route.PeeringLife;
import vpcanvas.model.Change;
import vpcanvas.model.Document;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.Routing;
import vpcanvas.model.Target;
import vpcanvas.model.Topology;
import vpcanvas.model.Vpc;
import vpcanvas.net.Cidr;

/// Peers the VPCs of two ends ([VPC
/// peering](https://docs.aws.amazon.com/vpc/latest/peering/what-is-vpc-peering.html)); both sides
/// route automatically, unless a request would take away the way over a hub.
final class Peering {
    private Peering() {}

    static Offer offer(Offer.Kind kind, Document document, Report report, End from, End to) {
        for (End end : List.of(from, to)) {
            if (end.network().isEmpty()) {
                return Offer.refused(kind, end.label() + " has no peers; a peering joins two VPCs");
            }
        }
        if (from.isInSameVpc(to)) {
            return Offer.refused(kind, Connect.alreadyLocal(from));
        }
        Vpc requester = from.network().orElseThrow();
        Vpc accepter = to.network().orElseThrow();
        PeeringConnection.Status status = statusOf(kind);
        boolean waits = status == PeeringConnection.Status.REQUESTED;
        Routing routing =
                waits && isLedToHub(report, requester, accepter)
                        ? Routing.MANUAL
                        : Routing.AUTOMATIC;
        PeeringConnection peering =
                peering(document.topology(), requester, accepter, status, routing);
        String refusal = there(report, requester, accepter);
        if (refusal == null) {
            refusal = failure(peering, requester, accepter);
        }
        return refusal != null
                ? Offer.refused(kind, refusal)
                : Offer.of(kind, change(kind, peering, new Steps(document, report), report));
    }

    private static PeeringConnection.Status statusOf(Offer.Kind kind) {
        return kind == Offer.Kind.PEERING
                ? PeeringConnection.Status.ACCEPTED
                : PeeringConnection.Status.REQUESTED;
    }

    /// Whether one of the two reaches the other over a hub. The routes of a peering that waits for
    /// acceptance would be blackholes in place of those.
    private static boolean isLedToHub(Report report, Vpc requester, Vpc accepter) {
        return leadsToHub(report, requester, accepter) || leadsToHub(report, accepter, requester);
    }

    private static boolean leadsToHub(Report report, Vpc side, Vpc other) {
        return report.inventory().tablesOf(side.ref()).stream()
                .flatMap(t -> report.table(t.ref()).stream())
                .anyMatch(t -> other.usableBlocks().stream().anyMatch(b -> leadsToHub(t, b)));
    }

    private static boolean leadsToHub(EffectiveTable table, Cidr block) {
        EffectiveRoute chosen = table.select(block.first()).chosen();
        return chosen != null
                && chosen.isActive()
                && chosen.target() instanceof Target.ToTransitGateway;
    }

    private static PeeringConnection peering(
            Topology topology,
            Vpc requester,
            Vpc accepter,
            PeeringConnection.Status status,
            Routing routing) {
        String id = "pcx-" + Naming.part(requester.label()) + "-" + Naming.part(accepter.label());
        return new PeeringConnection(
                Ref.to(PeeringConnection.class, Naming.unique(topology, id)),
                "",
                requester.ref(),
                accepter.ref(),
                status,
                routing,
                routing);
    }

    /// Two VPCs have one peering at most.
    private static @Nullable String there(Report report, Vpc requester, Vpc accepter) {
        return report.inventory().peeringsOf(requester.ref()).stream()
                .filter(p -> accepter.ref().equals(p.otherSideOf(requester.ref())))
                .map(p -> said(p, report.life(p.ref())))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> said(PeeringConnection peering, PeeringLife life) {
        return switch (life.state()) {
            case ACTIVE -> Optional.of(peering.label() + " joins the two already");
            case PENDING_ACCEPTANCE ->
                    Optional.of(peering.label() + " joins the two as soon as it is accepted");
            case REJECTED, EXPIRED, DELETED, FAILED -> Optional.empty();
        };
    }

    /// What the engine says of the two VPCs and this peering alone.
    private static @Nullable String failure(
            PeeringConnection peering, Vpc requester, Vpc accepter) {
        List<Resource> alone = new ArrayList<>(List.of(requester, accepter, peering));
        PeeringLife life = Report.of(Topology.of(alone)).life(peering.ref());
        return life.state() == PeeringLife.State.FAILED ? life.why() : null;
    }

    private static Change change(
            Offer.Kind kind, PeeringConnection peering, Steps steps, Report report) {
        Vpc requester = steps.get(peering.requesterVpc());
        Vpc accepter = steps.get(peering.accepterVpc());
        steps.add(peering, null);
        if (RouteCards.areWelcome(steps.now())) {
            showRoutes(steps, report, peering, requester, accepter);
            showRoutes(steps, report, peering, accepter, requester);
        }
        String label =
                kind == Offer.Kind.PEERING
                        ? "peer " + requester.label() + " with " + accepter.label()
                        : "ask " + accepter.label() + " to peer with " + requester.label();
        return steps.as(label);
    }

    /// Shows the tables of one side, with the routes that lead to the other from now on.
    private static void showRoutes(
            Steps steps, Report report, PeeringConnection peering, Vpc side, Vpc other) {
        List<String> coming =
                other.usableBlocks().stream().map(b -> b.toString() + peering.label()).toList();
        RouteCards.show(steps, report, RouteCards.usedIn(report.inventory(), side), coming);
    }
}
