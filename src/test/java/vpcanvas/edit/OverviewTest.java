package vpcanvas.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vpcanvas.model.Change;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Vpc;
import vpcanvas.net.Cidr;

/// All of a drawing at a glance.
class OverviewTest {
    private final EditorDriver editor = EditorDriver.open(Plans.twoVpcs());

    @Test
    void itHasTheFramesOfRegionsAndVpcsAndNothingElse() {
        Overview overview = Overview.of(editor.state());
        assertEquals(3, overview.frames().size());
        assertEquals(new Rect(0, 0, 1040, 560), overview.frames().getFirst().at());
        assertEquals(2, overview.frames().stream().filter(Overview.Frame::vpc).count());
        assertTrue(overview.frames().stream().noneMatch(Overview.Frame::bad));
    }

    @Test
    void anOverlapShowsFromAfar() {
        Change overlap =
                new Change.UseBlock(
                        Ref.to(Vpc.class, "B"),
                        Cidr.parse("10.1.0.0/16"),
                        Cidr.parse("10.0.0.0/16"));
        editor.then(s -> Editor.apply(s, overlap));
        assertEquals(
                2,
                Overview.of(editor.state()).frames().stream().filter(Overview.Frame::bad).count());
    }

    @Test
    void everythingFitsOnTheMap() {
        Overview overview = Overview.of(editor.state());
        Camera camera = overview.camera(300, 128);
        Rect all = camera.toView(overview.bounds());
        assertTrue(new Rect(0, 0, 300, 128).contains(all), all.toString());
        assertTrue(all.height() > 110 || all.width() > 280, "the map is not used: " + all);
    }

    @Test
    void theViewGoesWhereTheMapIsClicked() {
        double zoom = editor.state().camera().zoom();
        editor.then(s -> Overview.centred(s, new Point(700, 400)));
        assertEquals(new Point(700, 400), Overview.seen(editor.state()).centre());
        assertEquals(zoom, editor.state().camera().zoom());
    }
}
