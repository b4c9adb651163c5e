package vpcanvas.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vpcanvas.model.Ref;
import vpcanvas.model.References;
import vpcanvas.model.Resource;

/// Gathers every problem of a report, in an order that does not depend on how they were found.
final class Findings {
    private static final Comparator<Problem> ORDER =
            Comparator.comparing((Problem p) -> p.code().severity())
                    .thenComparing(Problem::code)
                    .thenComparing(p -> String.join(",", p.at()))
                    .thenComparing(Problem::says);

    private Findings() {}

    static List<Problem> all(Report report) {
        List<Problem> found = new ArrayList<>();
        BlockFindings.find(report.inventory(), found);
        RangeFindings.find(report, found);
        AddressFindings.find(report.inventory(), found);
        RouteFindings.find(report, found);
        PeeringFindings.find(report, found);
        OverlapFindings.find(report, found);
        HubFindings.find(report, found);
        LineFindings.find(report, found);
        EndpointFindings.find(report, found);
        QuotaFindings.find(report, found);
        dangling(report, found);
        return found.stream().distinct().sorted(ORDER).toList();
    }

    private static void dangling(Report report, List<Problem> found) {
        for (Resource resource : report.topology().resources()) {
            for (Ref<?> ref : References.of(resource)) {
                if (report.topology().find(ref).isEmpty()) {
                    found.add(new Problem.DanglingReference(resource, ref));
                }
            }
        }
    }
}
