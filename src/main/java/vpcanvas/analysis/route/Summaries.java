package vpcanvas.analysis.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.Topology;
import vpcanvas.model.Vpc;
import vpcanvas.net.Cidr;
import vpcanvas.net.CidrSet;
import vpcanvas.net.Family;
import vpcanvas.net.PrivateRanges;

/// How the blocks that a hub delivers are written into the tables of VPCs when they are many. Made
/// when the first table needs it, once for each table of a hub, whoever looks on.
public final class Summaries {
    /// More automatic routes than that in a table are merged.
    static final int MANY = 100;

    /// How many of a table's routes a hub may take where they have to be covered: the rest is for what
    /// someone writes.
    private static final int ROOM = EffectiveTable.USUAL_ROUTES * 4 / 5;

    private final Topology topology;
    private final Lines lines;
    private final Map<String, Summary> merged = new HashMap<>();
    private final Map<String, Summary> covered = new HashMap<>();
    private @Nullable CidrSet known;

    public Summaries(Topology topology, Lines lines) {
        this.topology = topology;
        this.lines = lines;
    }

    /// The same addresses in fewer routes, and no more than AWS's quota where that can be had.
    ///
    /// @param others how many other IPv4 routes count against the quota of the table
    Summary of(HubTable hub, long others) {
        String id = hub.table().ref().id();
        Summary fewer = merged.computeIfAbsent(id, _ -> Summary.merged(blocksOf(hub), _ -> true));
        return others + fewer.count(Family.IPV4) <= EffectiveTable.USUAL_ROUTES
                ? fewer
                : covered.computeIfAbsent(id, _ -> covered(hub, fewer));
    }

    private static List<Cidr> blocksOf(HubTable hub) {
        return hub.delivered().stream().map(HubRoute::destination).toList();
    }

    /// Covers by the smallest blocks that hold nothing else that the design knows, and private ones
    /// only: between others there are addresses of the internet.
    private Summary covered(HubTable hub, Summary merged) {
        CidrSet strangers = known().subtract(CidrSet.of(blocksOf(hub)));
        return merged.covered(
                Family.IPV4, ROOM, c -> PrivateRanges.holds(c) && !strangers.overlaps(c));
    }

    private CidrSet known() {
        if (known == null) {
            List<Cidr> all = new ArrayList<>();
            topology.all(Vpc.class).forEach(v -> all.addAll(v.usableBlocks()));
            topology.all(CorporateNetwork.class).forEach(n -> all.addAll(n.cidrBlocks()));
            lines.all().forEach(l -> l.known().forEach(k -> all.add(k.block())));
            known = CidrSet.of(all);
        }
        return known;
    }
}
