package vpcanvas.edit.outline;

import vpcanvas.analysis.HubProblem;
import vpcanvas.analysis.LineProblem;
import vpcanvas.analysis.OverlapProblem;
import vpcanvas.analysis.Problem;
import vpcanvas.analysis.QuotaProblem;
import vpcanvas.model.Vpc;

/// What a problem means for one of those that it is about, in two or three words: there is no room
/// for a sentence beside a name.
final class Trouble {
    private Trouble() {}

    static String of(Problem problem, String id) {
        return switch (problem) {
            case Problem.OverlappingPeers p -> "overlaps " + other(p.requester(), p.accepter(), id);
            case Problem.IdlePeering p -> "carries nothing";
            case Problem.MissingPeeringRoute p -> "no route to " + p.other().label();
            case Problem.BlackholeRoute p -> "blackhole " + p.destination();
            case Problem.RefusedRoute p -> "route " + p.destination() + " refused";
            case Problem.RefusedBlock p -> "block " + p.block() + " refused";
            case Problem.RemarkableBlock p -> "block " + p.block() + " needs a look";
            case Problem.OverlappingSubnets p ->
                    "overlaps "
                            + (p.one().ref().id().equals(id) ? p.other().label() : p.one().label());
            case Problem.TwoTables p -> "two route tables";
            case Problem.BadAddress p -> "address " + p.host().address() + " refused";
            case Problem.SecondInternetGateway p -> "second internet gateway";
            case HubProblem.HiddenOnHub p ->
                    (p.by().ref().id().equals(id) ? "hides " : "hidden by ")
                            + other(p.vpc(), p.by(), id);
            case HubProblem.MappedOnHub p ->
                    "overlaps " + other(p.vpc(), p.by(), id) + ", not propagated";
            case HubProblem.RefusedOnHub p -> p.part().label() + " refused";
            case HubProblem.IdleOnHub p -> p.part().label() + " carries nothing";
            case OverlapProblem.Harmless p -> "shares addresses";
            case OverlapProblem.CrowdedPeers p ->
                    p.hub().ref().id().equals(id)
                            ? "peers overlap"
                            : "overlaps " + other(p.one(), p.other(), id);
            case OverlapProblem.Shadowed p ->
                    p.loser().ref().id().equals(id)
                            ? "part led elsewhere"
                            : "part of " + p.loser().label() + " led elsewhere";
            case OverlapProblem.AcrossHubs p -> "addresses on two hubs";
            case OverlapProblem.WithCorporate p ->
                    p.network().ref().id().equals(id)
                            ? "overlaps VPCs"
                            : "overlaps " + p.network().label();
            case OverlapProblem.BetweenSites p -> "sites overlap";
            case OverlapProblem.BetweenLists p -> "prefix lists overlap";
            case QuotaProblem p -> p.count() + " " + p.quota().what();
            case LineProblem p -> "needs a look";
            case Problem.DanglingReference p -> "needs " + p.to() + ", which is missing";
        };
    }

    private static String other(Vpc one, Vpc two, String id) {
        return one.ref().id().equals(id) ? two.label() : one.label();
    }
}
