package vpcanvas.analysis.recipe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Change;
import vpcanvas.model.Document;
import vpcanvas.model.Layout;
import vpcanvas.model.Note;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.References;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Topology;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.Vpc;

/// A clip put into a document: new ids and names where the old ones are taken, and for each copied
/// VPC, subnet or interface a free block or address; all else is as it was.
///
/// @param change the whole paste as one step
/// @param keys layout keys of what was pasted, without what stands in it
public record Copies(Change change, SortedSet<String> keys) {

    public Copies {
        keys = Collections.unmodifiableSortedSet(new TreeSet<>(keys));
    }

    /// Puts a clip into a document.
    ///
    /// @param offset how far from where it stood things are wanted, in layout coordinates; they
    ///     stand on the nearest free spot
    public static Copies paste(Document document, Clip clip, Point offset) {
        return new Pasting(new Steps(document), clip, offset).paste();
    }

    /// One paste, step by step.
    ///
    /// @param ids the new ids by the old ones
    /// @param moves how far what stands in a key of the clip moves, for those that stand in nothing
    ///     else of it
    private record Pasting(
            Steps steps,
            Clip clip,
            Point offset,
            Map<String, String> ids,
            Map<String, Point> moves,
            SortedSet<String> keys) {

        Pasting(Steps steps, Clip clip, Point offset) {
            this(steps, clip, offset, new HashMap<>(), new HashMap<>(), new TreeSet<>());
        }

        Copies paste() {
            addRegions();
            List<Resource> standing = standing();
            Set<String> taken = Naming.taken(steps.topology());
            standing.forEach(r -> name(r.ref().id(), taken));
            Renewal renewal = new Renewal(steps.topology(), standing, ids);
            for (Resource resource : standing) {
                add(resource, renewal.of(resource));
            }
            showCards();
            clip.notes().forEach(this::add);
            return new Copies(steps.as(label()), keys);
        }

        /// A Region is no more than its code.
        private void addRegions() {
            for (Resource resource : clip.resources()) {
                Ref<Region> region =
                        switch (resource) {
                            case Vpc vpc -> vpc.region();
                            case TransitGateway hub -> hub.region();
                            case Resource _ -> null;
                        };
                if (region != null && steps.topology().find(region).isEmpty()) {
                    steps.add(new Region(region), null);
                }
            }
        }

        /// What can be in this document: not what needs something that neither clip nor document
        /// has.
        private List<Resource> standing() {
            Topology topology = steps.topology();
            Set<String> there =
                    clip.resources().stream().map(r -> r.ref().id()).collect(Collectors.toSet());
            Set<String> missing =
                    clip.resources().stream()
                            .flatMap(r -> References.of(r).stream())
                            .map(Ref::id)
                            .filter(id -> !there.contains(id) && topology.byId(id).isEmpty())
                            .collect(Collectors.toSet());
            Set<String> fallen = Falls.with(missing, clip.resources());
            return clip.resources().stream().filter(r -> !fallen.contains(r.ref().id())).toList();
        }

        private void name(String id, Set<String> taken) {
            String renewed = Naming.copied(taken, id);
            taken.add(renewed);
            ids.put(id, renewed);
        }

        private void add(Resource original, Resource copy) {
            Optional<String> home = Home.of(original).map(Ref::id);
            boolean outermost = home.filter(ids::containsKey).isEmpty();
            String key = original.ref().id();
            Rect before = clip.places().get(key);
            if (outermost) {
                moves.put(key, before == null ? offset : freeMove(copy, before));
            } else {
                moves.put(key, moves.getOrDefault(home.orElseThrow(), offset));
            }
            boolean isBetween = Footprint.of(original) == Footprint.NODE;
            steps.add(copy, isBetween ? null : place(key, key));
            new Growth(new Paper(steps)).enclose(copy.ref().id());
            if (outermost && isDrawn(original)) {
                keys.add(copy.ref().id());
            }
        }

        private static boolean isDrawn(Resource resource) {
            return !(resource instanceof RouteTable)
                    && !(resource instanceof TransitGatewayRouteTable);
        }

        /// How far to move something so that it stands free, as near to the wanted place as can be:
        /// a VPC anywhere, what is in a container that stays inside of it.
        private Point freeMove(Resource copy, Rect before) {
            Optional<Ref<? extends Resource>> home = Home.of(copy);
            if (home.isEmpty()) {
                return offset;
            }
            Room room = new Room(steps);
            Footprint print = Footprint.of(copy);
            Point wanted = before.centre().plus(offset.x(), offset.y());
            Rect spot =
                    copy instanceof Vpc
                            ? room.near(home.get(), print, before, wanted)
                            : room.inside(home.get(), print, before, wanted);
            return spot == null ? offset : new Point(spot.x() - before.x(), spot.y() - before.y());
        }

        /// The place of a key of the clip, moved like what it stands in.
        private @Nullable Rect place(String key, String in) {
            Rect before = clip.places().get(key);
            Point move = moves.getOrDefault(in, offset);
            return before == null ? null : before.moved(move.x(), move.y());
        }

        private void showCards() {
            List<Ref<RouteTable>> copies = new ArrayList<>();
            for (Ref<RouteTable> card : clip.cards()) {
                String id = ids.get(card.id());
                if (id != null) {
                    Ref<RouteTable> copy = Ref.to(RouteTable.class, id);
                    copies.add(copy);
                    moveCard(card, copy);
                }
            }
            if (!copies.isEmpty()) {
                steps.take(new Change.SetFigures(Shown.withCards(steps.now(), copies)));
            }
        }

        /// A card moves with the subnet that it stands in.
        private void moveCard(Ref<RouteTable> original, Ref<RouteTable> copy) {
            String in =
                    clip.resources().stream()
                            .filter(r -> r.ref().equals(original))
                            .map(RouteTable.class::cast)
                            .flatMap(t -> t.subnets().stream())
                            .map(Ref::id)
                            .findFirst()
                            .orElse(original.id());
            Rect place = place(Layout.card(original), in);
            if (place != null) {
                steps.take(new Change.Move(Layout.card(copy), place));
            }
        }

        private void add(Note note) {
            Note copy = new Note(Naming.note(steps.now()), note.text());
            String key = Layout.note(note.id());
            steps.take(new Change.AddNote(copy, place(key, key)));
            keys.add(Layout.note(copy.id()));
        }

        private String label() {
            return keys.size() == 1
                    ? "paste " + End.of(steps.now(), keys.first()).label()
                    : "paste " + keys.size() + " things";
        }
    }
}
