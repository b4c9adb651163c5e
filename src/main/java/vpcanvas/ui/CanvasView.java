package vpcanvas.ui;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import vpcanvas.edit.Camera;
import vpcanvas.edit.Editor;
import vpcanvas.edit.EditorState;
import vpcanvas.edit.Handle;
import vpcanvas.edit.Tool;
import vpcanvas.figure.Group;
import vpcanvas.figure.Picture;
import vpcanvas.model.Same;

/// The drawing as the camera sees it, on canvases of the size of the view: what stands still, above it
/// what is being moved, above that what the hand is doing. Each is painted at most once per frame, and
/// only when what it shows has changed: selecting repaints no drawing, and moving a VPC only the VPC
/// and its connectors.
final class CanvasView extends Pane {
    private final Workbench bench;
    private final ScreenPainter painter;
    private final OverlayPainter overlayPainter;
    private final Canvas drawing = new Canvas();
    private final Canvas moving = new Canvas();
    private final Canvas overlay = new Canvas();

    /// What the drawing canvas shows by now.
    private record Shown(
            Picture picture, Camera camera, double width, double height, double density) {
        boolean is(Shown other) {
            return Same.is(picture, other.picture)
                    && camera.equals(other.camera)
                    && width == other.width
                    && height == other.height
                    && density == other.density;
        }
    }

    private @Nullable Shown shown;
    private @Nullable EditorState overlaid;
    private boolean fitted;

    CanvasView(Workbench bench, ScreenFonts fonts) {
        this.bench = bench;
        this.painter = new ScreenPainter(fonts, bench.state().fonts(), ScreenPainter.LEAST_TEXT);
        this.overlayPainter = new OverlayPainter(fonts);
        setId("canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        overlay.setMouseTransparent(true);
        moving.setMouseTransparent(true);
        moving.setVisible(false);
        getChildren().addAll(drawing, moving, overlay);
        new Pointing(bench, this).listen();
        bench.onChange(this::changed);
        sceneProperty().subscribe(this::paintBeforeEachFrame);
        changed();
    }

    private void paintBeforeEachFrame(@Nullable Scene scene) {
        if (scene != null) {
            scene.addPreLayoutPulseListener(this::paint);
        }
    }

    private void changed() {
        setAccessibleText(Spoken.of(bench.state()));
        setCursor(cursor(bench.state()));
        javafx.application.Platform.requestNextPulse();
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(getWidth());
        double height = snapSizeY(getHeight());
        EditorState state = bench.state();
        if (width <= 0 || height <= 0) {
            return;
        }
        if (width != state.viewWidth() || height != state.viewHeight()) {
            for (Canvas canvas : new Canvas[] {drawing, moving, overlay}) {
                canvas.setWidth(width);
                canvas.setHeight(height);
            }
            bench.act(s -> Editor.resized(s, width, height));
        }
        if (!fitted) {
            fitted = true;
            bench.act(Editors::fit);
        }
    }

    /// Paints what has changed since the last frame.
    void paint() {
        EditorState state = bench.state();
        if (Same.is(state, overlaid) && !densityChanged()) {
            return;
        }
        Shown wanted =
                new Shown(
                        state.scene().still(),
                        state.camera(),
                        drawing.getWidth(),
                        drawing.getHeight(),
                        density());
        if (shown == null || !shown.is(wanted)) {
            shown = wanted;
            paintDrawing(state, wanted);
        }
        paintMoving(state, wanted);
        overlaid = state;
        overlayPainter.paint(state, overlay);
    }

    private boolean densityChanged() {
        return shown != null && shown.density != density();
    }

    private double density() {
        Scene scene = getScene();
        return scene == null || scene.getWindow() == null ? 1 : scene.getWindow().getOutputScaleX();
    }

    private void paintDrawing(EditorState state, Shown wanted) {
        GraphicsContext g = drawing.getGraphicsContext2D();
        GridPaper.paint(state, wanted.width, wanted.height, wanted.density, g);
        Camera camera = wanted.camera;
        List<Group> seen =
                wanted.picture.in(
                        camera.seen(wanted.width, wanted.height), FarView.details(camera.zoom()));
        painter.paint(seen, camera, wanted.width, wanted.height, wanted.density, g);
    }

    private void paintMoving(EditorState state, Shown wanted) {
        List<Group> groups = state.scene().moving();
        if (groups.isEmpty() && !moving.isVisible()) {
            return;
        }
        moving.setVisible(!groups.isEmpty());
        GraphicsContext g = moving.getGraphicsContext2D();
        g.clearRect(0, 0, wanted.width, wanted.height);
        painter.paint(groups, wanted.camera, wanted.width, wanted.height, wanted.density, g);
    }

    private static Cursor cursor(EditorState state) {
        return switch (state.tool()) {
            case Tool.Hand h -> Cursor.OPEN_HAND;
            case Tool.Pan p -> Cursor.CLOSED_HAND;
            case Tool.Place p -> Cursor.CROSSHAIR;
            case Tool.Connect c -> Cursor.CROSSHAIR;
            case Tool.Select.Dragging d -> Cursor.MOVE;
            case Tool.Select.Idle(var hover, Handle handle) -> cursor(handle);
            case Tool.Select s -> Cursor.DEFAULT;
        };
    }

    private static Cursor cursor(@Nullable Handle handle) {
        return switch (handle) {
            case null -> Cursor.DEFAULT;
            case NORTH_WEST -> Cursor.NW_RESIZE;
            case NORTH -> Cursor.N_RESIZE;
            case NORTH_EAST -> Cursor.NE_RESIZE;
            case EAST -> Cursor.E_RESIZE;
            case SOUTH_EAST -> Cursor.SE_RESIZE;
            case SOUTH -> Cursor.S_RESIZE;
            case SOUTH_WEST -> Cursor.SW_RESIZE;
            case WEST -> Cursor.W_RESIZE;
        };
    }
}
