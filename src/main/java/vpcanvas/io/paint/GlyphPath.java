package vpcanvas.io.paint;

import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;

/// Reads the outline of an icon, which is SVG path data, into a shape of Java2D. It knows the
/// commands M, L, H, V, C, S, A and Z and their relative forms, and arcs of upright ellipses.
///
/// @see <a href="https://www.w3.org/TR/SVG2/paths.html#PathData">SVG 2: path data</a>
final class GlyphPath {

    private final String data;
    private final Path2D.Double path = new Path2D.Double();
    private int at;
    private double x;
    private double y;
    private double startX;
    private double startY;

    /// The second control point of the curve before, or the current point after anything else.
    private double controlX;

    private double controlY;

    private GlyphPath(String data) {
        this.data = data;
    }

    /// @throws IllegalArgumentException if the data is not path data or uses something else
    static Path2D of(String data) {
        GlyphPath reader = new GlyphPath(data);
        reader.read();
        return reader.path;
    }

    private void read() {
        char command = 0;
        while (skipSeparators()) {
            char next = data.charAt(at);
            if (Character.isLetter(next)) {
                command = next;
                at++;
            } else if (command == 'M' || command == 'm') {
                // Further points after a move are joined by lines.
                command = command == 'M' ? 'L' : 'l';
            } else if (command == 0 || command == 'Z' || command == 'z') {
                throw wrong("a command");
            }
            draw(command);
        }
    }

    private void draw(char command) {
        boolean relative = Character.isLowerCase(command);
        double dx = relative ? x : 0;
        double dy = relative ? y : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> move(dx + number(), dy + number());
            case 'L' -> line(dx + number(), dy + number());
            case 'H' -> line(dx + number(), y);
            case 'V' -> line(x, dy + number());
            case 'C' -> curve(dx + number(), dy + number(), dx, dy);
            case 'S' -> curve(2 * x - controlX, 2 * y - controlY, dx, dy);
            case 'A' -> arc(dx, dy);
            case 'Z' -> close();
            default -> throw wrong("one of M L H V C S A Z");
        }
    }

    private void move(double toX, double toY) {
        path.moveTo(toX, toY);
        startX = toX;
        startY = toY;
        stand(toX, toY);
    }

    private void line(double toX, double toY) {
        path.lineTo(toX, toY);
        stand(toX, toY);
    }

    private void curve(double firstX, double firstY, double dx, double dy) {
        double secondX = dx + number();
        double secondY = dy + number();
        double toX = dx + number();
        double toY = dy + number();
        path.curveTo(firstX, firstY, secondX, secondY, toX, toY);
        stand(toX, toY);
        controlX = secondX;
        controlY = secondY;
    }

    private void close() {
        path.closePath();
        stand(startX, startY);
    }

    /// Finds the ellipse through both ends as SVG 2, appendix B.2.4 does, without its rotation.
    private void arc(double dx, double dy) {
        double rx = number();
        double ry = number();
        if (number() != 0) {
            throw wrong("an upright ellipse");
        }
        boolean large = flag();
        boolean clockwise = flag();
        double toX = dx + number();
        double toY = dy + number();
        double halfX = (x - toX) / 2 / rx;
        double halfY = (y - toY) / 2 / ry;
        double reach = Math.hypot(halfX, halfY);
        double grown = Math.max(1, reach);
        double offset = Math.sqrt(Math.max(0, grown * grown / (reach * reach) - 1));
        double side = large == clockwise ? -offset : offset;
        double centreX = (x + toX) / 2 + side * halfY * rx;
        double centreY = (y + toY) / 2 - side * halfX * ry;
        rx *= grown;
        ry *= grown;
        double from = Math.toDegrees(Math.atan2((centreY - y) / ry, (x - centreX) / rx));
        double to = Math.toDegrees(Math.atan2((centreY - toY) / ry, (toX - centreX) / rx));
        double turn = clockwise ? -((from - to + 360) % 360) : (to - from + 360) % 360;
        path.append(
                new Arc2D.Double(
                        centreX - rx, centreY - ry, 2 * rx, 2 * ry, from, turn, Arc2D.OPEN),
                true);
        stand(toX, toY);
    }

    private void stand(double toX, double toY) {
        x = toX;
        y = toY;
        controlX = toX;
        controlY = toY;
    }

    private boolean skipSeparators() {
        while (at < data.length() && (data.charAt(at) == ' ' || data.charAt(at) == ',')) {
            at++;
        }
        return at < data.length();
    }

    private boolean flag() {
        if (!skipSeparators() || (data.charAt(at) != '0' && data.charAt(at) != '1')) {
            throw wrong("0 or 1");
        }
        return data.charAt(at++) == '1';
    }

    private double number() {
        skipSeparators();
        int start = at;
        boolean point = false;
        while (at < data.length()) {
            char c = data.charAt(at);
            boolean sign = c == '-' && at == start;
            boolean firstPoint = c == '.' && !point;
            if (!(Character.isDigit(c) || sign || firstPoint)) {
                break;
            }
            point |= firstPoint;
            at++;
        }
        if (start == at) {
            throw wrong("a number");
        }
        return Double.parseDouble(data.substring(start, at));
    }

    private IllegalArgumentException wrong(String expected) {
        return new IllegalArgumentException(
                "expected " + expected + " at character " + (at + 1) + " of " + data);
    }
}
