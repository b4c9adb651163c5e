package vpcanvas.edit;

import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Report;
import vpcanvas.figure.Drawing;
import vpcanvas.model.Document;

/// What is being worked on: the design with its past, what it means and what it looks like.
///
/// @param preview the document as it would be if the gesture ended here; null without a gesture that
///     changes anything
/// @param report what [#document] means, or meant before a change that is still being looked into
/// @param drawing what [#document] looks like
public record Work(History history, @Nullable Document preview, Report report, Drawing drawing) {

    /// What is shown: the preview of a gesture, else the document itself.
    Document document() {
        return preview == null ? history.now() : preview;
    }
}
