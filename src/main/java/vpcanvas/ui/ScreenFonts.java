package vpcanvas.ui;

import java.io.ByteArrayInputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import vpcanvas.io.font.BundledFonts;

/// The bundled faces as JavaFX fonts. Loading them also lets style sheets name them.
final class ScreenFonts {
    /// Sizes are kept to an eighth of a px: nobody sees less, and zooming makes no thousand fonts.
    private static final double STEP = 8;

    private final Map<vpcanvas.figure.Font.Face, String> names =
            new EnumMap<>(vpcanvas.figure.Font.Face.class);
    private final Map<vpcanvas.figure.Font, Font> fonts = new HashMap<>();

    ScreenFonts() {
        for (vpcanvas.figure.Font.Face face : vpcanvas.figure.Font.Face.values()) {
            Font loaded = Font.loadFont(new ByteArrayInputStream(BundledFonts.bytes(face)), 12);
            names.put(face, loaded.getName());
        }
    }

    /// @param size in px of the screen
    Font of(vpcanvas.figure.Font.Face face, double size) {
        double rounded = Math.round(size * STEP) / STEP;
        return fonts.computeIfAbsent(
                new vpcanvas.figure.Font(face, rounded), f -> new Font(names.get(face), rounded));
    }
}
