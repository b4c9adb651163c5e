package vpcanvas.analysis.recipe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Change;
import vpcanvas.model.Destination;
import vpcanvas.model.Document;
import vpcanvas.model.Layout;
import vpcanvas.model.NamedFigure;
import vpcanvas.model.Note;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.RouteTable;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.VpcAttachment;

/// A deletion with all that goes with it: what stands in what is deleted, what joins it to others,
/// and the authored routes that lead to it. What stays no longer refers to what went.
///
/// @param change the whole deletion as one step
/// @param said what goes along without having been named, for a person to read
public record Dependents(Change change, List<String> said) {

    public Dependents {
        said = List.copyOf(said);
    }

    /// The deletion of what the layout keys name. A card is only hidden; without the cloud of the
    /// internet the path that passes it is no longer shown. Unknown keys name nothing.
    public static Dependents of(Document document, Set<String> keys) {
        List<String> named =
                keys.stream().filter(k -> document.topology().byId(k).isPresent()).toList();
        Set<String> gone = Falls.with(named, document.topology().resources());
        Deletion deletion = new Deletion(document, gone);
        deletion.cleanUp();
        deletion.draw(keys);
        gone.forEach(deletion::remove);
        List<String> said = new ArrayList<>();
        gone.stream()
                .filter(id -> !keys.contains(id))
                .map(id -> document.topology().byId(id).orElseThrow().label())
                .distinct()
                .forEach(said::add);
        said.addAll(deletion.routes);
        said.addAll(new LostFilters(document.topology(), gone).said());
        String label = label(document, keys);
        return new Dependents(new Change.Together(label, deletion.changes), said);
    }

    private static String label(Document document, Set<String> keys) {
        if (keys.size() != 1) {
            return "delete " + keys.size() + " things";
        }
        String key = keys.iterator().next();
        return (Layout.isCard(key) ? "hide " : "delete ") + End.of(document, key).label();
    }

    /// The changes so far; those that others need come before the removals.
    private record Deletion(
            Document document, Set<String> gone, List<Change> changes, List<String> routes) {

        Deletion(Document document, Set<String> gone) {
            this(document, gone, new ArrayList<>(), new ArrayList<>());
        }

        private boolean stays(String id) {
            return !gone.contains(id);
        }

        void cleanUp() {
            Map<String, Set<String>> detached = detached();
            for (Resource before : document.topology().resources()) {
                if (stays(before.ref().id())) {
                    Set<String> hubs =
                            before instanceof RouteTable table
                                    ? detached.getOrDefault(table.vpc().id(), Set.of())
                                    : Set.of();
                    Resource after = Rewritten.of(before, without(hubs));
                    if (!after.equals(before)) {
                        changes.add(new Change.Replace(after));
                        lost(before, after);
                    }
                }
            }
        }

        /// What doesn't go; and of a VPC's routes those that lead to these hubs.
        private Rewriting without(Set<String> hubs) {
            return new Rewriting() {
                @Override
                public <T extends Resource> @Nullable Ref<T> ref(Ref<T> ref) {
                    return stays(ref.id()) && !hubs.contains(ref.id()) ? ref : null;
                }
            };
        }

        /// The hubs that VPCs are no longer attached to, by the VPC.
        private Map<String, Set<String>> detached() {
            Map<String, Set<String>> hubs = new HashMap<>();
            List<VpcAttachment> all = document.topology().all(VpcAttachment.class);
            Set<String> joined =
                    all.stream()
                            .filter(a -> stays(a.ref().id()))
                            .map(Deletion::ends)
                            .collect(Collectors.toSet());
            for (VpcAttachment a : all) {
                if (!stays(a.ref().id()) && !joined.contains(ends(a))) {
                    hubs.computeIfAbsent(a.vpc().id(), _ -> new TreeSet<>())
                            .add(a.transitGateway().id());
                }
            }
            return hubs;
        }

        private static String ends(VpcAttachment a) {
            return a.vpc() + " " + a.transitGateway();
        }

        private void lost(Resource before, Resource after) {
            if (before instanceof RouteTable full && after instanceof RouteTable left) {
                full.routes().stream()
                        .filter(r -> !left.routes().contains(r))
                        .map(r -> said(r.destination(), full))
                        .forEach(routes::add);
            }
            if (before instanceof TransitGatewayRouteTable full
                    && after instanceof TransitGatewayRouteTable left) {
                full.routes().stream()
                        .filter(r -> !left.routes().contains(r))
                        .map(r -> said(r.destination(), full))
                        .forEach(routes::add);
            }
        }

        private static String said(Destination destination, Resource table) {
            return "the route " + text(destination) + " of " + table.label();
        }

        private static String text(Destination destination) {
            return switch (destination) {
                case Destination.Block(var block) -> block.toString();
                case Destination.ListOf(var list) -> list.id();
            };
        }

        /// Notes, figures and pinned bends.
        void draw(Collection<String> keys) {
            Set<String> cards = new TreeSet<>(gone);
            for (String key : keys) {
                if (Layout.isCard(key)) {
                    cards.add(Layout.idOf(key));
                }
                if (Layout.isCard(key) || key.equals(Layout.INTERNET)) {
                    changes.add(new Change.Unplace(key));
                }
            }
            document.notes().stream()
                    .map(Note::id)
                    .filter(id -> keys.contains(Layout.note(id)))
                    .forEach(id -> changes.add(new Change.RemoveNote(id)));
            boolean passes = keys.contains(Layout.INTERNET);
            List<NamedFigure> figures = Shown.without(document, gone, cards, passes);
            if (!figures.equals(document.figures())) {
                changes.add(new Change.SetFigures(figures));
            }
            document.layout().bends().keySet().stream()
                    .filter(this::ends)
                    .forEach(key -> changes.add(new Change.Unplace(key)));
        }

        /// Whether a connector, `ID#END`, is one of something that goes.
        private boolean ends(String connector) {
            return List.of(connector.split("#")).stream().anyMatch(gone::contains);
        }

        void remove(String id) {
            document.topology().byId(id).ifPresent(r -> changes.add(new Change.Remove(r.ref())));
        }
    }
}
