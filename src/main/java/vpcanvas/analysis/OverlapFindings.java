package vpcanvas.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vpcanvas.analysis.route.PeeringLife;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.Target;
import vpcanvas.model.Vpc;
import vpcanvas.net.Cidr;

/// Judges overlapping blocks of different VPCs and corporate networks by what they do. Where two VPCs
/// are peered the peering fails (told with the peering); where one VPC is peered with both, its routes
/// decide; where they meet on hubs or gateways, see [MeetingFindings]; where they meet only over
/// PrivateLink or public addresses, nothing happens.
final class OverlapFindings {
    private final Report report;
    private final List<Problem> found;
    private final Meetings meetings;
    private final Set<Set<String>> told = new HashSet<>();

    private OverlapFindings(Report report, List<Problem> found) {
        this.report = report;
        this.found = found;
        this.meetings = Meetings.of(report);
    }

    static void find(Report report, List<Problem> found) {
        OverlapFindings findings = new OverlapFindings(report, found);
        findings.peered();
        report.topology().all(Vpc.class).forEach(findings::crowded);
        MeetingFindings.find(report, findings.meetings, found);
        ShadowFindings.find(report, found);
        findings.harmless();
    }

    private void peered() {
        for (PeeringConnection peering : report.topology().all(PeeringConnection.class)) {
            if (!report.life(peering.ref()).overlaps().isEmpty()) {
                told.add(PeeringLife.pairOf(peering));
            }
        }
    }

    /// A peer, and the peering that leads to it.
    private record Peer(Vpc vpc, PeeringConnection peering) {}

    /// Two peers of one VPC that overlap. Where its tables lead to both, which gets what is for the
    /// routes to say.
    private void crowded(Vpc hub) {
        List<OverlapSweep.Owned<Peer>> blocks = new ArrayList<>();
        for (PeeringConnection peering : report.inventory().peeringsOf(hub.ref())) {
            if (report.life(peering.ref()).isActive()) {
                report.topology()
                        .find(Objects.requireNonNull(peering.otherSideOf(hub.ref())))
                        .map(v -> new Peer(v, peering))
                        .ifPresent(p -> blocks.addAll(owned(p.vpc.usableBlocks(), p)));
            }
        }
        OverlapSweep.overlaps(
                blocks,
                (wide, narrow) -> {
                    told.add(pair(wide.owner().vpc, narrow.owner().vpc));
                    if (!leadsTo(hub, wide.owner()) || !leadsTo(hub, narrow.owner())) {
                        found.add(
                                new OverlapProblem.CrowdedPeers(
                                        hub,
                                        wide.owner().vpc,
                                        wide.block(),
                                        narrow.owner().vpc,
                                        narrow.block()));
                    }
                });
    }

    private boolean leadsTo(Vpc vpc, Peer peer) {
        Target target = new Target.ToPeering(peer.peering.ref());
        return report.inventory().tablesOf(vpc.ref()).stream()
                .flatMap(t -> report.table(t.ref()).stream())
                .anyMatch(t -> t.leadsTo(target));
    }

    private static <T> List<OverlapSweep.Owned<T>> owned(Collection<Cidr> blocks, T owner) {
        return blocks.stream().map(b -> new OverlapSweep.Owned<>(b, owner)).toList();
    }

    private static Set<String> pair(Vpc one, Vpc other) {
        return new HashSet<>(List.of(one.ref().id(), other.ref().id()));
    }

    /// One finding per group of equal or nested blocks, not one per pair.
    private void harmless() {
        List<OverlapSweep.Owned<Resource>> blocks =
                Stream.concat(
                                report.topology().all(Vpc.class).stream()
                                        .flatMap(v -> owned(v.usableBlocks(), v).stream()),
                                report.topology().all(CorporateNetwork.class).stream()
                                        .flatMap(n -> owned(n.cidrBlocks(), n).stream()))
                        .map(o -> new OverlapSweep.Owned<Resource>(o.block(), o.owner()))
                        .toList();
        for (List<OverlapSweep.Owned<Resource>> group : OverlapSweep.groups(blocks)) {
            TreeMap<Ref<?>, Resource> owners = new TreeMap<>();
            group.forEach(o -> owners.put(o.owner().ref(), o.owner()));
            boolean vpcs = owners.values().stream().anyMatch(Vpc.class::isInstance);
            if (vpcs && owners.size() > 1 && !meetings.allMeet(owners.values(), told)) {
                found.add(
                        new OverlapProblem.Harmless(
                                List.copyOf(owners.values()),
                                group.stream().map(OverlapSweep.Owned::block).distinct().toList()));
            }
        }
    }
}
