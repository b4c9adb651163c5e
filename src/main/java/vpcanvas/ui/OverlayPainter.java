package vpcanvas.ui;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import vpcanvas.edit.EditorState;
import vpcanvas.edit.Guide;
import vpcanvas.edit.Handle;
import vpcanvas.edit.LinkHandle;
import vpcanvas.edit.Links;
import vpcanvas.edit.Tool;
import vpcanvas.figure.Font;
import vpcanvas.figure.Mark;
import vpcanvas.figure.Path;
import vpcanvas.figure.Theme;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Paints what the hand is doing above the drawing: what is selected and how it can be taken hold
/// of, guides, the frame round what is being selected, what takes what is dropped.
final class OverlayPainter {
    static final Color ACCENT = Color.web("#2F73DA");
    private static final Color TINT = ACCENT.deriveColor(0, 1, 1, 0.10);
    private static final Color VEIL = ACCENT.deriveColor(0, 1, 1, 0.35);
    private static final Color GUIDE = Color.web("#E0389A");
    private static final double HANDLE = 7;

    /// How far the frame of what is selected stands off, at most; its handles still answer there. From
    /// afar less, since labels come nearer too.
    private static final double APART = 4;

    private static final double FRAME = 1.5;
    private static final double LINK = 9;
    private static final double HALO = 6;

    private final ScreenFonts fonts;
    private final Grips grips = new Grips();

    OverlayPainter(ScreenFonts fonts) {
        this.fonts = fonts;
    }

    void paint(EditorState state, Canvas canvas) {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        String hover = state.hover();
        if (hover != null && !state.selection().contains(hover)) {
            outline(state, hover, VEIL, g);
        }
        if (hover != null) {
            connection(state, hover, g);
        }
        for (String key : state.selection().keys()) {
            outline(state, key, ACCENT, g);
        }
        target(state, g);
        handles(state, g);
        for (Guide guide : state.guides()) {
            guide(state, guide, g);
        }
        gesture(state, g);
    }

    /// Round a place; what is nothing but a connector, along it.
    private static void outline(EditorState state, String key, Color colour, GraphicsContext g) {
        Rect place = state.scene().places().get(key);
        if (place == null) {
            halo(state, key, g);
            return;
        }
        g.setStroke(colour);
        g.setLineWidth(FRAME);
        Rect frame = crisp(state.camera().toView(place).grown(apart(state)));
        g.strokeRect(frame.x(), frame.y(), frame.width(), frame.height());
    }

    /// A connection from end to end: its lines, and round what they join.
    private static void connection(EditorState state, String key, GraphicsContext g) {
        List<String> ends =
                state.report()
                        .topology()
                        .byId(key)
                        .map(new Links(state.document())::joinedBy)
                        .orElse(List.of());
        if (!ends.isEmpty()) {
            halo(state, key, g);
            ends.forEach(end -> outline(state, end, VEIL, g));
        }
    }

    private static void halo(EditorState state, String key, GraphicsContext g) {
        g.setStroke(VEIL);
        g.setLineWidth(HALO);
        for (var group : state.scene().of(key)) {
            group.marks().forEach(m -> along(state, m, g));
        }
    }

    private static void along(EditorState state, Mark mark, GraphicsContext g) {
        if (mark instanceof Path path) {
            List<Point> points = path.points().stream().map(state.camera()::toView).toList();
            g.strokePolyline(
                    points.stream().mapToDouble(Point::x).toArray(),
                    points.stream().mapToDouble(Point::y).toArray(),
                    points.size());
        }
    }

    private static Rect crisp(Rect rect) {
        double x = Math.round(rect.x()) + 0.5;
        double y = Math.round(rect.y()) + 0.5;
        return new Rect(x, y, Math.round(rect.width()), Math.round(rect.height()));
    }

    private static void target(EditorState state, GraphicsContext g) {
        @Nullable String target = state.dropTarget();
        Rect place = target == null ? null : state.scene().places().get(target);
        if (place != null) {
            Rect frame = crisp(state.camera().toView(place));
            g.setFill(TINT);
            g.fillRect(frame.x(), frame.y(), frame.width(), frame.height());
            g.setStroke(ACCENT);
            g.setLineWidth(2.5);
            g.strokeRect(frame.x(), frame.y(), frame.width(), frame.height());
        }
    }

    private static double apart(EditorState state) {
        return APART * Math.min(1, state.camera().zoom());
    }

    private void handles(EditorState state, GraphicsContext g) {
        Rect frame = grips.frame(state);
        if (frame == null) {
            return;
        }
        g.setFill(Color.WHITE);
        g.setStroke(ACCENT);
        g.setLineWidth(1.5);
        for (Handle handle : grips.resizes() ? Handle.values() : new Handle[0]) {
            Rect square = crisp(Rect.around(handle.on(frame.grown(apart(state))), HANDLE, HANDLE));
            g.fillRect(square.x(), square.y(), square.width(), square.height());
            g.strokeRect(square.x(), square.y(), square.width(), square.height());
        }
        for (LinkHandle handle : grips.connects() ? LinkHandle.values() : new LinkHandle[0]) {
            Rect circle = Rect.around(grips.link(handle, frame, state), LINK, LINK);
            g.fillOval(circle.x(), circle.y(), circle.width(), circle.height());
            g.strokeOval(circle.x(), circle.y(), circle.width(), circle.height());
        }
    }

    private static void guide(EditorState state, Guide guide, GraphicsContext g) {
        Point from = state.camera().toView(guide.from());
        Point to = state.camera().toView(guide.to());
        g.setStroke(GUIDE);
        g.setLineWidth(1);
        g.strokeLine(
                Math.round(from.x()) + 0.5,
                Math.round(from.y()) + 0.5,
                Math.round(to.x()) + 0.5,
                Math.round(to.y()) + 0.5);
    }

    private void gesture(EditorState state, GraphicsContext g) {
        switch (state.tool()) {
            case Tool.Select.Marquee m -> marquee(crisp(state.camera().toView(m.frame())), g);
            case Tool.Connect.From f -> loose(state, f, g);
            case Tool.Place p -> ghost(state, p, g);
            case Tool.Select s -> {}
            case Tool.Connect c -> {}
            case Tool.Hand h -> {}
            case Tool.Pan p -> {}
        }
    }

    private static void marquee(Rect frame, GraphicsContext g) {
        g.setFill(TINT);
        g.fillRect(frame.x(), frame.y(), frame.width(), frame.height());
        g.setStroke(ACCENT);
        g.setLineWidth(1);
        g.strokeRect(frame.x(), frame.y(), frame.width(), frame.height());
    }

    /// The connection whose other end is still in the hand.
    private static void loose(EditorState state, Tool.Connect.From from, GraphicsContext g) {
        Rect place = state.scene().places().get(from.key());
        if (place == null) {
            return;
        }
        Point start = state.camera().toView(place.centre());
        Point end = state.camera().toView(from.to());
        g.setStroke(ACCENT);
        g.setLineWidth(2);
        g.strokeLine(start.x(), start.y(), end.x(), end.y());
        g.setFill(ACCENT);
        g.fillOval(end.x() - HALO / 2, end.y() - HALO / 2, HALO, HALO);
    }

    /// What would be placed, beside the pointer.
    private void ghost(EditorState state, Tool.Place place, GraphicsContext g) {
        Point at = place.at();
        if (at == null) {
            return;
        }
        Point view = state.camera().toView(at);
        Look.Tile tile = Look.tile(place.kind());
        g.setGlobalAlpha(0.75);
        g.setFill(Colours.of(state.theme().of(tile.ground())));
        g.fillRoundRect(view.x() - 16, view.y() - 16, 32, 32, 8, 8);
        IconImages.stroke(
                g,
                tile.outline(),
                view.x() - 10,
                view.y() - 10,
                20,
                state.theme().of(Theme.Role.GLYPH));
        g.setGlobalAlpha(1);
        g.setFont(fonts.of(Font.Face.SANS_SEMIBOLD, 12));
        g.setFill(Colours.of(state.theme().of(Theme.Role.TEXT)));
        g.fillText(place.kind().word(), view.x() + 22, view.y() + 4);
    }
}
