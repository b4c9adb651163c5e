package vpcanvas.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vpcanvas.net.Cidr;

/// One step from a document to the next, as a value: it can be compared, printed, tested, and says
/// what it touched. An inverse is not needed, since the document before is still there.
public sealed interface Change {

    /// What a menu says after "Undo", such as `add route to billing-private`.
    String label();

    /// The new resource, and where it stands; without a place it is placed when it is sketched.
    record Add(Resource resource, @Nullable Rect place) implements Change {
        @Override
        public String label() {
            return "add " + resource.label();
        }
    }

    /// The resource as it is from now on, in place of the one with its id.
    record Replace(Resource resource) implements Change {
        @Override
        public String label() {
            return "change " + resource.label();
        }
    }

    /// Takes a resource away, with its place and that of its card; what refers to it dangles.
    record Remove(Ref<? extends Resource> ref) implements Change {
        @Override
        public String label() {
            return "delete " + ref;
        }
    }

    /// Authors a route; one with the same destination gives way.
    record AddRoute(Ref<RouteTable> table, Route route) implements Change {
        @Override
        public String label() {
            return "add route to " + table;
        }
    }

    record RemoveRoute(Ref<RouteTable> table, Destination destination) implements Change {
        @Override
        public String label() {
            return "remove route from " + table;
        }
    }

    /// Puts a block in place of another one of a VPC, or adds it when `old` is null.
    record UseBlock(Ref<Vpc> vpc, @Nullable Cidr old, Cidr block) implements Change {
        @Override
        public String label() {
            return "use " + block + " for " + vpc;
        }
    }

    /// What people did with a peering: accepted, rejected, deleted it.
    record SetPeeringStatus(Ref<PeeringConnection> peering, PeeringConnection.Status status)
            implements Change {
        @Override
        public String label() {
            return "set " + peering + " " + status.name().toLowerCase(Locale.ROOT);
        }
    }

    /// Who writes the routes of one side of a peering.
    record SetPeeringRouting(Ref<PeeringConnection> peering, Ref<Vpc> side, Routing routing)
            implements Change {
        @Override
        public String label() {
            return "route "
                    + side
                    + " of "
                    + peering
                    + " "
                    + routing.name().toLowerCase(Locale.ROOT);
        }
    }

    /// Moves or resizes what a layout key names; the topology stays the same object.
    record Move(String key, Rect place) implements Change {
        @Override
        public String label() {
            return "move " + key;
        }
    }

    /// Draws a VPC as one box, without what it holds, or opens it again.
    record Collapse(Ref<Vpc> vpc, boolean collapsed) implements Change {
        @Override
        public String label() {
            return (collapsed ? "collapse " : "expand ") + vpc;
        }
    }

    /// Forgets the place and the bends of a layout key: it is placed when it is sketched.
    record Unplace(String key) implements Change {
        @Override
        public String label() {
            return "place " + key + " automatically";
        }
    }

    /// Pins the bends of a connector; without points it is routed when it is sketched.
    record Bend(String key, List<Point> points) implements Change {
        public Bend {
            points = List.copyOf(points);
        }

        @Override
        public String label() {
            return "bend " + key;
        }
    }

    /// The new note, and where it stands; without a place it is placed when it is sketched.
    record AddNote(Note note, @Nullable Rect place) implements Change {
        @Override
        public String label() {
            return "add note";
        }
    }

    /// The note as it is from now on, in place of the one with its id.
    record ReplaceNote(Note note) implements Change {
        @Override
        public String label() {
            return "change note";
        }
    }

    /// Takes a note away, with its place.
    record RemoveNote(String id) implements Change {
        @Override
        public String label() {
            return "delete note";
        }
    }

    /// Gives the document another title and subtitle; either may be empty.
    record Retitle(String title, String subtitle) implements Change {
        @Override
        public String label() {
            return "change title";
        }
    }

    /// What the figures show from now on: cards, a path, uses.
    record SetFigures(List<NamedFigure> figures) implements Change {
        public SetFigures {
            figures = List.copyOf(figures);
        }

        @Override
        public String label() {
            return "change figure";
        }
    }

    /// Several changes as one step.
    record Together(String label, List<Change> changes) implements Change {
        public Together {
            changes = List.copyOf(changes);
        }
    }

    /// What a change came to.
    ///
    /// @param touched ids of resources whose value is new, gone or changed
    record Applied(Document document, Set<String> touched) {}

    /// The document after this change.
    ///
    /// @throws IllegalArgumentException if the change needs something that is not there, or adds an
    ///     id that is taken
    default Applied applyTo(Document before) {
        return switch (this) {
            case Add a -> new Applied(Edits.added(before, a), Set.of(a.resource.ref().id()));
            case Replace r -> Edits.replaced(before, r.resource);
            case Remove r -> new Applied(Edits.removed(before, r.ref), Set.of(r.ref.id()));
            case AddRoute r -> Edits.edit(before, r.table, t -> Edits.withRoute(t, r.route));
            case RemoveRoute r ->
                    Edits.edit(before, r.table, t -> Edits.withoutRoute(t, r.destination));
            case UseBlock u -> Edits.edit(before, u.vpc, v -> Edits.withBlock(v, u));
            case SetPeeringStatus s ->
                    Edits.edit(before, s.peering, p -> Edits.withStatus(p, s.status));
            case SetPeeringRouting s -> Edits.edit(before, s.peering, p -> Edits.withRouting(p, s));
            case Together t -> Edits.applyAll(before, t.changes);
            case Move m -> drawn(before.with(before.layout().with(m.key, m.place)));
            case Collapse c -> drawn(Edits.collapsed(before, c));
            case Unplace u -> drawn(before.with(before.layout().without(u.key)));
            case Bend b -> drawn(before.with(before.layout().withBends(b.key, b.points)));
            case AddNote n -> drawn(Edits.addedNote(before, n));
            case ReplaceNote n -> drawn(Edits.replacedNote(before, n.note));
            case RemoveNote n -> drawn(Edits.removedNote(before, n.id));
            case Retitle r -> drawn(before.titled(r.title, r.subtitle));
            case SetFigures s -> drawn(before.withFigures(s.figures));
        };
    }

    /// A change of the paper alone: the topology is the same object, and no resource was touched.
    private static Applied drawn(Document after) {
        return new Applied(after, Set.of());
    }
}
