package vpcanvas.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vpcanvas.analysis.Report;
import vpcanvas.edit.FixedFonts;
import vpcanvas.edit.Plans;
import vpcanvas.model.Document;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// What lies under a point: small things before what they stand in.
class HitTestTest {
    private static final Document PLAN = Plans.twoVpcs();
    private static final Scene SCENE =
            Sketch.scene(PLAN, Report.of(PLAN.topology()), Theme.LIGHT, FixedFonts.TABLE);
    private static final HitTest HIT = new HitTest(SCENE, PLAN.topology(), FixedFonts.TABLE);

    private static void expect(String key, double x, double y) {
        assertEquals(Optional.of(key), HIT.at(new Point(x, y), 5), x + ", " + y);
    }

    private static Rect place(String key) {
        return Objects.requireNonNull(SCENE.places().get(key), key);
    }

    @Test
    void thingsAreBeforeSubnetsBeforeVpcsBeforeRegions() {
        expect("i-web", 140, 212);
        expect("a1", 70, 330);
        expect("A", 50, 470);
        expect("us-east-1", 20, 540);
        assertEquals(Optional.empty(), HIT.at(new Point(1100, 540), 5));
    }

    @Test
    void aLabelBelongsToItsThing() {
        expect("i-web", 140, 192 + 40 + 14);
        expect("i-web", 140, 192 + 40 + 28);
    }

    @Test
    void aGatewayOnTheBorderIsBeforeTheVpc() {
        expect("igw-a", 430, 400);
        expect("igw-a", 450, 400);
    }

    @Test
    void cardsAreBeforeTheSubnetTheyStandIn() {
        expect("card:rtb-b", 664, 326);
    }

    @Test
    void aNoteIsHitByItsText() {
        expect("note:n1", 50, 608);
    }

    @Test
    void aConnectorIsHitWithinTheToleranceOfItsLine() {
        Rect node = place("pcx-ab");
        double x = (440 + node.x()) / 2;
        double y = node.centre().y();
        expect("pcx-ab", x, y);
        expect("pcx-ab", x, y + 6);
        expect("us-east-1", x, y + 7);
        assertEquals(Optional.of("us-east-1"), HIT.at(new Point(x, y + 3), 1));
    }

    @Test
    void theStateOfAPeeringIsPartOfIt() {
        Rect node = place("pcx-ab");
        expect("pcx-ab", node.centre().x(), node.y() - 16);
    }

    @Test
    void aFrameHoldsWhatLiesWhollyInIt() {
        assertEquals(List.of("a1", "i-web"), HIT.in(new Rect(60, 130, 170, 210)));
        assertEquals(List.of(), HIT.in(new Rect(125, 195, 30, 30)));
    }

    @Test
    void containersAtAPointAreToldFromTheInside() {
        assertEquals(List.of("a1", "A", "us-east-1"), HIT.containersAt(new Point(140, 212)));
        assertEquals(List.of(), HIT.containersAt(new Point(2000, 212)));
    }

    @Test
    void theLinesOfAThingAreItsNameAndAddress() {
        assertEquals(
                List.of("i-web", "10.0.1.10"),
                HIT.lines("i-web").stream().map(HitTest.Line::content).toList());
    }
}
