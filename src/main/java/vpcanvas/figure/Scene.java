package vpcanvas.figure;

import java.util.List;
import java.util.Map;
import vpcanvas.model.Rect;

/// A drawing before paper is put round it, in the coordinates of the document's layout.
///
/// @param groups what is drawn, from back to front
/// @param places where each key stands, those that the layout does not place included
public record Scene(List<Group> groups, Map<String, Rect> places) {

    public Scene {
        groups = List.copyOf(groups);
    }
}
