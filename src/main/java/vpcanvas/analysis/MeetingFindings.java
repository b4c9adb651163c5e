package vpcanvas.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;
import vpcanvas.net.Cidr;

/// Judges overlapping blocks where VPCs and corporate networks meet: on hubs that are peered with one
/// another, on gateways and behind Direct Connect. Two VPCs of one hub are told with the hub, two behind
/// one Direct Connect gateway with that.
///
/// One sorted sweep per place: n log n for a hub with thousands of VPCs.
final class MeetingFindings {
    private final Report report;
    private final List<Problem> found;

    private MeetingFindings(Report report, List<Problem> found) {
        this.report = report;
        this.found = found;
    }

    static void find(Report report, Meetings meetings, List<Problem> found) {
        MeetingFindings findings = new MeetingFindings(report, found);
        meetings.members().values().forEach(findings::sites);
        findings.corporate(meetings.members());
        findings.acrossHubs(meetings.members());
    }

    /// Corporate networks with the same addresses, one finding for each group that hangs together.
    private void sites(List<Resource> members) {
        List<OverlapSweep.Owned<CorporateNetwork>> blocks = new ArrayList<>();
        for (Resource member : members) {
            if (member instanceof CorporateNetwork network) {
                network.cidrBlocks().forEach(b -> blocks.add(new OverlapSweep.Owned<>(b, network)));
            }
        }
        for (var group : OverlapSweep.groups(blocks)) {
            TreeMap<Ref<?>, CorporateNetwork> networks = new TreeMap<>();
            group.forEach(o -> networks.put(o.owner().ref(), o.owner()));
            if (networks.size() > 1) {
                found.add(
                        new OverlapProblem.BetweenSites(
                                List.copyOf(networks.values()), blocksOf(group)));
            }
        }
    }

    private static <T> List<Cidr> blocksOf(List<OverlapSweep.Owned<T>> group) {
        return group.stream().map(OverlapSweep.Owned::block).distinct().toList();
    }

    /// One finding for a corporate network and all the VPCs that it overlaps, wherever they meet.
    private void corporate(Map<String, List<Resource>> places) {
        Map<Ref<?>, TreeMap<Ref<?>, Vpc>> vpcsOf = new TreeMap<>();
        Map<Ref<?>, Set<Cidr>> blocksOf = new TreeMap<>();
        for (List<Resource> members : places.values()) {
            List<CorporateNetwork> networks =
                    members.stream()
                            .filter(CorporateNetwork.class::isInstance)
                            .map(CorporateNetwork.class::cast)
                            .toList();
            if (networks.isEmpty()) {
                continue;
            }
            Holders holders = Holders.of(members);
            for (CorporateNetwork network : networks) {
                for (Cidr block : network.cidrBlocks()) {
                    for (Vpc vpc : holders.overlapping(block)) {
                        vpcsOf.computeIfAbsent(network.ref(), _ -> new TreeMap<>())
                                .put(vpc.ref(), vpc);
                        blocksOf.computeIfAbsent(network.ref(), _ -> new HashSet<>()).add(block);
                    }
                }
            }
        }
        vpcsOf.forEach(
                (ref, vpcs) ->
                        found.add(
                                new OverlapProblem.WithCorporate(
                                        (CorporateNetwork)
                                                report.topology().byId(ref.id()).orElseThrow(),
                                        blocksOf.getOrDefault(ref, Set.of()).stream()
                                                .sorted()
                                                .toList(),
                                        List.copyOf(vpcs.values()))));
    }

    /// The VPCs of a place by block, to be asked who overlaps one.
    private record Holders(NavigableMap<Cidr, List<Vpc>> byBlock) {
        static Holders of(List<Resource> members) {
            NavigableMap<Cidr, List<Vpc>> byBlock = new TreeMap<>();
            for (Resource member : members) {
                if (member instanceof Vpc vpc) {
                    vpc.usableBlocks()
                            .forEach(
                                    b ->
                                            byBlock.computeIfAbsent(b, _ -> new ArrayList<>())
                                                    .add(vpc));
                }
            }
            return new Holders(byBlock);
        }

        /// What lies inside the block follows it; what is around it is one of its parents.
        List<Vpc> overlapping(Cidr block) {
            List<Vpc> all = new ArrayList<>();
            for (Map.Entry<Cidr, List<Vpc>> inside : byBlock.tailMap(block, true).entrySet()) {
                if (!block.contains(inside.getKey())) {
                    break;
                }
                all.addAll(inside.getValue());
            }
            for (var around = block.parent(); around.isPresent(); around = around.get().parent()) {
                all.addAll(byBlock.getOrDefault(around.get(), List.of()));
            }
            return all;
        }
    }

    /// A VPC on a hub that leads to it.
    private record Led(Vpc vpc, TransitGateway hub) {}

    private void acrossHubs(Map<String, List<Resource>> places) {
        for (List<Resource> members : places.values()) {
            List<OverlapSweep.Owned<Led>> blocks = new ArrayList<>();
            for (Resource member : members) {
                if (member instanceof Vpc vpc) {
                    report.hubs().attachmentsOfVpc(vpc.ref()).forEach(a -> led(vpc, a, blocks));
                }
            }
            OverlapSweep.groups(blocks).forEach(this::acrossHubs);
        }
    }

    private void led(Vpc vpc, VpcAttachment attachment, List<OverlapSweep.Owned<Led>> blocks) {
        report.topology()
                .find(attachment.transitGateway())
                .ifPresent(
                        hub ->
                                vpc.usableBlocks().stream()
                                        .filter(b -> isLed(attachment, b))
                                        .map(b -> new OverlapSweep.Owned<>(b, new Led(vpc, hub)))
                                        .forEach(blocks::add));
    }

    /// Whether some table of the hub leads any of a block to the attachment.
    private boolean isLed(VpcAttachment attachment, Cidr block) {
        return report.hubs().tablesOf(attachment.transitGateway()).stream()
                .flatMap(t -> report.hubTable(t.ref()).stream())
                .flatMap(t -> Stream.concat(t.delivering(block.first()), t.deliveredWithin(block)))
                .anyMatch(r -> attachment.ref().equals(r.attachment()));
    }

    /// The widest block of a group overlaps all others, so one of another VPC on another hub is
    /// enough.
    private void acrossHubs(List<OverlapSweep.Owned<Led>> group) {
        Led widest = group.getFirst().owner();
        boolean meet =
                group.stream()
                        .map(OverlapSweep.Owned::owner)
                        .anyMatch(o -> !o.vpc.equals(widest.vpc) && !o.hub.equals(widest.hub));
        if (meet) {
            Map<Ref<?>, Vpc> vpcs = new TreeMap<>();
            Map<Ref<?>, TransitGateway> hubs = new TreeMap<>();
            group.forEach(o -> vpcs.put(o.owner().vpc.ref(), o.owner().vpc));
            group.forEach(o -> hubs.put(o.owner().hub.ref(), o.owner().hub));
            found.add(
                    new OverlapProblem.AcrossHubs(
                            List.copyOf(vpcs.values()),
                            List.copyOf(hubs.values()),
                            blocksOf(group)));
        }
    }
}
