package vpcanvas.figure;

import org.jspecify.annotations.Nullable;
import vpcanvas.model.Rect;

/// A rectangle with corners of `radius` px (half its height makes a pill, half a square's side a
/// circle). The stroke, when there is one, is centred on the outline.
public record Box(Rect bounds, double radius, @Nullable Paint fill, @Nullable Stroke stroke)
        implements Mark {

    /// A plain rectangle without outline.
    public static Box filled(Rect bounds, Paint fill) {
        return new Box(bounds, 0, fill, null);
    }

    /// An outline with square corners and nothing inside.
    public static Box frame(Rect bounds, Stroke stroke) {
        return new Box(bounds, 0, null, stroke);
    }
}
