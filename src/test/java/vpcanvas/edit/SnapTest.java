package vpcanvas.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// What is moved lines up with its neighbours, keeps equal gaps, or stands on the grid.
class SnapTest {
    private static final Rect TILE = new Rect(0, 0, 40, 40);

    private static Snap.Snapped snap(double dx, double dy, double zoom, Rect... neighbours) {
        return new Snap(TILE, false, List.of(neighbours)).by(dx, dy, zoom);
    }

    @Test
    void withoutNeighboursThereIsTheGrid() {
        Snap.Snapped to = snap(13, -5, 1);
        assertEquals(16, to.dx());
        assertEquals(-8, to.dy());
        assertTrue(to.guides().isEmpty());
    }

    @Test
    void anEdgeGoesToAnEdge() {
        Snap.Snapped to = snap(105, 300, 1, new Rect(101, 0, 90, 90));
        assertEquals(101, to.dx());
        assertEquals(304, to.dy());
        assertEquals(
                List.of(new Guide(Guide.Kind.ALIGNED, new Point(101, 0), new Point(101, 344))),
                to.guides());
    }

    @Test
    void aCentreGoesToACentreAndNotToAnEdge() {
        Rect wide = new Rect(103, 0, 90, 20);
        // Centres line up at 148, which is 128 for the tile's left edge.
        assertEquals(128, snap(131, 300, 1, wide).dx());
        // The tile's centre would be at the edge of 103; nothing lines up, so the grid it is.
        assertEquals(80, snap(83, 300, 1, wide).dx());
    }

    @Test
    void whatStandsOnBordersGoesToAnEdgeWithItsCentre() {
        Rect wide = new Rect(103, 0, 90, 20);
        assertEquals(83, new Snap(TILE, true, List.of(wide)).by(81, 300, 1).dx());
    }

    @Test
    void sixPixelsOfTheViewAreTheReach() {
        Rect there = new Rect(107, 0, 40, 40);
        assertEquals(107, snap(101, 300, 1, there).dx());
        assertEquals(104, snap(100, 300, 1, there).dx());
        assertEquals(107, snap(96, 300, 0.5, there).dx());
        assertEquals(104, snap(103, 300, 2, there).dx());
    }

    @Test
    void theNearestLineWins() {
        assertEquals(103, snap(102, 300, 1, new Rect(98, 0, 9, 9), new Rect(103, 0, 9, 9)).dx());
    }

    @Test
    void halfWayBetweenTwoNeighboursIsAnEqualGap() {
        Snap.Snapped to = snap(133, 0, 1, new Rect(0, 5, 90, 30), new Rect(221, 5, 70, 30));
        assertEquals(135.5, to.dx());
        assertEquals(
                List.of(
                        new Guide(Guide.Kind.EQUAL_GAP, new Point(90, 20), new Point(135.5, 20)),
                        new Guide(Guide.Kind.EQUAL_GAP, new Point(175.5, 20), new Point(221, 20))),
                to.guides().stream().filter(g -> g.kind() == Guide.Kind.EQUAL_GAP).toList());
    }

    @Test
    void asFarBehindTheLastAsThatIsBehindTheOneBefore() {
        Rect[] row = {new Rect(0, 5, 30, 30), new Rect(55, 5, 30, 30)};
        assertEquals(110, snap(107, 0, 1, row).dx());
    }

    @Test
    void asFarAheadOfTheFirstAsThatIsAheadOfTheNext() {
        Rect[] row = {new Rect(205, 5, 31, 30), new Rect(261, 5, 30, 30)};
        assertEquals(140, snap(143, 0, 1, row).dx());
    }

    @Test
    void whatIsInAnotherRowMakesNoGap() {
        Rect[] other = {new Rect(3, 500, 31, 30), new Rect(58, 500, 31, 30)};
        Snap.Snapped to = snap(110, 0, 1, other);
        assertTrue(to.guides().stream().noneMatch(g -> g.kind() == Guide.Kind.EQUAL_GAP));
    }
}
