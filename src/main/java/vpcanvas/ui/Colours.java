package vpcanvas.ui;

import javafx.scene.paint.Color;
import vpcanvas.figure.Paint;

/// Colours of figures as JavaFX has them.
final class Colours {
    private Colours() {}

    static Color of(Paint paint) {
        return Color.rgb(
                paint.rgb() >> 16 & 0xFF,
                paint.rgb() >> 8 & 0xFF,
                paint.rgb() & 0xFF,
                paint.opacity());
    }
}
