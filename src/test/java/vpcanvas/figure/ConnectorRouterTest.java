package vpcanvas.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// The ways that connectors take.
class ConnectorRouterTest {
    private static final Rect LEFT = new Rect(0, 0, 40, 40);

    private static List<Point> route(Cells<Obstacle> ground, Rect from, Rect to) {
        Sight sight = new Sight(ground, Turn.of(Turn.Layer.PEERING, "b"));
        return new ConnectorRouter(sight).route(Gate.anywhere(from), Gate.anywhere(to));
    }

    @Test
    void levelThingsAreJoinedByAStraightLine() {
        List<Point> way = route(Cells.empty(), LEFT, new Rect(200, 0, 40, 40));
        assertEquals(List.of(new Point(40, 20), new Point(200, 20)), way);
    }

    @Test
    void aThingBelowAndToTheRightIsReachedWithOneBend() {
        List<Point> way = route(Cells.empty(), LEFT, new Rect(200, 200, 40, 40));
        assertEquals(3, way.size(), way.toString());
    }

    @Test
    void aCardInTheWayIsPassedBy() {
        Rect card = new Rect(80, -40, 60, 120);
        Obstacle obstacle = Obstacle.of(Obstacle.Kind.HARD, card);
        Cells<Obstacle> ground = Cells.<Obstacle>empty().plus(card, obstacle);
        List<Point> way = route(ground, LEFT, new Rect(200, 0, 40, 40));
        for (int i = 1; i < way.size(); i++) {
            Point a = way.get(i - 1);
            Point b = way.get(i);
            Rect leg = new Rect(a.x(), a.y(), 0, 0).union(new Rect(b.x(), b.y(), 0, 0)).grown(0.5);
            assertTrue(!leg.intersects(card), way.toString());
        }
    }

    @Test
    void pinnedBendsAreKept() {
        List<Point> bends = List.of(new Point(100, 20), new Point(100, 220));
        List<Point> way = ConnectorRouter.through(LEFT, bends, new Rect(200, 200, 40, 40));
        assertEquals(bends, way.subList(1, 3));
        assertEquals(new Point(40, 20), way.getFirst());
        assertEquals(new Point(200, 220), way.getLast());
    }

    @Test
    void parallelConnectorsKeepApart() {
        Rect vpc = new Rect(0, 0, 200, 300);
        Rect other = new Rect(400, 0, 200, 300);
        List<Point> first = route(Cells.empty(), vpc, other);
        Cells<Obstacle> ground = Cells.empty();
        for (int i = 1; i < first.size(); i++) {
            Turn turn = Turn.of(Turn.Layer.PEERING, "a");
            Obstacle leg = Obstacle.leg(first.get(i - 1), first.get(i), turn, null);
            ground = ground.plus(leg.area(), leg);
        }
        List<Point> second = route(ground, vpc, other);
        assertTrue(
                Math.abs(first.getFirst().y() - second.getFirst().y()) >= 12,
                first + " and " + second);
    }
}
