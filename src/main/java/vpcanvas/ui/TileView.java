package vpcanvas.ui;

import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import vpcanvas.figure.Theme;

/// A glyph of the drawing on its coloured square, as a part of a panel.
final class TileView extends StackPane {
    private static final double SQUARE = 24;

    TileView(Look.Tile tile, double side) {
        getStyleClass().add("tile");
        setMinSize(side, side);
        setMaxSize(side, side);
        setStyle("-fx-background-color: " + Theme.LIGHT.of(tile.ground()).hex());
        SVGPath outline = new SVGPath();
        outline.setContent(tile.outline());
        outline.setFill(null);
        outline.setStroke(Color.WHITE);
        outline.setStrokeWidth(1.8);
        outline.setStrokeLineCap(StrokeLineCap.ROUND);
        outline.setStrokeLineJoin(StrokeLineJoin.ROUND);
        double scale = side * 0.66 / SQUARE;
        outline.setScaleX(scale);
        outline.setScaleY(scale);
        // The outline takes no room of its own: it would be that of its unscaled bounds.
        javafx.scene.Group held = new javafx.scene.Group(outline);
        held.setManaged(false);
        held.setLayoutX(side / 2 - SQUARE / 2);
        held.setLayoutY(side / 2 - SQUARE / 2);
        getChildren().add(held);
    }
}
