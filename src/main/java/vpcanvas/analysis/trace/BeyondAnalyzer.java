package vpcanvas.analysis.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.route.Host;
import vpcanvas.model.Vpc;
import vpcanvas.net.Family;

/// Where a trace goes beyond
/// [what Reachability Analyzer looks at](https://docs.aws.amazon.com/vpc/latest/reachability/how-reachability-analyzer-works.html):
/// IPv4, one Region, no path through an internet gateway.
final class BeyondAnalyzer {
    private BeyondAnalyzer() {}

    static List<String> of(Report report, Way way, Walk there) {
        List<String> beyond = new ArrayList<>();
        if (way.dialled().family() == Family.IPV6) {
            beyond.add("IPv6");
        }
        if (passes(there, HopKind.INTERNET)) {
            beyond.add("a path through an internet gateway");
        }
        if (passes(there, HopKind.ENDPOINT_SERVICE)) {
            beyond.add("a path through an endpoint service");
        }
        if (passes(there, HopKind.RESOURCE_GATEWAY)) {
            beyond.add("a path through a resource gateway");
        }
        if (passes(there, HopKind.TRANSIT_GATEWAY_ROUTE_TABLE)) {
            beyond.add("return path over a transit gateway");
        }
        if (passes(there, HopKind.CORPORATE)) {
            beyond.add("a host of a corporate network");
        }
        Host from = way.from();
        Host to = way.wanted();
        if (from != null && to != null && regions(report, from, to).size() > 1) {
            beyond.add("source and destination in different Regions");
        }
        return beyond;
    }

    private static boolean passes(Walk walk, HopKind kind) {
        return walk.hops().stream().anyMatch(h -> h.kind() == kind);
    }

    private static Set<String> regions(Report report, Host one, Host other) {
        Set<String> regions = new HashSet<>();
        for (Host host : List.of(one, other)) {
            report.topology()
                    .find(host.subnet().vpc())
                    .map(Vpc::region)
                    .ifPresent(r -> regions.add(r.id()));
        }
        return regions;
    }
}
