package vpcanvas.analysis.recipe;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Inventory;
import vpcanvas.analysis.Report;
import vpcanvas.model.Change;
import vpcanvas.model.Document;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.Topology;

/// The changes that a recipe has made so far, and the document as they leave it: each step sees
/// those before it, so that no name, address or spot is given away twice.
final class Steps {
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

    Document now() {
        return now;
    }

    Topology topology() {
        return now.topology();
    }

    /// Cheaper than a report.
    Inventory inventory() {
        if (inventory == null) {
            inventory = Inventory.of(now.topology());
        }
        return inventory;
    }

    Report report() {
        if (report == null) {
            report = Report.of(now.topology());
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
