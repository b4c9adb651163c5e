package vpcanvas.analysis.option;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.route.EffectiveTable;
import vpcanvas.analysis.route.TableRoute;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.Topology;
import vpcanvas.model.TransitGatewayRouteTable;

/// What a way adds to a design.
///
/// @param resources how many of which kind are new, by what people call the kind
/// @param altered how many resources are changed, tables aside
/// @param routes how many routes are new in tables of VPCs and of transit gateways, derived ones
///     among them
public record Additions(Map<String, Integer> resources, int altered, int routes) {
    static final Additions NONE = new Additions(Map.of(), 0, 0);

    public Additions {
        resources = Collections.unmodifiableMap(new TreeMap<>(resources));
    }

    /// What is in one design and not in the one before it.
    ///
    /// @param touched ids of all that may be new or changed
    static Additions between(Report before, Report after, Set<String> touched) {
        Map<String, Integer> resources = new TreeMap<>();
        int altered = 0;
        for (String id : touched) {
            Resource now = after.topology().byId(id).orElse(null);
            if (now == null) {
                continue;
            }
            if (before.topology().byId(id).isEmpty()) {
                resources.merge(Noun.of(now), 1, Integer::sum);
            } else if (isAltered(before.topology(), now)) {
                altered++;
            }
        }
        Set<String> more = routes(after);
        more.removeAll(routes(before));
        return new Additions(resources, altered, more.size());
    }

    private static boolean isAltered(Topology before, Resource now) {
        return !Noun.isTable(now) && !before.byId(now.ref().id()).filter(now::equals).isPresent();
    }

    private static Set<String> routes(Report report) {
        Set<String> routes = new TreeSet<>();
        for (EffectiveTable table : report.tables().values()) {
            add(routes, table.table().ref(), table.routes());
        }
        report.topology().all(TransitGatewayRouteTable.class).stream()
                .flatMap(t -> report.hubTable(t.ref()).stream())
                .forEach(t -> add(routes, t.table().ref(), t.routes()));
        return routes;
    }

    private static void add(Set<String> all, Ref<?> table, List<? extends TableRoute> routes) {
        routes.stream()
                .filter(r -> !r.targetId().equals("local"))
                .forEach(r -> all.add(table + " " + r.destination() + " " + r.targetId()));
    }

    /// How much there is to look after from then on.
    public int size() {
        return resources.values().stream().mapToInt(Integer::intValue).sum() + altered + routes;
    }

    /// Such as `1 peering connection, 2 routes`; `nothing` where there is nothing.
    public String says() {
        List<String> parts = new ArrayList<>();
        resources.forEach((noun, count) -> parts.add(Noun.counted(count, noun)));
        if (altered > 0) {
            parts.add(Noun.counted(altered, "change"));
        }
        if (routes > 0) {
            parts.add(Noun.counted(routes, "route"));
        }
        return parts.isEmpty() ? "nothing" : String.join(", ", parts);
    }
}
