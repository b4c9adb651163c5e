package vpcanvas.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Report;
import vpcanvas.edit.Camera;
import vpcanvas.edit.Editor;
import vpcanvas.edit.EditorState;
import vpcanvas.edit.Overview;
import vpcanvas.figure.Theme;
import vpcanvas.model.Document;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Same;

/// All of the drawing, small, and on it as a rectangle the part that the view shows. The rectangle is
/// dragged; a click elsewhere brings the view there. While something is dragged on the drawing the map
/// stands still.
final class MinimapView extends Region {
    private static final double HEIGHT = 128;

    /// Frames smaller than this are patches, in px.
    private static final double SMALL = 5;

    private static final double DASH = 3;

    /// How much of the view an arrow key moves it by.
    private static final double STEP = 0.125;

    private final Workbench bench;
    private final Canvas canvas = new Canvas();
    private final Rectangle view = new Rectangle();
    private Overview overview;
    private @Nullable Painted painted;
    private @Nullable Document document;
    private @Nullable Report report;
    private Point grip = new Point(0, 0);

    /// What the canvas shows by now.
    private record Painted(Overview overview, Theme theme, double width, double height) {}

    MinimapView(Workbench bench) {
        this.bench = bench;
        this.overview = Overview.of(bench.state());
        setId("minimap");
        getStyleClass().add("minimap");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText("Overview of the drawing; arrow keys move the view");
        view.getStyleClass().add("minimap-view");
        view.setManaged(false);
        canvas.setManaged(false);
        getChildren().addAll(canvas, view);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        bench.onChange(this::refresh);
    }

    private void refresh() {
        if (bench.state().preview() == null) {
            requestLayout();
        }
    }

    /// Looks at the design once a frame at the most, and only where it is another.
    private void renew(EditorState state) {
        boolean same = Same.is(state.history().now(), document) && Same.is(state.report(), report);
        if (state.preview() == null && !same) {
            document = state.history().now();
            report = state.report();
            overview = Overview.of(state);
        }
    }

    @Override
    protected void layoutChildren() {
        EditorState state = bench.state();
        renew(state);
        Painted wanted = new Painted(overview, state.theme(), getWidth(), getHeight());
        if (!wanted.equals(painted) && getWidth() > 0) {
            painted = wanted;
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            paint(state.theme());
        }
        Rect seen = within(camera().toView(Overview.seen(state)));
        view.setX(Math.rint(seen.x()) + 0.5);
        view.setY(Math.rint(seen.y()) + 0.5);
        view.setWidth(Math.max(2, Math.rint(seen.width())));
        view.setHeight(Math.max(2, Math.rint(seen.height())));
        view.setVisible(!overview.frames().isEmpty());
    }

    private Camera camera() {
        return overview.camera(getWidth(), getHeight());
    }

    /// What of a rectangle lies on the map.
    private Rect within(Rect rect) {
        double left = Math.clamp(rect.x(), 1, getWidth() - 3);
        double top = Math.clamp(rect.y(), 1, getHeight() - 3);
        return new Rect(
                left,
                top,
                Math.clamp(rect.right(), left + 1, getWidth() - 2) - left,
                Math.clamp(rect.bottom(), top + 1, getHeight() - 2) - top);
    }

    private void paint(Theme theme) {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        Camera camera = camera();
        g.setLineWidth(1);
        for (Overview.Frame frame : overview.frames()) {
            paint(frame, camera.toView(frame.at()), theme, g);
        }
    }

    private static void paint(Overview.Frame frame, Rect at, Theme theme, GraphicsContext g) {
        Theme.Role role =
                frame.bad() ? Theme.Role.BAD : frame.vpc() ? Theme.Role.VPC : Theme.Role.REGION;
        g.setStroke(Colours.of(theme.of(role)));
        if (frame.vpc() && Math.min(at.width(), at.height()) < SMALL) {
            g.setFill(Colours.of(theme.of(role)));
            g.fillRect(at.x(), at.y(), Math.max(1, at.width()), Math.max(1, at.height()));
            return;
        }
        if (frame.vpc()) {
            g.setLineDashes();
        } else {
            g.setLineDashes(DASH, DASH);
        }
        g.strokeRect(
                Math.rint(at.x()) + 0.5,
                Math.rint(at.y()) + 0.5,
                Math.rint(at.width()),
                Math.rint(at.height()));
    }

    private void pressed(MouseEvent e) {
        requestFocus();
        Point at = at(e);
        Rect seen = Overview.seen(bench.state());
        // Taken hold of where it is pressed; beside the rectangle, by its middle.
        grip =
                seen.contains(at)
                        ? new Point(at.x() - seen.centre().x(), at.y() - seen.centre().y())
                        : new Point(0, 0);
        dragged(e);
    }

    private void dragged(MouseEvent e) {
        Point at = at(e).plus(-grip.x(), -grip.y());
        bench.act(s -> Overview.centred(s, at));
        e.consume();
    }

    private Point at(MouseEvent e) {
        return camera().toDiagram(new Point(e.getX(), e.getY()));
    }

    private void key(KeyEvent e) {
        switch (e.getCode()) {
            case LEFT -> pan(1, 0);
            case RIGHT -> pan(-1, 0);
            case UP -> pan(0, 1);
            case DOWN -> pan(0, -1);
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void pan(int across, int down) {
        bench.act(
                s ->
                        Editor.camera(
                                s,
                                s.camera()
                                        .panned(
                                                across * STEP * s.viewWidth(),
                                                down * STEP * s.viewHeight())));
    }
}
