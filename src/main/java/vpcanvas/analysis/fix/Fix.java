package vpcanvas.analysis.fix;

import java.util.List;
import vpcanvas.model.Change;
import vpcanvas.model.Resource;

/// Something to do about a finding.
///
/// @param label what a button says, such as `Accept pcx-shop-billing`
/// @param change one step to undo
public record Fix(String label, Change change) {

    /// The fix that puts a resource in the place of the one with its id.
    static Fix replacing(String label, Resource... resources) {
        List<Change> changes =
                java.util.Arrays.stream(resources).<Change>map(Change.Replace::new).toList();
        return of(label, changes);
    }

    /// Several changes as one step, called like the fix.
    static Fix of(String label, List<Change> changes) {
        String step = Character.toLowerCase(label.charAt(0)) + label.substring(1);
        return new Fix(label, new Change.Together(step, changes));
    }

    static Fix of(String label, Change change) {
        return of(label, List.of(change));
    }
}
