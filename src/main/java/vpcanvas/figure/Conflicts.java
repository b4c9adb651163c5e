package vpcanvas.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vpcanvas.analysis.HubProblem;
import vpcanvas.analysis.Problem;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.Severity;
import vpcanvas.model.Resource;
import vpcanvas.model.Vpc;

/// What overlaps with what consequence, and what is drawn in red: VPCs that overlap a peer or are
/// hidden on a hub, and whatever has a block or an address that AWS refuses.
///
/// @param overlaps by the id of a VPC, what is said of the first overlap that concerns it
/// @param refused ids of what has a wrong block or address
/// @param hidden ids of attachments that bring a hub a block which it leads to another VPC
record Conflicts(Map<String, Overlap> overlaps, Set<String> refused, Set<String> hidden) {

    /// What an overlap does, in a few words, and whether that hurts.
    record Overlap(String says, boolean hurts) {

        Theme.Role role() {
            return hurts ? Theme.Role.BAD : Theme.Role.INFO;
        }
    }

    static Conflicts of(Report report) {
        Conflicts conflicts = new Conflicts(new HashMap<>(), new HashSet<>(), new HashSet<>());
        report.problems().forEach(conflicts::add);
        return conflicts;
    }

    private void add(Problem problem) {
        if (problem instanceof HubProblem.HiddenOnHub h) {
            hidden.add(h.hidden().attachment().ref().id());
            say(h.vpc(), new Overlap("overlaps " + h.by().label() + " · not propagated", true));
        } else if (problem instanceof HubProblem.MappedOnHub m) {
            mapped(m);
        } else if (problem.code().severity() == Severity.ERROR) {
            refused(problem);
        }
    }

    private void refused(Problem problem) {
        if (problem instanceof Problem.OverlappingPeers overlap) {
            peers(overlap.requester(), overlap.accepter());
            peers(overlap.accepter(), overlap.requester());
        } else if (problem instanceof Problem.RefusedBlock block) {
            refused.add(block.owner().ref().id());
        } else if (problem instanceof Problem.OverlappingSubnets subnets) {
            refused.add(subnets.one().ref().id());
            refused.add(subnets.other().ref().id());
        } else if (problem instanceof Problem.BadAddress address) {
            refused.add(address.host().id());
        }
    }

    private void peers(Vpc vpc, Vpc other) {
        say(vpc, new Overlap("overlaps " + other.label() + " · peering failed", true));
    }

    /// A VPC that keeps its block to itself is reached by its other blocks, if it has any.
    private void mapped(HubProblem.MappedOnHub problem) {
        boolean others = problem.vpc().usableBlocks().size() > 1;
        String how = others ? " · mapped, not propagated" : " · not propagated";
        say(problem.vpc(), new Overlap("overlaps " + problem.by().label() + how, false));
    }

    /// Of several the first that hurts is said, since problems come the gravest first.
    private void say(Vpc vpc, Overlap overlap) {
        overlaps.putIfAbsent(vpc.ref().id(), overlap);
    }

    Optional<Overlap> of(Resource vpc) {
        return Optional.ofNullable(overlaps.get(vpc.ref().id()));
    }

    boolean has(String id) {
        Overlap overlap = overlaps.get(id);
        return (overlap != null && overlap.hurts) || refused.contains(id);
    }

    /// Whether an attachment brings its hub a block that is led elsewhere.
    boolean isHidden(String attachment) {
        return hidden.contains(attachment);
    }

    /// Whether something looks the same in both.
    boolean agrees(Conflicts other, Resource resource) {
        String id = resource.ref().id();
        return has(id) == other.has(id)
                && isHidden(id) == other.isHidden(id)
                && Objects.equals(overlaps.get(id), other.overlaps.get(id));
    }
}
