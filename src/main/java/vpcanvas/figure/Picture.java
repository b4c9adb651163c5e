package vpcanvas.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;
import vpcanvas.model.Layout;
import vpcanvas.model.Rect;

/// All that is drawn, part by part from back to front; found by key and by place without walking over
/// the rest. A value: another one with some parts changed shares what stays, down to the very groups.
public final class Picture {
    /// How far marks reach beyond their bounds: half a stroke, or an arrowhead.
    private static final double BESIDE = 8;

    private static final Comparator<Part> BACK_TO_FRONT = Comparator.comparing(Part::turn);

    /// What kind of thing a part is, for who shows less from afar.
    public enum Detail {
        /// Frames of Regions and VPCs.
        OUTLINE,
        SUBNET,
        CONNECTOR,
        /// Things with their labels, cards, notes, states and numbers.
        THING;

        static Detail of(Turn turn) {
            return switch (turn.layer()) {
                case REGION, VPC -> OUTLINE;
                case SUBNET -> SUBNET;
                case PEERING, ATTACHMENT, TUNNEL, LINK, USE, LEG -> CONNECTOR;
                case CARD, NOTE, THING, OUTSIDE, STATE, BADGE -> THING;
            };
        }
    }

    /// One group and when it is drawn.
    record Part(Turn turn, Group group) {}

    private final FontTable fonts;
    private final PSortedMap<Turn, Group> parts;
    private final Map<Detail, Cells<Part>> cells;

    private Picture(
            FontTable fonts, PSortedMap<Turn, Group> parts, Map<Detail, Cells<Part>> cells) {
        this.fonts = fonts;
        this.parts = parts;
        this.cells = cells;
    }

    static Picture empty(FontTable fonts) {
        Map<Detail, Cells<Part>> cells = new EnumMap<>(Detail.class);
        for (Detail detail : Detail.values()) {
            cells.put(detail, Cells.empty());
        }
        return new Picture(fonts, TreePMap.empty(), cells);
    }

    /// With another group in a turn, or none. A group that is equal stays the one that was there.
    Picture with(Turn turn, @Nullable Group group) {
        Group there = parts.get(turn);
        if (java.util.Objects.equals(there, group)) {
            return this;
        }
        Detail detail = Detail.of(turn);
        Cells<Part> changed = cells.getOrDefault(detail, Cells.empty());
        if (there != null) {
            changed = changed.minus(extent(there), new Part(turn, there));
        }
        if (group != null) {
            changed = changed.plus(extent(group), new Part(turn, group));
        }
        Map<Detail, Cells<Part>> next = new EnumMap<>(cells);
        next.put(detail, changed);
        return new Picture(
                fonts, group == null ? parts.minus(turn) : parts.plus(turn, group), next);
    }

    private Rect extent(Group group) {
        return extent(group, fonts);
    }

    /// All that a group may cover when it is painted.
    static Rect extent(Group group, FontTable fonts) {
        return Extent.of(group.marks(), fonts).stream()
                .reduce(Rect::union)
                .orElse(new Rect(0, 0, 0, 0))
                .grown(BESIDE);
    }

    PSortedMap<Turn, Group> parts() {
        return parts;
    }

    @Nullable Group get(Turn turn) {
        return parts.get(turn);
    }

    /// What may be seen of an area at these details, from back to front.
    public List<Group> in(Rect area, Set<Detail> details) {
        return near(area, details).stream().map(Part::group).toList();
    }

    List<Part> near(Rect area, Set<Detail> details) {
        List<Part> found = new ArrayList<>();
        for (Detail detail : details) {
            cells.getOrDefault(detail, Cells.empty()).near(area, (at, part) -> found.add(part));
        }
        found.sort(BACK_TO_FRONT);
        return found;
    }

    /// The groups of a key and of its parts, such as `pcx-1#requester` of `pcx-1`.
    List<Part> of(String key) {
        List<Part> found = new ArrayList<>();
        for (Turn.Layer layer : Turn.Layer.values()) {
            switch (layer) {
                case REGION, VPC, SUBNET, THING -> add(Turn.of(layer, key), found);
                case OUTSIDE -> {
                    if (key.equals(Layout.INTERNET)) {
                        add(Turn.of(layer, 0), found);
                    }
                }
                case PEERING, ATTACHMENT, TUNNEL, LINK, STATE ->
                        from(Turn.of(layer, key), t -> isOf(t, layer, key), found);
                case CARD, NOTE, USE, LEG, BADGE -> {
                    List<Part> few = new ArrayList<>();
                    from(Turn.of(layer, 0), t -> t.layer() == layer, few);
                    few.stream().filter(p -> p.group().key().equals(key)).forEach(found::add);
                }
            }
        }
        return found;
    }

    private static boolean isOf(Turn turn, Turn.Layer layer, String key) {
        return turn.layer() == layer && turn.id().equals(key);
    }

    private void add(Turn turn, List<Part> found) {
        Group group = parts.get(turn);
        if (group != null) {
            found.add(new Part(turn, group));
        }
    }

    private void from(Turn first, Predicate<Turn> belongs, List<Part> found) {
        var entry = parts.ceilingEntry(first);
        while (entry != null && belongs.test(entry.getKey())) {
            found.add(new Part(entry.getKey(), entry.getValue()));
            entry = parts.higherEntry(entry.getKey());
        }
    }

    /// The turns of a range of layers.
    List<Turn> turns(Turn.Layer first, Turn.Layer last) {
        List<Part> found = new ArrayList<>();
        from(Turn.of(first, 0), t -> t.layer().compareTo(last) <= 0, found);
        return found.stream().map(Part::turn).toList();
    }
}
