package vpcanvas.analysis.recipe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.route.Inventory;
import vpcanvas.model.Change;
import vpcanvas.model.Document;
import vpcanvas.model.EndpointService;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.Topology;

/// The changes that a recipe has made so far, and the document as they leave it: each step sees
/// those before it, so that no name, address or spot is given away twice.
final class Steps {
    /// What of the design the steps are about; null where it may be any of it.
    private @Nullable Topology concerned;

    private final List<Change> taken = new ArrayList<>();
    private Document now;
    private @Nullable Report report;
    private @Nullable Inventory inventory;

    Steps(Document start) {
        now = start;
    }

    /// @param report what the start means, where that is known already
    Steps(Document start, Report report) {
        now = start;
        this.report = report;
    }

    private Steps(Document start, @Nullable Topology concerned) {
        now = start;
        this.concerned = concerned;
    }

    /// Steps that are about what two ends stand in: of a large design the rest is not looked at.
    static Steps between(Document start, End from, End to) {
        Set<String> vpcs = new HashSet<>();
        for (End end : List.of(from, to)) {
            if (end.vpc() != null) {
                vpcs.add(end.vpc().ref().id());
            } else if (end.thing() instanceof EndpointService service) {
                service.loadBalancers().stream()
                        .flatMap(b -> start.topology().find(b).stream())
                        .forEach(b -> vpcs.add(b.vpc().id()));
            }
        }
        return new Steps(start, Nearby.of(start.topology(), vpcs));
    }

    /// Steps that go on from here to find something out.
    Steps trial() {
        return new Steps(now, concerned);
    }

    private Topology concerned() {
        return concerned == null ? now.topology() : concerned;
    }

    private void concern(Set<String> touched) {
        Topology part = concerned;
        if (part == null) {
            return;
        }
        for (String id : touched) {
            Topology without = part.minus(Ref.to(Resource.class, id));
            part = now.topology().byId(id).map(without::plus).orElse(without);
        }
        concerned = part;
    }

    Document now() {
        return now;
    }

    Topology topology() {
        return now.topology();
    }

    /// Cheaper than a report.
    Inventory inventory() {
        if (inventory == null) {
            inventory = report != null ? report.inventory() : Inventory.of(concerned());
        }
        return inventory;
    }

    Report report() {
        if (report == null) {
            report = Report.of(concerned());
        }
        return report;
    }

    boolean isEmpty() {
        return taken.isEmpty();
    }

    void take(Change change) {
        Change.Applied applied = change.applyTo(now);
        now = applied.document();
        taken.add(change);
        concern(applied.touched());
        if (!applied.touched().isEmpty()) {
            report = null;
            inventory = null;
        }
    }

    void add(Resource resource, @Nullable Rect place) {
        take(new Change.Add(resource, place));
    }

    void replace(Resource resource) {
        take(new Change.Replace(resource));
    }

    /// What a reference names.
    ///
    /// @throws IllegalArgumentException if the design doesn't have it
    <T extends Resource> T get(Ref<T> ref) {
        return topology()
                .find(ref)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "there is no " + ref + " in this design"));
    }

    /// All steps as one.
    Change as(String label) {
        return new Change.Together(label, taken);
    }
}
