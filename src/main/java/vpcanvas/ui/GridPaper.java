package vpcanvas.ui;

import javafx.scene.canvas.GraphicsContext;
import vpcanvas.edit.Camera;
import vpcanvas.edit.EditorState;
import vpcanvas.figure.Theme;

/// The squared paper below the drawing. It is of the window alone: exports have none.
final class GridPaper {
    private static final double SQUARE = 32;
    private static final double LEAST = 16;
    private static final double FAINT = 0.09;

    private GridPaper() {}

    static void paint(
            EditorState state, double width, double height, double density, GraphicsContext g) {
        g.setFill(Colours.of(state.theme().of(Theme.Role.PAPER)));
        g.fillRect(0, 0, width, height);
        g.setFill(Colours.of(state.theme().of(Theme.Role.MUTED).withOpacity(FAINT)));
        Camera camera = state.camera();
        double step = SQUARE;
        while (step * camera.zoom() < LEAST) {
            step *= 2;
        }
        double line = 1 / density;
        for (double x = first(camera.x(), step); toView(x, camera.x(), camera) < width; x += step) {
            g.fillRect(snapped(toView(x, camera.x(), camera), density), 0, line, height);
        }
        for (double y = first(camera.y(), step);
                toView(y, camera.y(), camera) < height;
                y += step) {
            g.fillRect(0, snapped(toView(y, camera.y(), camera), density), width, line);
        }
    }

    private static double first(double start, double step) {
        return Math.ceil(start / step) * step;
    }

    private static double toView(double coordinate, double start, Camera camera) {
        return (coordinate - start) * camera.zoom();
    }

    private static double snapped(double coordinate, double density) {
        return Math.round(coordinate * density) / density;
    }
}
