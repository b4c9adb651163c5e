package vpcanvas.figure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Report;
import vpcanvas.model.Document;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Same;
import vpcanvas.model.Topology;

/// A scene with all that it was made from: places, ways of connectors, spots of labels, and what each
/// of them depends on. The next drawing takes over whatever a change does not reach, so it costs what
/// changed and not what there is.
public final class Drawing {
    final Draft draft;
    final Kin kin;
    final Joins joins;

    /// Whether each place is its own affair.
    final boolean pinned;

    final Stage<Rect> nodes;
    final Stage<List<Point>> ways;
    final Stage<Label> labels;
    private final Scene scene;

    /// The document that it shows.
    private final Document shown;

    /// What is being moved; null when nothing is.
    private final @Nullable Motion motion;

    Drawing(
            Draft draft,
            Kin kin,
            Joins joins,
            boolean pinned,
            Stage<Rect> nodes,
            Stage<List<Point>> ways,
            Stage<Label> labels,
            Picture picture) {
        this.draft = draft;
        this.kin = kin;
        this.joins = joins;
        this.pinned = pinned;
        this.nodes = nodes;
        this.ways = ways;
        this.labels = labels;
        this.scene = Scene.of(picture, draft.places());
        this.shown = draft.document();
        this.motion = null;
    }

    /// The same with something on the move.
    private Drawing(Drawing settled, Motion motion, Document shown) {
        this.draft = settled.draft;
        this.kin = settled.kin;
        this.joins = settled.joins;
        this.pinned = settled.pinned;
        this.nodes = settled.nodes;
        this.ways = settled.ways;
        this.labels = settled.labels;
        this.scene = motion.scene(shown);
        this.shown = shown;
        this.motion = motion;
    }

    /// Nothing at all, on which everything is new.
    private static Drawing blank(Theme theme, FontTable fonts, boolean onPaper) {
        Document empty = Document.empty();
        Draft draft = Draft.of(empty, Report.of(Topology.empty()), theme, fonts, onPaper);
        return new Drawing(
                draft,
                Kin.of(draft.level(), false),
                Joins.none(draft.level()),
                false,
                Stage.empty(),
                Stage.empty(),
                Stage.empty(),
                Picture.empty(fonts));
    }

    static Drawing of(Document document, Report report, Theme theme, FontTable fonts) {
        return new Redraw(blank(theme, fonts, false), document, report).drawing();
    }

    /// The drawing of a figure, in which a path stands for what it runs along.
    static Drawing onPaper(Document document, Report report, Theme theme, FontTable fonts) {
        return new Redraw(blank(theme, fonts, true), document, report).drawing();
    }

    public Scene scene() {
        return scene;
    }

    /// The drawing of another document, or of what it means now: the same as if it were drawn from the
    /// beginning.
    Drawing after(Document document, Report report) {
        Drawing settled = settled();
        return Same.is(settled.draft.document(), document) && settled.draft.isOf(report)
                ? settled
                : new Redraw(settled, document, report).drawing();
    }

    /// The drawing of the same document, which means something else now.
    Drawing meaning(Report report) {
        Drawing settled = settled();
        Drawing next = settled.after(settled.draft.document(), report);
        return motion == null ? next : next.moving(shown, motion.keys());
    }

    /// A glance at a document in which only these keys stand elsewhere or have other bends.
    Drawing moving(Document document, Set<String> keys) {
        Motion same = motion != null && motion.isOf(keys) ? motion : Motion.of(settled(), keys);
        return new Drawing(settled(), same, document);
    }

    /// The drawing as it was before anything was moved.
    Drawing settled() {
        return motion == null ? this : motion.start();
    }
}
