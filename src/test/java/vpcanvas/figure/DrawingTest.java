package vpcanvas.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vpcanvas.analysis.Report;
import vpcanvas.edit.FixedFonts;
import vpcanvas.model.Document;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Rect;
import vpcanvas.model.Resource;

/// A drawing that follows a change is the drawing that one would make from the beginning.
class DrawingTest {
    private static final int STEPS = 12;

    private static Drawing drawn(Document document) {
        return Sketch.drawing(
                document, Report.of(document.topology()), Theme.LIGHT, FixedFonts.TABLE);
    }

    private static void expect(Drawing drawing, Document document, String when) {
        Scene whole = drawn(document).scene();
        assertEquals(whole.places(), drawing.scene().places(), when);
        List<Group> groups = drawing.scene().groups();
        for (int i = 0; i < Math.min(groups.size(), whole.groups().size()); i++) {
            assertEquals(whole.groups().get(i), groups.get(i), when);
        }
        assertEquals(whole, drawing.scene(), when);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 200})
    void afterADropEverythingIsWhereADrawingFromTheBeginningHasIt(int first) {
        for (int seed = first; seed < first + 40; seed++) {
            AnyPaper paper = new AnyPaper(seed);
            Document document = paper.document();
            Report report = Report.of(document.topology());
            Drawing drawing = drawn(document);
            for (int step = 0; step < STEPS; step++) {
                document = paper.moved(document);
                drawing = Sketch.after(drawing, document, report);
                expect(drawing, document, "seed " + seed + ", move " + step);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 1100, 1200})
    void afterAnyChangeEverythingIsWhereADrawingFromTheBeginningHasIt(int first) {
        for (int seed = first; seed < first + 40; seed++) {
            AnyPaper paper = new AnyPaper(seed);
            Document document = paper.document();
            Drawing drawing = drawn(document);
            for (int step = 0; step < STEPS && !document.topology().resources().isEmpty(); step++) {
                document = paper.changed(document);
                Report report = Report.of(document.topology());
                // The report lands later.
                Drawing early = Sketch.after(drawing, document, drawing.draft.report());
                drawing = Sketch.after(early, document, report);
                expect(drawing, document, "seed " + seed + ", change " + step);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2000, 2100})
    void whileSomethingIsMovedWhatItHasNothingToDoWithStaysTheVeryPicture(int first) {
        for (int seed = first; seed < first + 40; seed++) {
            AnyPaper paper = new AnyPaper(seed);
            Document document = paper.document();
            Drawing drawing = drawn(document);
            Drawing moving = drawing;
            Document start = document;
            Set<String> moved = new HashSet<>();
            for (int step = 0; step < 4; step++) {
                document = paper.moved(start);
                Document now = document;
                moved.addAll(Differences.of(start.layout().rects(), now.layout().rects()));
                moved.addAll(Differences.of(start.layout().bends(), now.layout().bends()));
                moving = Sketch.moving(moving, now, moved);
                String when = "seed " + seed + ", step " + step;
                expectOthersToStay(drawing, moving, moved, when);
            }
            assertSame(drawing, moving.settled(), "seed " + seed);
            expect(
                    Sketch.after(moving, document, Report.of(document.topology())),
                    document,
                    "seed " + seed);
        }
    }

    private static void expectOthersToStay(
            Drawing before, Drawing moving, Set<String> moved, String when) {
        Map<String, Group> groups = new HashMap<>();
        before.scene().groups().forEach(g -> groups.put(g.key(), g));
        Set<String> following = following(before.draft.document(), moved);
        assertEquals(before.scene().groups().size(), moving.scene().groups().size(), when);
        for (Group group : moving.scene().groups()) {
            String key = group.key().replaceAll("#.*", "");
            if (!key.startsWith("use:") && !following.contains(key)) {
                assertSame(groups.get(group.key()), group, when + ": " + key);
            }
        }
        for (String key : moved) {
            Rect place = moving.scene().places().get(key);
            assertTrue(
                    place == null || moving.scene().group(key) == null || place.width() > 0, when);
        }
    }

    private static Stream<String> ends(Join join) {
        return Stream.of(join.from(), join.to());
    }

    /// What moves itself, what stands on its border, and the peerings and attachments that end there.
    private static Set<String> following(Document document, Set<String> moved) {
        Set<String> following = new HashSet<>();
        moved.forEach(k -> following.add(k.replaceAll("#.*", "")));
        for (Resource resource : document.topology().resources()) {
            if (Kin.Gateway.isOne(resource)) {
                following.add(resource.ref().id());
            }
        }
        HubJoins.each(
                document.topology(),
                (join, hubs) -> {
                    if (ends(join).anyMatch(following::contains)) {
                        following.add(join.key().replaceAll("#.*", ""));
                    }
                });
        for (PeeringConnection peering : document.topology().all(PeeringConnection.class)) {
            if (moved.contains(peering.requesterVpc().id())
                    || moved.contains(peering.accepterVpc().id())) {
                following.add(peering.ref().id());
            }
        }
        return following;
    }
}
