package vpcanvas.figure;

import java.util.List;
import vpcanvas.model.Rect;

/// Something that is drawn as a tile or, where it stands on a border or between places, as a circle,
/// with its name and what else is said of it.
///
/// @param name the first line of its label
/// @param lines what stands below the name
/// @param guards the security groups on its interfaces, the last line of its label where there is room;
///     empty without any
/// @param spoken what a screen reader says
record Thing(
        String key,
        Rect place,
        Shape shape,
        Glyph glyph,
        Theme.Role ground,
        String name,
        List<Line> lines,
        String guards,
        String spoken) {

    /// One without security groups.
    Thing(
            String key,
            Rect place,
            Shape shape,
            Glyph glyph,
            Theme.Role ground,
            String name,
            List<Line> lines,
            String spoken) {
        this(key, place, shape, glyph, ground, name, lines, "", spoken);
    }

    boolean isGuarded() {
        return !guards.isEmpty();
    }

    /// The same with security groups, or without.
    Thing guarded(String names, String said) {
        return new Thing(key, place, shape, glyph, ground, name, lines, names, said);
    }

    enum Shape {
        TILE,
        CIRCLE
    }

    /// A line of a label below the name.
    record Line(String text, Font font) {}
}
