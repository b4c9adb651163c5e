package vpcanvas.analysis.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.model.Document;
import vpcanvas.model.Instance;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;

/// A hand that draws by chance, from a seed: after every gesture the network is legal, nothing
/// stands on anything else, what was connected is connected, and nobody lost whom they reached
/// before.
class DrawnByChanceTest {
    private static final List<Offer.Kind> KINDS = Hand.BETWEEN_VPCS;
    private static final int DESIGNS = 30;
    private static final int GESTURES = 25;

    private int connected;

    @Test
    void everyGestureLeavesALegalDrawing() {
        for (int seed = 0; seed < DESIGNS; seed++) {
            Random random = new Random(seed);
            Hand hand = Hand.withTwoInstances();
            for (int i = 0; i < GESTURES; i++) {
                String what = "seed " + seed + ", gesture " + i + ": " + gesture(hand, random);
                assertEquals(List.of(), hand.errors(), what);
                assertNothingOverlaps(hand, what);
            }
        }
        assertTrue(connected > DESIGNS * 3, "only " + connected + " connections were made");
    }

    private String gesture(Hand hand, Random random) {
        Document now = hand.document();
        int die = random.nextInt(16);
        if (die == 0) {
            hand.draw(Add.vpc(now, null, point(random)));
            return "add VPC";
        }
        if (die < 3) {
            hand.draw(Add.subnet(now, any(hand, Vpc.class, random), null));
            return "add subnet";
        }
        if (die < 6) {
            Point at = random.nextBoolean() ? point(random) : null;
            hand.draw(Add.instance(now, any(hand, Subnet.class, random), at));
            return "add instance";
        }
        if (die == 6 && now.topology().all(Instance.class).size() > 2) {
            String key = any(hand, Instance.class, random).id();
            hand.draw(Dependents.of(now, Set.of(key)).change());
            return "delete " + key;
        }
        if (die == 7) {
            Ref<?> copied =
                    random.nextBoolean()
                            ? any(hand, Subnet.class, random)
                            : any(hand, Instance.class, random);
            String key = copied.id();
            Clip clip = Clip.of(now, Set.of(key));
            hand.draw(Copies.paste(now, clip, new Point(40, 40)).change());
            hand.draw(Dependents.of(hand.document(), fresh(now, hand.document())).change());
            return "paste and delete a copy of " + key;
        }
        return connect(hand, random);
    }

    private static Set<String> fresh(Document before, Document after) {
        Set<String> fresh = new TreeSet<>();
        after.topology().resources().stream()
                .map(r -> r.ref().id())
                .filter(id -> before.topology().byId(id).isEmpty())
                .forEach(fresh::add);
        return fresh;
    }

    private String connect(Hand hand, Random random) {
        String from = any(hand, Instance.class, random).id();
        String to = any(hand, Instance.class, random).id();
        Offer.Kind kind = KINDS.get(random.nextInt(KINDS.size()));
        String what = kind + " from " + from + " to " + to;
        if (hand.offer(kind, from, to).isLegal()) {
            Set<String> before = reaching(hand);
            hand.connect(kind, from, to);
            Set<String> after = reaching(hand);
            assertTrue(after.containsAll(before), what + ": " + before + ", then " + after);
            connected++;
            if (kind != Offer.Kind.PEERING_REQUEST) {
                Trace trace = hand.trace(from, to);
                assertTrue(trace.isReachable(), what + ": " + trace.blockers());
            }
            assertFalse(hand.offer(kind, from, to).isLegal(), what + " is offered twice");
        }
        return what;
    }

    private static Set<String> reaching(Hand hand) {
        Set<String> pairs = new TreeSet<>();
        List<String> all = hand.ids(Instance.class);
        for (String from : all) {
            for (String to : all) {
                if (!from.equals(to) && hand.trace(from, to).isReachable()) {
                    pairs.add(from + " to " + to);
                }
            }
        }
        return pairs;
    }

    private static Point point(Random random) {
        return new Point(random.nextInt(3000), random.nextInt(2000));
    }

    private static <T extends Resource> Ref<T> any(Hand hand, Class<T> type, Random random) {
        List<T> all = hand.topology().all(type);
        return Ref.to(type, all.get(random.nextInt(all.size())).ref().id());
    }

    /// Siblings keep apart, and children keep inside.
    private static void assertNothingOverlaps(Hand hand, String what) {
        Paper paper = new Paper(new Steps(hand.document()));
        List<String> keys =
                paper.places().keySet().stream().filter(k -> !paper.isGateway(k)).toList();
        for (String key : keys) {
            Rect place = hand.place(key);
            paper.parent(key)
                    .filter(p -> paper.place(p) != null)
                    .ifPresent(
                            p ->
                                    assertTrue(
                                            hand.place(p).contains(place),
                                            what + ": " + key + " in " + p));
            for (String other : keys) {
                boolean siblings =
                        !other.equals(key) && paper.parent(key).equals(paper.parent(other));
                assertFalse(
                        siblings && place.intersects(hand.place(other)),
                        what + ": " + key + " on " + other);
            }
        }
    }
}
