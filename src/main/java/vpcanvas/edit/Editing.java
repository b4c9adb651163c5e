package vpcanvas.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import vpcanvas.analysis.recipe.Dependents;
import vpcanvas.analysis.recipe.RouteCards;
import vpcanvas.model.Attachment;
import vpcanvas.model.AttachmentState;
import vpcanvas.model.Change;
import vpcanvas.model.EndpointState;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.altered.AlteredHubs;

/// What can be done to what is selected without the pointer: delete, nudge, accept, reject.
final class Editing {
    /// How many things a notice names before it only counts them.
    private static final int NAMED = 6;

    private Editing() {}

    /// Deletes what is selected, and says what went with it.
    static EditorState delete(EditorState state) {
        return delete(state, state.selection().keys());
    }

    /// Likewise of what keys name.
    static EditorState delete(EditorState state, Set<String> keys) {
        Dependents dependents = Dependents.of(state.history().now(), keys);
        EditorState after = Editor.apply(state, dependents.change());
        List<String> said = dependents.said();
        if (said.isEmpty()) {
            return after;
        }
        String named = String.join(", ", said.subList(0, Math.min(NAMED, said.size())));
        int more = said.size() - NAMED;
        return after.saying(
                "Deleted with it: " + named + (more > 0 ? " and " + more + " more." : "."));
    }

    /// Whether something of what is selected is drawn and can so be moved.
    static boolean canMove(EditorState state) {
        return state.selection().keys().stream().anyMatch(state.scene().places()::containsKey);
    }

    static EditorState nudge(EditorState state, double dx, double dy) {
        EditorState settled = Leaving.abandon(state);
        SortedSet<String> keys = settled.nesting().outermost(settled.selection().keys());
        Carried carried = Carried.of(settled, keys);
        String label = "move " + Names.of(settled.document(), keys);
        return Editor.commit(settled, new Change.Together(label, carried.changes(dx, dy)), "");
    }

    static EditorState selectAll(EditorState state) {
        SortedSet<String> all = state.nesting().outermost(state.scene().places().keySet());
        return Editor.select(state, Selection.of(all));
    }

    /// The answer to a request: what accepting or rejecting it changes.
    static Optional<Change> answer(EditorState state, boolean accept) {
        return state.selection()
                .single()
                .flatMap(k -> state.history().now().topology().byId(k))
                .flatMap(
                        r ->
                                switch (r) {
                                    case PeeringConnection p -> answer(p, accept);
                                    case InterfaceEndpoint e -> answer(e, accept);
                                    case Attachment a -> answer(a, accept);
                                    default -> Optional.empty();
                                });
    }

    private static Optional<Change> answer(PeeringConnection peering, boolean accept) {
        if (peering.status() != PeeringConnection.Status.REQUESTED) {
            return Optional.empty();
        }
        PeeringConnection.Status status =
                accept ? PeeringConnection.Status.ACCEPTED : PeeringConnection.Status.REJECTED;
        return Optional.of(
                labelled(
                        accept,
                        peering.label(),
                        new Change.SetPeeringStatus(peering.ref(), status)));
    }

    private static Optional<Change> answer(InterfaceEndpoint e, boolean accept) {
        if (e.state() != EndpointState.PENDING_ACCEPTANCE) {
            return Optional.empty();
        }
        InterfaceEndpoint answered =
                new InterfaceEndpoint(
                        e.ref(),
                        e.name(),
                        e.vpc(),
                        e.service(),
                        e.serviceName(),
                        e.nodes(),
                        accept ? EndpointState.AVAILABLE : EndpointState.REJECTED,
                        e.securityGroups());
        return Optional.of(labelled(accept, e.label(), new Change.Replace(answered)));
    }

    private static Optional<Change> answer(Attachment attachment, boolean accept) {
        if (attachment.state() != AttachmentState.PENDING_ACCEPTANCE) {
            return Optional.empty();
        }
        AttachmentState state = accept ? AttachmentState.AVAILABLE : AttachmentState.REJECTED;
        return Optional.of(
                labelled(
                        accept,
                        attachment.label(),
                        new Change.Replace(AlteredHubs.state(attachment, state))));
    }

    private static Change labelled(boolean accept, String name, Change change) {
        return new Change.Together((accept ? "accept " : "reject ") + name, List.of(change));
    }

    /// The route cards of what is selected, shown or, if all of them are there, hidden.
    static Optional<Change> routeCards(EditorState state) {
        return RouteCards.toggled(state.history().now(), state.report(), state.selection().keys());
    }

    static EditorState withRouteCards(EditorState state) {
        return routeCards(state).map(c -> Editor.apply(state, c)).orElse(state);
    }

    static EditorState answered(EditorState state, boolean accept) {
        return answer(state, accept).map(c -> Editor.apply(state, c)).orElse(state);
    }
}
