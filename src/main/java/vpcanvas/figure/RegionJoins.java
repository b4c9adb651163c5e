package vpcanvas.figure;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.EndpointService;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Resource;

/// What joins Regions and corporate networks where nothing in them is drawn: one line for all
/// connections of a kind between the same two, which tells their number.
final class RegionJoins {
    /// Connections of one kind between the same two.
    private record Bundle(String from, String to, Join.Line line) implements Comparable<Bundle> {
        @Override
        public int compareTo(Bundle other) {
            int order = from.compareTo(other.from);
            order = order == 0 ? to.compareTo(other.to) : order;
            return order == 0 ? line.compareTo(other.line) : order;
        }
    }

    private final Level level;
    private final Map<Bundle, Integer> counts = new TreeMap<>();

    private RegionJoins(Level level) {
        this.level = level;
    }

    static void each(Level level, Kin kin, Consumer<Join> taker) {
        RegionJoins joins = new RegionJoins(level);
        level.topology().resources().forEach(r -> joins.count(r, kin));
        HubJoins.each(
                level.topology(), (join, hubs) -> joins.count(join.line(), join.from(), join.to()));
        joins.counts.forEach((bundle, count) -> taker.accept(join(bundle, count)));
    }

    private void count(Resource resource, Kin kin) {
        if (resource instanceof PeeringConnection p) {
            count(Join.Line.PEERING, p.requesterVpc().id(), p.accepterVpc().id());
        } else if (resource instanceof EndpointService s) {
            kin.endpointsOf(s)
                    .flatMap(e -> s.loadBalancers().stream().limit(1).map(b -> Map.entry(e, b)))
                    .forEach(
                            pair ->
                                    count(
                                            Join.Line.LINK,
                                            pair.getKey().ref().id(),
                                            pair.getValue().id()));
        }
    }

    /// All but PrivateLink lead both ways.
    private void count(Join.Line line, String one, String other) {
        String from = level.shown(one);
        String to = level.shown(other);
        if (from == null || to == null || from.equals(to)) {
            return;
        }
        boolean turned = line != Join.Line.LINK && from.compareTo(to) > 0;
        Bundle bundle = turned ? new Bundle(to, from, line) : new Bundle(from, to, line);
        counts.merge(bundle, 1, Integer::sum);
    }

    private static Join join(Bundle bundle, int count) {
        String key = bundle.from + "#" + bundle.to + "#" + bundle.line.name();
        Turn turn = new Turn(layer(bundle.line), 0, bundle.from, bundle.to + bundle.line.name());
        String kind = word(bundle.line);
        Join.@Nullable Pill pill =
                kind.isEmpty()
                        ? null
                        : new Join.Pill(
                                count == 1 ? kind : count + " × " + kind, role(bundle.line));
        Path.Head end = bundle.line == Join.Line.LINK ? Path.Head.ARROW : Path.Head.NONE;
        String spoken = count + " " + kind + " between " + bundle.from + " and " + bundle.to;
        return new Join(
                turn, key, bundle.from, bundle.to, Set.of(), bundle.line, pill, end, spoken);
    }

    private static Turn.Layer layer(Join.Line line) {
        return switch (line) {
            case PEERING, LINK -> Turn.Layer.LINK;
            case ATTACHMENT, HUB_PEERING, PATH -> Turn.Layer.ATTACHMENT;
            case VPN, DIRECT_CONNECT -> Turn.Layer.TUNNEL;
        };
    }

    private static String word(Join.Line line) {
        return switch (line) {
            case PEERING -> "VPC peering";
            case LINK -> "PrivateLink";
            case HUB_PEERING -> "TGW peering";
            case VPN -> "site-to-site VPN";
            case DIRECT_CONNECT -> "Direct Connect";
            case ATTACHMENT, PATH -> "";
        };
    }

    private static Theme.Role role(Join.Line line) {
        return switch (line) {
            case PEERING, LINK, HUB_PEERING, ATTACHMENT, PATH -> Theme.Role.VPC_TEXT;
            case VPN, DIRECT_CONNECT -> Theme.Role.OUTSIDE_TEXT;
        };
    }
}
