package vpcanvas.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Vpc;
import vpcanvas.net.Cidr;

/// Judges overlapping blocks of different VPCs by what they do. Where the two are peered the peering
/// fails (told with the peering); where one VPC is peered with both, its routes decide; where they meet
/// only over PrivateLink or public addresses, nothing happens. What happens on a hub is told with it.
final class OverlapFindings {
    private final Report report;
    private final List<Problem> found;
    private final Meetings meetings;

    private OverlapFindings(Report report, List<Problem> found) {
        this.report = report;
        this.found = found;
        this.meetings = Meetings.of(report);
    }

    static void find(Report report, List<Problem> found) {
        OverlapFindings findings = new OverlapFindings(report, found);
        Set<Set<String>> told = findings.peered();
        report.topology().all(Vpc.class).forEach(hub -> findings.crowded(hub, told));
        findings.harmless(told);
    }

    private Set<Set<String>> peered() {
        Set<Set<String>> pairs = new HashSet<>();
        for (PeeringConnection peering : report.topology().all(PeeringConnection.class)) {
            if (!report.life(peering.ref()).overlaps().isEmpty()) {
                pairs.add(PeeringLife.pairOf(peering));
            }
        }
        return pairs;
    }

    private void crowded(Vpc hub, Set<Set<String>> told) {
        List<OverlapSweep.Owned<Vpc>> blocks = new ArrayList<>();
        for (PeeringConnection peering : report.inventory().peeringsOf(hub.ref())) {
            if (report.life(peering.ref()).isActive()) {
                report.topology()
                        .find(Objects.requireNonNull(peering.otherSideOf(hub.ref())))
                        .ifPresent(v -> blocks.addAll(owned(v)));
            }
        }
        OverlapSweep.overlaps(
                blocks,
                (wide, narrow) -> {
                    told.add(pair(wide.owner(), narrow.owner()));
                    found.add(
                            new Problem.CrowdedPeers(
                                    hub,
                                    wide.owner(),
                                    wide.block(),
                                    narrow.owner(),
                                    narrow.block()));
                });
    }

    private static List<OverlapSweep.Owned<Vpc>> owned(Vpc vpc) {
        return vpc.usableBlocks().stream().map(b -> new OverlapSweep.Owned<>(b, vpc)).toList();
    }

    private static Set<String> pair(Vpc one, Vpc other) {
        return new HashSet<>(List.of(one.ref().id(), other.ref().id()));
    }

    /// One finding per group of equal or nested blocks, not one per pair.
    private void harmless(Set<Set<String>> told) {
        List<OverlapSweep.Owned<Vpc>> blocks =
                report.topology().all(Vpc.class).stream().flatMap(v -> owned(v).stream()).toList();
        for (List<OverlapSweep.Owned<Vpc>> group : OverlapSweep.groups(blocks)) {
            TreeMap<String, Vpc> vpcs = new TreeMap<>();
            group.forEach(o -> vpcs.put(o.owner().ref().id(), o.owner()));
            if (vpcs.size() > 1
                    && !allTold(List.copyOf(vpcs.values()), told)
                    && !meet(vpcs.values())) {
                List<Cidr> shared =
                        group.stream().map(OverlapSweep.Owned::block).distinct().toList();
                found.add(new Problem.HarmlessOverlap(List.copyOf(vpcs.values()), shared));
            }
        }
    }

    private static boolean allTold(List<Vpc> vpcs, Set<Set<String>> told) {
        return vpcs.size() == 2 && told.contains(pair(vpcs.get(0), vpcs.get(1)));
    }

    /// Whether two of them meet on a hub, on hubs that are peered or behind a Direct Connect gateway,
    /// where the overlap does something.
    private boolean meet(Collection<Vpc> vpcs) {
        Set<String> seen = new HashSet<>();
        return vpcs.stream()
                .flatMap(v -> meetings.of(v.ref()).stream())
                .anyMatch(meeting -> !seen.add(meeting));
    }
}
