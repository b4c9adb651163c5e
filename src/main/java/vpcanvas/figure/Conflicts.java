package vpcanvas.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vpcanvas.analysis.Problem;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.Severity;
import vpcanvas.model.Resource;

/// What is drawn in red: VPCs that overlap a peer, and whatever has a block or an address that AWS
/// refuses.
///
/// @param peers by the id of a VPC, the first peering that fails because of its blocks
/// @param refused ids of what has a wrong block or address
record Conflicts(Map<String, Problem.OverlappingPeers> peers, Set<String> refused) {

    static Conflicts of(Report report) {
        Conflicts conflicts = new Conflicts(new HashMap<>(), new HashSet<>());
        report.problems().stream()
                .filter(p -> p.code().severity() == Severity.ERROR)
                .forEach(conflicts::add);
        return conflicts;
    }

    private void add(Problem problem) {
        if (problem instanceof Problem.OverlappingPeers overlap) {
            peers.putIfAbsent(overlap.requester().ref().id(), overlap);
            peers.putIfAbsent(overlap.accepter().ref().id(), overlap);
        } else if (problem instanceof Problem.RefusedBlock block) {
            refused.add(block.owner().ref().id());
        } else if (problem instanceof Problem.OverlappingSubnets subnets) {
            refused.add(subnets.one().ref().id());
            refused.add(subnets.other().ref().id());
        } else if (problem instanceof Problem.BadAddress address) {
            refused.add(address.host().id());
        }
    }

    Optional<Problem.OverlappingPeers> of(Resource vpc) {
        return Optional.ofNullable(peers.get(vpc.ref().id()));
    }

    boolean has(String id) {
        return peers.containsKey(id) || refused.contains(id);
    }

    /// Whether something looks the same in both.
    boolean agrees(Conflicts other, Resource resource) {
        String id = resource.ref().id();
        return has(id) == other.has(id) && of(resource).equals(other.of(resource));
    }
}
