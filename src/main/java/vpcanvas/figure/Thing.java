package vpcanvas.figure;

import java.util.List;
import vpcanvas.model.Rect;

/// Something that is drawn as a tile or, where it stands on a border or between places, as a circle,
/// with its name and what else is said of it.
///
/// @param name the first line of its label
/// @param lines what stands below the name
/// @param spoken what a screen reader says
record Thing(
        String key,
        Rect place,
        Shape shape,
        Glyph glyph,
        Theme.Role ground,
        String name,
        List<Line> lines,
        String spoken) {

    enum Shape {
        TILE,
        CIRCLE
    }

    /// A line of a label below the name.
    record Line(String text, Font font) {}
}
