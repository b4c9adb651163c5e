package vpcanvas.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Report;
import vpcanvas.model.Document;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Same;
import vpcanvas.model.Subnet;
import vpcanvas.model.Topology;
import vpcanvas.model.Vpc;

/// Leads from one drawing to the next: finds what differs, and lets places, nodes, connectors, labels
/// and groups follow, each stage only where the ones before it came to something else.
final class Redraw {
    private final Drawing old;

    /// Keys of which anything differs, and of these the ones that stand elsewhere.
    private final Set<String> stale = new HashSet<>();

    private final Set<String> moved;
    private final Draft draft;
    private final Kin kin;
    private final Joins joins;
    private final SortedMap<Turn, Berths> berths;
    private final boolean pinned;
    private final Stage<Rect> nodes;

    /// The turns of joins that are new, gone or other than before.
    private final Set<Turn> rejoined = new HashSet<>();

    Redraw(Drawing old, Document document, Report report) {
        this.old = old;
        Draft bare = draft(old, document, report);
        stale.addAll(Differences.of(old.draft.document().topology(), document.topology()));
        Meaning.differences(old.draft, bare, stale);
        boolean level = old.draft.level().showsAsMuchAs(bare.level());
        if (!level) {
            stale.addAll(containers(bare));
        }
        boolean same = stale.isEmpty() && Objects.equals(old.draft.path(), bare.path());
        kin = same ? old.kin : Kin.of(bare.level(), Things.usesInternet(bare.path()));
        Placing placing = new Placing(old, bare, kin, stale);
        placing.place();
        moved = placing.moved();
        draft = bare.with(placing.places());
        pinned = placing.isPinned();
        nodes = placing.nodes();
        stale.addAll(moved);
        joins =
                same && pinned && Objects.equals(old.draft.shown(), bare.shown())
                        ? old.joins
                        : Joins.of(draft, kin);
        berths = Fans.of(joins, draft.places());
        addChanged(old.joins.all(), joins.all(), rejoined);
    }

    private static Draft draft(Drawing old, Document document, Report report) {
        boolean same =
                old.draft.isOf(report) && old.draft.document().figures().equals(document.figures());
        return same
                ? old.draft.with(document)
                : Draft.of(
                        document,
                        report,
                        old.draft.theme(),
                        old.draft.fonts(),
                        old.draft.onPaper());
    }

    /// All that may show more or less of what it holds.
    private static List<String> containers(Draft draft) {
        Topology topology = draft.document().topology();
        return Stream.concat(topology.all(Region.class).stream(), topology.all(Vpc.class).stream())
                .map(r -> r.ref().id())
                .toList();
    }

    Drawing drawing() {
        Stage.Next<List<Point>> ways = ways();
        Stage.Next<Label> labels = labels(ways);
        Picture picture = picture(ways, labels);
        return new Drawing(draft, kin, joins, pinned, nodes, ways.stage(), labels.stage(), picture);
    }

    /// What stands elsewhere of what the stale keys bring along.
    private Stage.Moved moved(BiFunction<Surroundings, String, List<Obstacle>> what) {
        Surroundings before = new Surroundings(old.draft);
        Surroundings after = new Surroundings(draft);
        return Stage.Moved.between(stale, k -> what.apply(before, k), k -> what.apply(after, k));
    }

    private Stage.Next<List<Point>> ways() {
        Set<Turn> asked = new HashSet<>(rejoined);
        Set<String> keys = new HashSet<>(moved);
        keys.addAll(
                Differences.of(
                        old.draft.document().layout().bends(), draft.document().layout().bends()));
        for (String key : keys) {
            old.joins.at(key).forEach(j -> asked.add(j.turn()));
            joins.at(key).forEach(j -> asked.add(j.turn()));
        }
        addChanged(Fans.of(old.joins, old.draft.places()), berths, asked);
        return old.ways.after(moved(Surroundings::ofWays), asked, this::way);
    }

    private Stage.@Nullable Placed<List<Point>> way(Turn turn, Sight sight) {
        Join join = joins.all().get(turn);
        return join == null
                ? null
                : join.place(draft, berths.getOrDefault(turn, Berths.FREE), sight);
    }

    static <V> void addChanged(
            SortedMap<Turn, V> before, SortedMap<Turn, V> after, Set<Turn> asked) {
        if (!Same.is(before, after)) {
            before.forEach((turn, value) -> addUnless(value.equals(after.get(turn)), turn, asked));
            after.forEach((turn, value) -> addUnless(before.containsKey(turn), turn, asked));
        }
    }

    private static void addUnless(boolean same, Turn turn, Set<Turn> asked) {
        if (!same) {
            asked.add(turn);
        }
    }

    private Stage.Next<Label> labels(Stage.Next<List<Point>> ways) {
        Stage.Moved moves = moved(Surroundings::ofLabels);
        for (Turn turn : ways.changed()) {
            moves.gone().addAll(Surroundings.lines(old.ways.result(turn)));
            moves.come().addAll(Surroundings.lines(ways.stage().result(turn)));
        }
        Set<Turn> asked = new HashSet<>();
        for (String key : stale) {
            asked.add(Things.turn(key));
            asked.add(Turn.of(Turn.Layer.STATE, key));
            kin.gatewaysOf(key).forEach(g -> asked.add(Things.turn(g.key())));
            kin.guardedIn(key).forEach(k -> asked.add(Things.turn(k)));
        }
        asked.removeIf(t -> old.labels.result(t) == null && thing(t).isEmpty());
        for (Turn turn : union(rejoined, ways.changed())) {
            asked.addAll(pillTurns(turn));
        }
        return old.labels.after(
                moves,
                asked,
                (turn, sight) ->
                        turn.layer() == Turn.Layer.STATE
                                ? pill(turn, ways.stage(), sight)
                                : label(turn, sight));
    }

    private static Set<Turn> union(Set<Turn> one, Set<Turn> other) {
        Set<Turn> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    /// The pill on a connector's line, before and now.
    private Set<Turn> pillTurns(Turn turn) {
        Set<Turn> turns = new HashSet<>();
        for (Joins some : List.of(old.joins, joins)) {
            Join join = some.all().get(turn);
            if (join != null && join.pill() != null) {
                turns.add(join.pillTurn());
            }
        }
        return turns;
    }

    private Stage.@Nullable Placed<Label> pill(Turn turn, Stage<List<Point>> ways, Sight sight) {
        Join join = joins.withPill(turn);
        return join == null
                ? new PeeringStates(draft).place(turn.id(), sight)
                : new LinePills(draft).place(join, ways.result(join.turn()), sight);
    }

    private Optional<Thing> thing(Turn turn) {
        return new Things(draft).thing(Things.key(turn));
    }

    private Stage.@Nullable Placed<Label> label(Turn turn, Sight sight) {
        Thing thing = thing(turn).orElse(null);
        if (thing == null) {
            return null;
        }
        Rect home = home(thing.key());
        LabelPlacer placer = new LabelPlacer(draft.fonts());
        Label label = placer.place(thing, home, sight);
        if (thing.isGuarded()) {
            label =
                    placer.guarded(
                            thing, label, draft.places().get(kin.homeOf(thing.key())), sight);
        }
        Obstacle taken = new Obstacle(Obstacle.Kind.TEXT, label.area(), turn);
        return new Stage.Placed<>(label, List.of(taken), sight.reach());
    }

    /// Internet gateways stand on their VPC's border; their label keeps to its inside.
    private @Nullable Rect home(String key) {
        Kin.Gateway gateway = kin.gateway(key);
        return gateway == null || gateway.vpc() == null || gateway.below() > 0
                ? null
                : draft.places().get(gateway.vpc());
    }

    private Picture picture(Stage.Next<List<Point>> ways, Stage.Next<Label> labels) {
        Canvas canvas = new Canvas(old.scene().still());
        SortedSet<Turn> joined = new TreeSet<>(ways.changed());
        SortedSet<Turn> things = new TreeSet<>(labels.changed());
        for (String key : stale) {
            container(key, canvas);
            vpcsOf(key).forEach(v -> container(v, canvas));
            joins.at(key).forEach(j -> joined.add(j.turn()));
            things.add(Things.turn(key));
            things.add(Turn.of(Turn.Layer.STATE, key));
        }
        joined.addAll(rejoined);
        joined.forEach(t -> canvas.put(t, connector(t, ways.stage())));
        joined.forEach(t -> things.addAll(pillTurns(t)));
        things.forEach(t -> canvas.put(t, labelled(t, labels.stage().result(t))));
        canvas.all(Turn.Layer.CARD, Turn.Layer.CARD, new Cards(draft).parts());
        canvas.all(Turn.Layer.NOTE, Turn.Layer.NOTE, new Notes(draft).parts());
        canvas.all(Turn.Layer.BADGE, Turn.Layer.BADGE, new Badges(draft).parts());
        return canvas.picture;
    }

    /// The VPCs of a subnet, before and now: what they say of an overlap stands below their subnets. And
    /// what stands for something that is not drawn: it tells what it holds.
    private Set<String> vpcsOf(String key) {
        Set<String> vpcs = new HashSet<>();
        for (Draft side : List.of(old.draft, draft)) {
            String shown = side.level().shown(key);
            if (shown != null && !shown.equals(key)) {
                vpcs.add(shown);
            }
            side.document()
                    .topology()
                    .find(Ref.to(Subnet.class, key))
                    .ifPresent(s -> vpcs.add(s.vpc().id()));
        }
        return vpcs;
    }

    /// A thing with its label, or a pill on a line.
    private @Nullable Group labelled(Turn turn, @Nullable Label label) {
        if (label == null) {
            return null;
        }
        Join join = joins.withPill(turn);
        if (join != null) {
            return new LinePills(draft).paint(join, label);
        }
        return turn.layer() == Turn.Layer.STATE
                ? new PeeringStates(draft).paint(turn.id(), label)
                : thing(turn).map(t -> new ThingPainter(draft).paint(t, label)).orElse(null);
    }

    private void container(String key, Canvas canvas) {
        Picture.Part part = new Containers(draft, kin).part(key).orElse(null);
        Turn.Layer[] layers = {Turn.Layer.REGION, Turn.Layer.VPC, Turn.Layer.SUBNET};
        for (Turn.Layer layer : layers) {
            Turn turn = Turn.of(layer, key);
            canvas.put(turn, part != null && part.turn().equals(turn) ? part.group() : null);
        }
    }

    private @Nullable Group connector(Turn turn, Stage<List<Point>> ways) {
        Join join = joins.all().get(turn);
        List<Point> points = ways.result(turn);
        return join == null || points == null ? null : join.paint(draft, points);
    }

    /// The picture as it is being changed.
    private static final class Canvas {
        private Picture picture;

        Canvas(Picture picture) {
            this.picture = picture;
        }

        void put(Turn turn, @Nullable Group group) {
            picture = picture.with(turn, group);
        }

        /// Puts all that there is of some layers in place of what was there.
        void all(Turn.Layer first, Turn.Layer last, List<Picture.Part> parts) {
            Set<Turn> turns = new HashSet<>();
            for (Picture.Part part : parts) {
                put(part.turn(), part.group());
                turns.add(part.turn());
            }
            for (Turn turn : picture.turns(first, last)) {
                if (!turns.contains(turn)) {
                    put(turn, null);
                }
            }
        }
    }
}
