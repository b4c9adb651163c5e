package vpcanvas.edit;

import vpcanvas.model.Point;

/// A line that shows why something snapped, in diagram coordinates.
public record Guide(Kind kind, Point from, Point to) {

    /// What the line shows.
    public enum Kind {
        /// Edges or centres that lie on one line.
        ALIGNED,
        /// One of several gaps that are equal; the line spans it.
        EQUAL_GAP
    }
}
