package vpcanvas.figure;

import vpcanvas.model.Point;

/// A stretch of a line as it is drawn: straight, or the arc of a circle that rounds a corner. All
/// lengths are px, from the piece's start.
public sealed interface Piece {

    Point start();

    Point end();

    double length();

    /// The part from one distance to another, both within the piece.
    Piece part(double from, double to);

    record Line(Point start, Point end) implements Piece {

        @Override
        public double length() {
            return Math.hypot(end.x() - start.x(), end.y() - start.y());
        }

        @Override
        public Line part(double from, double to) {
            double length = length();
            return new Line(along(from / length), along(to / length));
        }

        private Point along(double share) {
            return start.plus((end.x() - start.x()) * share, (end.y() - start.y()) * share);
        }
    }

    /// Angles are radians from the x axis towards the y axis, so clockwise on paper; a negative
    /// `sweep` runs anticlockwise.
    record Arc(Point centre, double radius, double angle, double sweep) implements Piece {

        @Override
        public Point start() {
            return at(angle);
        }

        @Override
        public Point end() {
            return at(angle + sweep);
        }

        @Override
        public double length() {
            return radius * Math.abs(sweep);
        }

        @Override
        public Arc part(double from, double to) {
            double turn = sweep / length();
            return new Arc(centre, radius, angle + from * turn, (to - from) * turn);
        }

        private Point at(double direction) {
            return centre.plus(radius * Math.cos(direction), radius * Math.sin(direction));
        }
    }
}
