package vpcanvas.analysis.recipe;

import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Where VPCs stand round a hub: in rows, as many columns left of it as right of it, with room
/// between the rows for the lines of the outer ones. All on the grid of 8 px.
///
/// @param count how many VPCs
record SpokeGrid(int count) {
    private static final double LEFT = 24;
    private static final double TOP = 80;
    private static final double WIDTH = 256;
    private static final double HEIGHT = 200;
    private static final double GAP = 48;

    /// The column that the hub has for itself.
    private static final double MIDDLE = 176;

    private static final double HUB = 48;

    /// From a subnet's upper edge to the middle of its tiles.
    private static final double FIRST_ROW = 68;

    /// Columns on either side: about as many in all as rows.
    private int half() {
        return (int) Math.ceil(Math.sqrt(count) / 2);
    }

    private int columns() {
        return 2 * half();
    }

    private int rows() {
        return Math.ceilDiv(count, columns());
    }

    private Rect inner() {
        double width = columns() * WIDTH + 2 * (half() - 1) * GAP + MIDDLE;
        double height = rows() * HEIGHT + (rows() - 1) * GAP;
        return new Rect(LEFT + 24, TOP + 40, width, height);
    }

    Rect region() {
        return new Footprint.Edges(40, 24, 24).around(inner());
    }

    /// Half way down, on the grid.
    Rect hub() {
        Rect inner = inner();
        double y = inner.y() + FreeSpot.up((inner.height() - HUB) / 2);
        return new Rect(inner.centre().x() - HUB / 2, y, HUB, HUB);
    }

    Rect vpc(int index) {
        int column = index % columns();
        int row = index / columns();
        double beyond = column < half() ? 0 : MIDDLE - GAP;
        return new Rect(
                inner().x() + column * (WIDTH + GAP) + beyond,
                inner().y() + row * (HEIGHT + GAP),
                WIDTH,
                HEIGHT);
    }

    Rect subnet(int index) {
        return Footprint.SUBNET.inset().within(vpc(index));
    }

    Rect instance(int index) {
        Rect subnet = subnet(index);
        Rect size = Footprint.TILE.size();
        Point middle = new Point(subnet.centre().x(), subnet.y() + FIRST_ROW);
        return Rect.around(middle, size.width(), size.height());
    }
}
