package vpcanvas.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Report;
import vpcanvas.model.Document;
import vpcanvas.model.Layout;
import vpcanvas.model.Note;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.RouteTable;

/// Gives a place to everything that is drawn. What the document places stays where it is; the rest is
/// set into a plain grid, containers as large as what they hold, or into the first free spot of a
/// container that has its place.
final class AutoLayout {
    private static final double GRID = 8;

    private final Map<String, Rect> authored;
    private final TreeMap<String, Rect> places = new TreeMap<>();

    /// Cards without a place in containers that have one, with all that they stand in, from within.
    private final Map<Slot, List<Slot>> cards = new LinkedHashMap<>();

    private AutoLayout(Map<String, Rect> authored) {
        this.authored = authored;
    }

    /// A place for everything that does not follow from where others stand: no nodes, and no notes.
    static SortedMap<String, Rect> complete(Draft draft, Kin kin) {
        AutoLayout layout = new AutoLayout(draft.document().layout().rects());
        Slot paper = SlotTree.of(draft, kin);
        layout.settleAll(paper);
        layout.gateways(new Borders(kin, draft.document().layout(), layout.places));
        layout.cards(paper, kin, draft.level());
        if (draft.shown() != null) {
            draft.shown().cards().forEach(c -> layout.grow(c, draft.report(), draft.fonts()));
        }
        return layout.places;
    }

    private void cards(Slot paper, Kin kin, Level level) {
        if (cards.isEmpty()) {
            return;
        }
        CardPlacer placer = new CardPlacer(paper, places);
        kin.gateways().stream()
                .flatMap(g -> Stream.ofNullable(places.get(g.key())))
                .forEach(placer::keepClearOf);
        HubJoins.each(
                level.topology(),
                (join, hubs) -> keepFree(level.shown(join.from()), level.shown(join.to()), placer));
        kin.nodes().values().forEach(n -> keepFree(n.one(), n.other(), placer));
        cards.forEach((card, round) -> places.put(card.key, placer.place(card, round)));
    }

    private static void keepFree(@Nullable String one, @Nullable String other, CardPlacer placer) {
        if (one != null && other != null) {
            placer.keepFree(one, other);
        }
    }

    private void gateways(Borders borders) {
        List<Kin.Gateway> gateways = borders.kin().gateways();
        for (int i = 0; i < gateways.size(); i++) {
            Rect place = borders.place(gateways.get(i));
            places.put(gateways.get(i).key(), place == null ? borders.detached(i) : place);
        }
    }

    /// Whether the document itself places all of these keys and every note: then each place is its
    /// own affair.
    static boolean isPinned(Document document, Kin kin, SortedMap<String, Rect> places) {
        Layout layout = document.layout();
        for (String key : places.keySet()) {
            Kin.Gateway gateway = kin.gateway(key);
            boolean follows =
                    gateway != null && gateway.vpc() != null && places.containsKey(gateway.vpc());
            if (layout.rect(key).isEmpty() && !follows) {
                return false;
            }
        }
        return document.notes().stream()
                .allMatch(n -> layout.rect(Layout.note(n.id())).isPresent());
    }

    /// Where a note stands; one without a place below the drawing.
    static Rect note(Note note, Layout layout, FontTable fonts, Collection<Rect> others) {
        Rect size = Notes.sizeOf(note, fonts);
        Rect there = layout.rect(Layout.note(note.id())).orElse(null);
        if (there != null) {
            return size.moved(there.x(), there.y());
        }
        double left = others.stream().mapToDouble(Rect::x).min().orElse(0);
        double below = others.stream().mapToDouble(Rect::bottom).max().orElse(0);
        return size.moved(left, below + 24);
    }

    private void grow(Ref<RouteTable> card, Report report, FontTable fonts) {
        places.computeIfPresent(
                Layout.card(card), (key, place) -> grown(place, card, report, fonts));
    }

    /// A card at its place, as large as its rows need.
    static Rect grown(Rect place, Ref<RouteTable> card, Report report, FontTable fonts) {
        return CardFace.of(report, card).map(f -> Cards.grown(place, f, fonts)).orElse(place);
    }

    private void settleAll(Slot paper) {
        List<Slot> loose = new ArrayList<>();
        for (Slot slot : pieces(paper)) {
            if (isAnchored(slot)) {
                settle(slot, List.of());
            } else {
                loose.add(slot);
            }
        }
        if (loose.isEmpty()) {
            return;
        }
        double right = places.values().stream().mapToDouble(Rect::right).max().orElse(-160);
        double top = places.values().stream().mapToDouble(Rect::y).min().orElse(0);
        Slot rest = Slot.container("rest", Slot.Kind.PAPER);
        rest.children.addAll(loose);
        Arrangement.of(rest).walk(right + 160, top, places);
    }

    /// Whether the slot, or something inside it, has a place in the document.
    private boolean isAnchored(Slot slot) {
        return authored.containsKey(slot.key) || slot.children.stream().anyMatch(this::isAnchored);
    }

    /// What a container holds; a hub and its spokes go together while none of them has a place.
    private List<Slot> pieces(Slot slot) {
        return slot.children.stream().anyMatch(c -> c.kind == Slot.Kind.CLUSTER && isAnchored(c))
                ? slot.apart()
                : slot.children;
    }

    /// @param round what it stands in, from within
    private void settle(Slot slot, List<Slot> round) {
        Rect own = authored.get(slot.key);
        List<Slot> within = new ArrayList<>(List.of(slot));
        within.addAll(round);
        List<Slot> loose = new ArrayList<>();
        for (Slot child : pieces(slot)) {
            if (isAnchored(child)) {
                settle(child, within);
            } else if (child.kind == Slot.Kind.CARD) {
                cards.put(child, within);
            } else {
                loose.add(child);
            }
        }
        Rect place = own != null ? own : around(slot);
        places.put(slot.key, place);
        loose.forEach(child -> intoFreeSpot(slot, child, place));
    }

    /// A container whose contents have places stands round them.
    private Rect around(Slot slot) {
        Rect all = null;
        for (Slot child : slot.apart()) {
            Rect place = places.get(child.key);
            if (place != null) {
                all = all == null ? place : all.union(place);
            }
        }
        if (all == null) {
            throw new IllegalStateException(slot.key + " is anchored to nothing");
        }
        Slot.Kind kind = slot.kind;
        return new Rect(
                all.x() - kind.left,
                all.y() - slot.above(),
                all.width() + kind.left + kind.right,
                all.height() + slot.above() + slot.below());
    }

    private void intoFreeSpot(Slot parent, Slot child, Rect inside) {
        Rect size = Arrangement.cellOf(child);
        List<Rect> taken = new ArrayList<>();
        parent.apart()
                .forEach(
                        c -> {
                            Rect place = places.get(c.key);
                            if (place != null && c != child) {
                                taken.add(c.withRoom(place));
                            }
                        });
        Rect spot = null;
        double y = inside.y() + parent.above();
        double x0 = inside.x() + parent.kind.left;
        for (double dy = y; spot == null && dy + size.height() <= inside.bottom(); dy += GRID) {
            for (double x = x0; x + size.width() <= inside.right() && spot == null; x += GRID) {
                Rect tried = new Rect(x, dy, size.width(), size.height());
                if (taken.stream().noneMatch(tried::intersects)) {
                    spot = tried;
                }
            }
        }
        double below = taken.stream().mapToDouble(Rect::bottom).max().orElse(y);
        Rect at = spot != null ? spot : new Rect(x0, below, size.width(), size.height());
        Arrangement.arrange(child, at.x(), at.y(), places);
    }
}
