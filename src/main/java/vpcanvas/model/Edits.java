package vpcanvas.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// How each change makes the document after it from the one before.
final class Edits {
    private Edits() {}

    static Change.Applied applyAll(Document before, List<Change> changes) {
        Document now = before;
        Set<String> touched = new TreeSet<>();
        for (Change change : changes) {
            Change.Applied applied = change.applyTo(now);
            now = applied.document();
            touched.addAll(applied.touched());
        }
        return new Change.Applied(now, touched);
    }

    static Document added(Document before, Change.Add add) {
        Document after = before.with(before.topology().plus(add.resource()));
        return add.place() == null
                ? after
                : after.with(after.layout().with(add.resource().ref().id(), add.place()));
    }

    static Change.Applied replaced(Document before, Resource resource) {
        return new Change.Applied(
                before.with(before.topology().replace(resource)), Set.of(resource.ref().id()));
    }

    static Document removed(Document before, Ref<?> ref) {
        String card = Layout.card(Ref.to(RouteTable.class, ref.id()));
        Layout layout = before.layout().without(ref.id()).without(card);
        return before.with(before.topology().minus(ref)).with(layout);
    }

    static <T extends Resource> Change.Applied edit(
            Document before, Ref<T> ref, UnaryOperator<T> change) {
        Optional<T> there = before.topology().find(ref);
        if (there.isEmpty()) {
            throw new IllegalArgumentException("there is no " + ref + " in this design");
        }
        return replaced(before, change.apply(there.get()));
    }

    static RouteTable withRoute(RouteTable table, Route route) {
        List<Route> routes = new ArrayList<>(withoutRoute(table, route.destination()).routes());
        routes.add(route);
        return withRoutes(table, routes);
    }

    static RouteTable withoutRoute(RouteTable table, Destination destination) {
        return withRoutes(
                table,
                table.routes().stream().filter(r -> !r.destination().equals(destination)).toList());
    }

    private static RouteTable withRoutes(RouteTable table, List<Route> routes) {
        return new RouteTable(
                table.ref(),
                table.name(),
                table.vpc(),
                table.main(),
                table.subnets(),
                table.gateways(),
                table.propagatingVgws(),
                routes);
    }

    static Vpc withBlock(Vpc vpc, Change.UseBlock use) {
        List<VpcBlock> blocks = new ArrayList<>(vpc.blocks());
        int at = vpc.blocks().stream().map(VpcBlock::cidrBlock).toList().indexOf(use.old());
        if (at >= 0) {
            blocks.set(at, VpcBlock.of(use.block()));
        } else {
            blocks.add(VpcBlock.of(use.block()));
        }
        return new Vpc(vpc.ref(), vpc.name(), vpc.region(), vpc.owner(), blocks);
    }

    static PeeringConnection withStatus(PeeringConnection p, PeeringConnection.Status status) {
        return new PeeringConnection(
                p.ref(),
                p.name(),
                p.requesterVpc(),
                p.accepterVpc(),
                status,
                p.requesterRouting(),
                p.accepterRouting());
    }

    static PeeringConnection withRouting(PeeringConnection p, Change.SetPeeringRouting set) {
        boolean requester = set.side().equals(p.requesterVpc());
        return new PeeringConnection(
                p.ref(),
                p.name(),
                p.requesterVpc(),
                p.accepterVpc(),
                p.status(),
                requester ? set.routing() : p.requesterRouting(),
                requester ? p.accepterRouting() : set.routing());
    }

    static Document addedNote(Document before, Change.AddNote add) {
        String id = add.note().id();
        if (indexOf(before, id) >= 0) {
            throw new IllegalArgumentException("the id " + id + " is taken by a note");
        }
        List<Note> notes = new ArrayList<>(before.notes());
        notes.add(add.note());
        Document after = before.withNotes(notes);
        return add.place() == null
                ? after
                : after.with(after.layout().with(Layout.note(id), add.place()));
    }

    static Document replacedNote(Document before, Note note) {
        List<Note> notes = new ArrayList<>(before.notes());
        notes.set(there(before, note.id()), note);
        return before.withNotes(notes);
    }

    static Document removedNote(Document before, String id) {
        List<Note> notes = new ArrayList<>(before.notes());
        notes.remove(there(before, id));
        return before.withNotes(notes).with(before.layout().without(Layout.note(id)));
    }

    private static int there(Document document, String note) {
        int index = indexOf(document, note);
        if (index < 0) {
            throw new IllegalArgumentException("there is no note " + note + " in this design");
        }
        return index;
    }

    private static int indexOf(Document document, String note) {
        return document.notes().stream().map(Note::id).toList().indexOf(note);
    }

    static Document collapsed(Document before, Change.Collapse change) {
        Set<String> vpcs = new TreeSet<>(before.layout().collapsed());
        if (change.collapsed()) {
            vpcs.add(change.vpc().id());
        } else {
            vpcs.remove(change.vpc().id());
        }
        return before.with(before.layout().withCollapsed(vpcs));
    }
}
