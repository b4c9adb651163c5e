package vpcanvas.ui;

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

/// The drawing as the camera sees it, on one canvas of the size of the view, and on a second one
/// above it what the hand is doing. Each is painted at most once per frame, and only when what it
/// shows has changed: selecting repaints no drawing.
final class CanvasView extends Pane {
    private final Workbench bench;
    private final ScreenPainter painter;
    private final OverlayPainter overlayPainter;
    private final Canvas drawing = new Canvas();
    private final Canvas overlay = new Canvas();

    /// What the drawing canvas shows by now.
    private record Shown(
            vpcanvas.figure.Scene scene,
            Camera camera,
            double width,
            double height,
            double density) {
        boolean is(Shown other) {
            return Same.is(scene, other.scene)
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
        getChildren().addAll(drawing, overlay);
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
            for (Canvas canvas : new Canvas[] {drawing, overlay}) {
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
                        state.scene(),
                        state.camera(),
                        drawing.getWidth(),
                        drawing.getHeight(),
                        density());
        if (shown == null || !shown.is(wanted)) {
            shown = wanted;
            paintDrawing(state, wanted);
        }
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
        painter.paint(
                state.scene().groups(),
                state.camera(),
                wanted.width,
                wanted.height,
                wanted.density,
                g);
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
