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
import vpcanvas.model.Same;
import vpcanvas.model.Topology;

/// Everything that the window shows, as one value.
///
/// @param notice one sentence about what the last step did, or why something was not done; empty
///     without any
public record EditorState(
        Work work, View view, Selection selection, Tool tool, String notice, Clip clip) {

    public History history() {
        return work.history();
    }

    /// The document as it would be if the gesture ended here; null without a gesture that changes
    /// anything.
    public @Nullable Document preview() {
        return work.preview();
    }

    /// What is shown: the preview of a gesture, else the document itself.
    public Document document() {
        return work.document();
    }

    /// What [#document] means; what it meant before, while [#isStale].
    public Report report() {
        return work.report();
    }

    public Camera camera() {
        return view.camera();
    }

    public Theme theme() {
        return view.theme();
    }

    public FontTable fonts() {
        return view.fonts();
    }

    public double viewWidth() {
        return view.width();
    }

    public double viewHeight() {
        return view.height();
    }

    public Topology topology() {
        return document().topology();
    }

    /// What is shown looks like this.
    public Scene scene() {
        return work.drawing().scene();
    }

    /// Whether the report is still of an earlier network. No edit waits for it; what is shown of it is
    /// old until [Editor#reported].
    public boolean isStale() {
        return !Same.is(topology(), report().topology());
    }

    /// The report of the network as it is, worked out here if need be: for what can't go by an old one.
    public Report freshReport() {
        return isStale() ? Report.of(topology()) : report();
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
        return new HitTest(scene(), topology(), fonts());
    }

    Nesting nesting() {
        return new Nesting(topology(), report());
    }

    Point toDiagram(Point at) {
        return camera().toDiagram(at);
    }

    EditorState with(Tool next) {
        return new EditorState(work, view, selection, next, notice, clip);
    }

    EditorState with(Selection next) {
        return new EditorState(work, view, next, tool, notice, clip);
    }

    EditorState with(Camera next) {
        return with(view.with(next));
    }

    EditorState sized(double width, double height) {
        return with(view.sized(width, height));
    }

    EditorState saying(String sentence) {
        return new EditorState(work, view, selection, tool, sentence, clip);
    }

    EditorState with(Clip next) {
        return new EditorState(work, view, selection, tool, notice, next);
    }

    EditorState with(Theme next) {
        Drawing drawn = Sketch.drawing(document(), report(), next, fonts());
        return with(new Work(history(), preview(), report(), drawn)).with(view.with(next));
    }

    /// The same with another history, and without a preview.
    EditorState showing(History next) {
        Drawing drawn = Sketch.after(work.drawing(), next.now(), report());
        return with(new Work(next, null, report(), drawn));
    }

    /// The same as it would be if a gesture ended here.
    ///
    /// @param moved the layout keys that the gesture moves or bends; it touches nothing else
    EditorState previewing(Document next, Set<String> moved) {
        Drawing drawn = Sketch.moving(work.drawing(), next, moved);
        return with(new Work(history(), next, report(), drawn));
    }

    /// The same with a history of the same document.
    EditorState with(History next) {
        return with(new Work(next, preview(), report(), work.drawing()));
    }

    /// The same with what the network means by now.
    EditorState with(Report next) {
        Drawing drawn = Sketch.meaning(work.drawing(), next);
        return with(new Work(history(), preview(), next, drawn));
    }

    private EditorState with(Work next) {
        return new EditorState(next, view, selection, tool, notice, clip);
    }

    private EditorState with(View next) {
        return new EditorState(work, next, selection, tool, notice, clip);
    }
}
