package vpcanvas.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;
import vpcanvas.model.Document;
import vpcanvas.model.Layout;
import vpcanvas.model.Note;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Subnet;
import vpcanvas.model.Topology;

/// Where everything stands in the next drawing. Where a document itself places all that does not
/// follow from others, only the places that it changed are taken over; else all are laid out anew.
final class Placing {
    private final Drawing old;
    private final Draft draft;
    private final Kin kin;

    /// Keys of which something else than the place differs.
    private final Set<String> stale;

    private final Set<String> moved = new HashSet<>();
    private PSortedMap<String, Rect> places;
    private boolean pinned;
    private Stage<Rect> nodes;

    Placing(Drawing old, Draft draft, Kin kin, Set<String> stale) {
        this.old = old;
        this.draft = draft;
        this.kin = kin;
        this.stale = stale;
        places = old.draft.places();
        pinned = old.pinned;
        nodes = old.nodes;
    }

    void place() {
        Document before = old.draft.document();
        Set<String> authored =
                Differences.of(before.layout().rects(), draft.document().layout().rects());
        if (pinned && isSameKind(authored) && patch(authored)) {
            nodes(authored);
        } else {
            layOut();
            nodes(authored);
            kin.nodes().forEach((turn, node) -> put(node.key(), nodes.result(turn)));
            notes();
        }
    }

    Set<String> moved() {
        return moved;
    }

    PSortedMap<String, Rect> places() {
        return places;
    }

    boolean isPinned() {
        return pinned;
    }

    Stage<Rect> nodes() {
        return nodes;
    }

    /// Whether the same things are drawn as before, and all of them are still placed.
    private boolean isSameKind(Set<String> authored) {
        Topology before = old.draft.document().topology();
        Topology now = draft.document().topology();
        return stale.stream().allMatch(k -> before.byId(k).isPresent() == now.byId(k).isPresent())
                && authored.stream().allMatch(k -> draft.document().layout().rect(k).isPresent())
                && old.draft.document().notes().equals(draft.document().notes())
                && Objects.equals(old.draft.shown(), draft.shown())
                && old.draft.level().showsAsMuchAs(draft.level())
                && Objects.equals(old.draft.path(), draft.path())
                && cards().stream().allMatch(c -> isKnown(old.draft, c) == isKnown(draft, c));
    }

    private List<Ref<RouteTable>> cards() {
        return draft.shown() == null ? List.of() : draft.shown().cards();
    }

    private static boolean isKnown(Draft draft, Ref<RouteTable> card) {
        return CardFace.of(draft.report(), card).isPresent();
    }

    /// False when something lost its hold and all has to be laid out.
    private boolean patch(Set<String> authored) {
        Layout layout = draft.document().layout();
        Set<Kin.Gateway> gateways = new HashSet<>();
        stale.forEach(k -> gateways(k, gateways));
        for (String key : authored) {
            gateways(key, gateways);
            boolean own = places.containsKey(key) && !Layout.isCard(key) && !Layout.isNote(key);
            if (own && kin.gateway(key) == null && !isNode(key)) {
                layout.rect(key).ifPresent(r -> put(key, r));
            }
        }
        if (!old.draft.isOf(draft.report()) || authored.stream().anyMatch(Layout::isCard)) {
            cards().forEach(c -> card(c, layout));
        }
        for (Note note : draft.document().notes()) {
            if (authored.contains(Layout.note(note.id()))) {
                put(
                        Layout.note(note.id()),
                        AutoLayout.note(note, layout, draft.fonts(), List.of()));
            }
        }
        for (Kin.Gateway gateway : gateways) {
            Rect place = new Borders(kin, layout, places).place(gateway);
            if (place == null) {
                return false;
            }
            put(gateway.key(), place);
        }
        return true;
    }

    private boolean isNode(String key) {
        return kin.nodesAt(key).stream().anyMatch(n -> n.key().equals(key));
    }

    private void card(Ref<RouteTable> card, Layout layout) {
        String key = Layout.card(card);
        layout.rect(key)
                .filter(r -> places.containsKey(key))
                .map(r -> AutoLayout.grown(r, card, draft.report(), draft.fonts()))
                .ifPresent(r -> put(key, r));
    }

    /// The gateways whose place follows from a key: itself and those in the rows beside it, or its VPC's
    /// when it is one or a subnet.
    private void gateways(String key, Set<Kin.Gateway> gateways) {
        gateways.addAll(kin.besides(key));
        Kin.Gateway before = old.kin.gateway(key);
        if (before != null && before.vpc() != null) {
            gateways.addAll(kin.gatewaysOf(before.vpc()));
        }
        gateways.addAll(kin.gatewaysOf(key));
        for (Draft side : List.of(old.draft, draft)) {
            side.document()
                    .topology()
                    .find(Ref.to(Subnet.class, key))
                    .ifPresent(s -> gateways.addAll(kin.gatewaysOf(s.vpc().id())));
        }
    }

    private void put(String key, @Nullable Rect place) {
        if (!Objects.equals(places.get(key), place)) {
            places = place == null ? places.minus(key) : places.plus(key, place);
            moved.add(key);
        }
    }

    private void layOut() {
        SortedMap<String, Rect> fixed = AutoLayout.complete(draft, kin);
        pinned = AutoLayout.isPinned(draft.document(), kin, fixed);
        moved.addAll(Differences.of(old.draft.places(), fixed));
        moved.removeIf(k -> isNode(k) || Layout.isNote(k));
        places = TreePMap.fromSortedMap(fixed);
    }

    private void notes() {
        for (Note note : draft.document().notes()) {
            put(
                    Layout.note(note.id()),
                    AutoLayout.note(
                            note, draft.document().layout(), draft.fonts(), places.values()));
        }
        old.draft.places().keySet().stream().filter(Layout::isNote).forEach(moved::add);
    }

    private void nodes(Set<String> authored) {
        Draft settled = draft.with(places);
        NodePlacer placer =
                new NodePlacer(
                        draft.document().topology(),
                        draft.document().layout(),
                        settled.places(),
                        NodePlacer.MOST_RINGS);
        Set<String> keys = new HashSet<>(stale);
        keys.addAll(moved);
        Stage.Moved ground =
                Stage.Moved.between(
                        keys,
                        k -> new Surroundings(old.draft).ofNodes(k),
                        k -> new Surroundings(settled).ofNodes(k));
        Stage.Next<Rect> next =
                old.nodes.after(
                        ground,
                        asked(authored, keys),
                        (turn, sight) -> {
                            Kin.Node node = kin.nodes().get(turn);
                            return node == null ? null : placer.place(node, sight);
                        });
        nodes = next.stage();
        for (Turn turn : next.changed()) {
            Kin.Node node = kin.nodes().getOrDefault(turn, old.kin.nodes().get(turn));
            if (node != null) {
                put(node.key(), nodes.result(turn));
                moved.add(node.key());
            }
        }
    }

    private Set<Turn> asked(Set<String> authored, Set<String> keys) {
        Set<Turn> asked = new HashSet<>();
        for (Set<String> some : List.of(authored, moved)) {
            some.forEach(k -> kin.nodesAt(k).forEach(n -> asked.add(n.turn())));
        }
        Redraw.addChanged(old.kin.nodes(), kin.nodes(), asked);
        Turn internet = Turn.of(Turn.Layer.OUTSIDE, 0);
        boolean follows = keys.stream().anyMatch(k -> kin.gateway(k) != null);
        if (follows && kin.nodes().containsKey(internet)) {
            asked.add(internet);
        }
        return asked;
    }
}
