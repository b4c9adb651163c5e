package vpcanvas.edit;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.recipe.Clip;
import vpcanvas.analysis.recipe.Offer;
import vpcanvas.figure.Drawing;
import vpcanvas.figure.FontTable;
import vpcanvas.figure.HitTest;
import vpcanvas.figure.Scene;
import vpcanvas.figure.Sketch;
import vpcanvas.figure.Theme;
import vpcanvas.model.Document;
import vpcanvas.model.Point;
import vpcanvas.model.Topology;

/// Everything that the window shows, as one value.
///
/// @param preview the document as it would be if the gesture ended here; null without a gesture that
///     changes anything
/// @param report what [#document] means; what it meant before, while [#isStale]
/// @param drawing what [#document] looks like
/// @param notice one sentence about what the last step did, or why something was not done; empty
///     without any
public record EditorState(
        History history,
        @Nullable Document preview,
        Report report,
        Drawing drawing,
        Selection selection,
        Camera camera,
        Tool tool,
        Theme theme,
        FontTable fonts,
        double viewWidth,
        double viewHeight,
        String notice,
        Clip clip) {

    /// What is shown: the preview of a gesture, else the document itself.
    public Document document() {
        return preview == null ? history.now() : preview;
    }

    public Topology topology() {
        return document().topology();
    }

    /// What is shown looks like this.
    public Scene scene() {
        return drawing.scene();
    }

    /// Whether the report is still of an earlier network. No edit waits for it; what is shown of it is
    /// old until [Editor#reported].
    public boolean isStale() {
        return !isSame(topology(), report.topology());
    }

    /// The report of the network as it is, worked out here if need be: for what can't go by an old one.
    public Report freshReport() {
        return isStale() ? Report.of(topology()) : report;
    }

    /// The lines that say why what is dragged stands where it does.
    public List<Guide> guides() {
        return tool instanceof Tool.Select.Dragging d ? d.guides() : List.of();
    }

    /// The container that takes what is dragged or placed if it is dropped now.
    public @Nullable String dropTarget() {
        return switch (tool) {
            case Tool.Select.Dragging d -> d.dropTarget();
            case Tool.Place p -> p.container();
            case Tool.Connect.From f -> f.target();
            case Tool.Select s -> null;
            case Tool.Connect c -> null;
            case Tool.Hand h -> null;
            case Tool.Pan p -> null;
        };
    }

    /// The ways to connect that are to be chosen from; empty when there is nothing to choose.
    public List<Offer> offers() {
        return tool instanceof Tool.Connect.Choosing c ? c.offers() : List.of();
    }

    /// What the pointer is over while nothing has been begun.
    public @Nullable String hover() {
        return switch (tool) {
            case Tool.Select.Idle i -> i.hover();
            case Tool.Connect.Idle i -> i.hover();
            default -> null;
        };
    }

    /// Whether handles of a key change its size.
    public boolean canResize(String key) {
        return Resize.canResize(this, key);
    }

    /// Whether a connection can begin or end at a key.
    public boolean canConnect(String key) {
        return Connecting.canConnect(this, key);
    }

    public HitTest hitTest() {
        return new HitTest(scene(), topology(), fonts);
    }

    Nesting nesting() {
        return new Nesting(topology(), report);
    }

    Point toDiagram(Point view) {
        return camera.toDiagram(view);
    }

    EditorState with(Tool next) {
        return new EditorState(
                history,
                preview,
                report,
                drawing,
                selection,
                camera,
                next,
                theme,
                fonts,
                viewWidth,
                viewHeight,
                notice,
                clip);
    }

    EditorState with(Selection next) {
        return new EditorState(
                history,
                preview,
                report,
                drawing,
                next,
                camera,
                tool,
                theme,
                fonts,
                viewWidth,
                viewHeight,
                notice,
                clip);
    }

    EditorState with(Camera next) {
        return new EditorState(
                history,
                preview,
                report,
                drawing,
                selection,
                next,
                tool,
                theme,
                fonts,
                viewWidth,
                viewHeight,
                notice,
                clip);
    }

    EditorState sized(double width, double height) {
        return new EditorState(
                history, preview, report, drawing, selection, camera, tool, theme, fonts, width,
                height, notice, clip);
    }

    EditorState saying(String sentence) {
        return new EditorState(
                history,
                preview,
                report,
                drawing,
                selection,
                camera,
                tool,
                theme,
                fonts,
                viewWidth,
                viewHeight,
                sentence,
                clip);
    }

    EditorState with(Clip next) {
        return new EditorState(
                history,
                preview,
                report,
                drawing,
                selection,
                camera,
                tool,
                theme,
                fonts,
                viewWidth,
                viewHeight,
                notice,
                next);
    }

    EditorState with(Theme next) {
        Drawing drawn = Sketch.drawing(document(), report, next, fonts);
        return new EditorState(
                history,
                preview,
                report,
                drawn,
                selection,
                camera,
                tool,
                next,
                fonts,
                viewWidth,
                viewHeight,
                notice,
                clip);
    }

    /// The same with another history, and without a preview.
    EditorState showing(History next) {
        return drawn(next, null, report, Sketch.after(drawing, next.now(), report));
    }

    /// The same as it would be if a gesture ended here.
    ///
    /// @param moved the layout keys that the gesture moves or bends; it touches nothing else
    EditorState previewing(Document next, Set<String> moved) {
        return drawn(history, next, report, Sketch.moving(drawing, next, moved));
    }

    /// The same with a history of the same document.
    EditorState with(History next) {
        return drawn(next, preview, report, drawing);
    }

    /// The same with what the network means by now.
    EditorState with(Report next) {
        return drawn(history, preview, next, Sketch.meaning(drawing, next));
    }

    private EditorState drawn(History past, @Nullable Document shown, Report known, Drawing drawn) {
        return new EditorState(
                past,
                shown,
                known,
                drawn,
                selection,
                camera,
                tool,
                theme,
                fonts,
                viewWidth,
                viewHeight,
                notice,
                clip);
    }

    /// Whether it is the very same object, which can be told without comparing whole networks.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Object one, Object other) {
        return one == other;
    }
}
