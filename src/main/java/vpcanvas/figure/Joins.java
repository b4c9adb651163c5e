package vpcanvas.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.EndpointService;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.Use;

/// All that joins two places: peerings from node to frame, PrivateLink from endpoint to load
/// balancer, uses, and the legs of a path.
final class Joins {
    private final SortedMap<Turn, Join> all = new TreeMap<>();
    private final Map<String, List<Join>> at = new HashMap<>();
    private final SortedMap<String, List<Join>> hubs = new TreeMap<>();
    private final Map<Turn, Join> withPill = new HashMap<>();

    private final Level level;

    /// The ends of each leg of a path that stands for what it runs along, with what they stand in.
    private final List<Leg> legs = new ArrayList<>();

    private record Leg(Set<String> one, Set<String> other) {
        boolean runsAlong(Join join) {
            return (one.contains(join.from()) && other.contains(join.to()))
                    || (one.contains(join.to()) && other.contains(join.from()));
        }
    }

    private Joins(Level level) {
        this.level = level;
    }

    static Joins none(Level level) {
        return new Joins(level);
    }

    static Joins of(Draft draft, Kin kin) {
        Level level = draft.level();
        List<String> stops = PathStops.of(draft);
        Joins joins = new Joins(level);
        if (draft.onPaper()) {
            joins.replaceAlong(stops);
        }
        if (level.isOfRegions()) {
            RegionJoins.each(level, kin, joins::add);
        } else {
            joins.network(draft, kin);
        }
        joins.path(stops);
        return joins;
    }

    private void network(Draft draft, Kin kin) {
        for (Resource resource : draft.document().topology().resources()) {
            if (resource instanceof PeeringConnection peering) {
                peering(peering);
            } else if (resource instanceof EndpointService service) {
                service(service, kin.endpointsOf(service).toList());
            }
        }
        HubJoins.each(draft.document().topology(), this::hub);
        uses(draft.shown() == null ? List.of() : draft.shown().uses());
    }

    private void peering(PeeringConnection peering) {
        String id = peering.ref().id();
        String one = peering.requesterVpc().id();
        String other = peering.accepterVpc().id();
        Set<String> both = Set.copyOf(List.of(one, other));
        Turn first = new Turn(Turn.Layer.PEERING, 0, id, "1");
        Turn second = new Turn(Turn.Layer.PEERING, 0, id, "2");
        half(first, id + "#requester", id, one, both);
        half(second, id + "#accepter", id, other, both);
    }

    private void half(Turn turn, String key, String id, String vpc, Set<String> both) {
        Join.Line line = Join.Line.PEERING;
        add(new Join(turn, key, id, vpc, both, line, null, Path.Head.ARROW, id));
    }

    private void service(EndpointService service, List<InterfaceEndpoint> endpoints) {
        String id = service.ref().id();
        for (InterfaceEndpoint endpoint : endpoints) {
            String tile = endpoint.ref().id();
            Turn turn = new Turn(Turn.Layer.LINK, 0, id, "1" + tile);
            link(turn, id, tile, id, Path.Head.NONE);
        }
        List<Ref<LoadBalancer>> balancers = service.loadBalancers();
        for (int i = 0; i < balancers.size(); i++) {
            String tile = balancers.get(i).id();
            // Of many, the tenth comes after the second.
            Turn turn = new Turn(Turn.Layer.LINK, 0, id, "2" + (char) i);
            link(turn, id, id, tile, Path.Head.ARROW);
        }
    }

    private void link(Turn turn, String id, String from, String to, Path.Head end) {
        String key = id + "#" + (from.equals(id) ? to : from);
        add(new Join(turn, key, from, to, Set.of(), Join.Line.LINK, null, end, id));
    }

    /// Who uses what is told where both are drawn: between what stands for them it says little.
    private void uses(List<Use> uses) {
        for (int i = 0; i < uses.size(); i++) {
            String from = uses.get(i).from().id();
            String to = uses.get(i).to().id();
            if (!from.equals(level.shown(from)) || !to.equals(level.shown(to))) {
                continue;
            }
            String key = "use:" + from + "-" + to;
            Turn turn = Turn.of(Turn.Layer.USE, i);
            arrow(turn, key, from, to, from + " uses " + to);
        }
    }

    private void path(List<String> stops) {
        for (int i = 1; i < stops.size(); i++) {
            String from = stops.get(i - 1);
            String to = stops.get(i);
            String spoken = "step " + i + ": " + from + " to " + to;
            Turn turn = Turn.of(Turn.Layer.LEG, i);
            arrow(turn, "path:" + i, from, to, spoken);
        }
    }

    private void arrow(Turn turn, String key, String from, String to, String spoken) {
        Join.Line line = Join.Line.PATH;
        add(new Join(turn, key, from, to, Set.of(), line, null, Path.Head.ARROW, spoken));
    }

    private void hub(Join join, List<String> hubs) {
        add(join);
        Join drawn = all.get(join.turn());
        if (drawn != null) {
            hubs.forEach(h -> this.hubs.computeIfAbsent(h, k -> new ArrayList<>()).add(drawn));
        }
    }

    private void replaceAlong(List<String> stops) {
        for (int i = 1; i < stops.size(); i++) {
            legs.add(new Leg(level.chain(stops.get(i - 1)), level.chain(stops.get(i))));
        }
    }

    private boolean isReplaced(Join join) {
        return join.turn().layer() != Turn.Layer.LEG
                && legs.stream().anyMatch(l -> l.runsAlong(join));
    }

    /// Joins what is drawn of its ends, unless that is one and the same.
    private void add(Join wanted) {
        String from = level.shown(wanted.from());
        String to = level.shown(wanted.to());
        if (from == null || to == null || from.equals(to) || isReplaced(wanted)) {
            return;
        }
        Join join = wanted.between(from, to);
        all.put(join.turn(), join);
        if (join.pill() != null) {
            withPill.put(join.pillTurn(), join);
        }
        List<String> keys = new ArrayList<>(List.of(join.from(), join.to(), join.key()));
        keys.addAll(join.needs());
        keys.stream()
                .distinct()
                .forEach(k -> at.computeIfAbsent(k, x -> new ArrayList<>()).add(join));
    }

    SortedMap<Turn, Join> all() {
        return all;
    }

    /// What ends at each transit gateway.
    SortedMap<String, List<Join>> hubs() {
        return hubs;
    }

    /// VPN and Direct Connect.
    SortedMap<Turn, Join> tunnels() {
        return all.subMap(Turn.of(Turn.Layer.TUNNEL, 0), Turn.of(Turn.Layer.LINK, 0));
    }

    /// The one whose pill has a turn.
    @Nullable Join withPill(Turn pill) {
        return withPill.get(pill);
    }

    /// Those that a key has to do with: that end there, or whose layout key it is.
    List<Join> at(String key) {
        return at.getOrDefault(key, List.of());
    }
}
