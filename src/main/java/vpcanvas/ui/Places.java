package vpcanvas.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vpcanvas.edit.Camera;
import vpcanvas.edit.Editor;
import vpcanvas.edit.EditorState;
import vpcanvas.edit.Selection;
import vpcanvas.model.Layout;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.RouteTable;
import vpcanvas.model.TransitGatewayRouteTable;

/// Finds on the drawing what words speak of, and shows it.
final class Places {
    private Places() {}

    /// Selects what problems and lists name and brings it into view; a block is named as
    /// `ID:BLOCK`.
    static EditorState show(EditorState state, Collection<String> at) {
        List<String> keys = new ArrayList<>();
        at.forEach(a -> keyOf(state, a).ifPresent(keys::add));
        EditorState selected = Editor.select(state, Selection.of(keys));
        return selected.selection().keys().stream()
                .flatMap(k -> Optional.ofNullable(state.scene().places().get(k)).stream())
                .reduce(Rect::union)
                .filter(place -> !isInView(state, place))
                .map(place -> centred(selected, place))
                .orElse(selected);
    }

    private static Optional<String> keyOf(EditorState state, String at) {
        int block = at.indexOf(':');
        String id = block < 0 ? at : at.substring(0, block);
        boolean table =
                state.report().table(Ref.to(RouteTable.class, at)).isPresent()
                        || state.report()
                                .hubTable(Ref.to(TransitGatewayRouteTable.class, at))
                                .isPresent();
        boolean known = state.report().topology().byId(id).isPresent();
        if (table) {
            String card = Layout.card(Ref.to(RouteTable.class, at));
            return Optional.of(state.scene().places().containsKey(card) ? card : at);
        }
        boolean drawn = state.scene().places().containsKey(at);
        return drawn ? Optional.of(at) : known ? Optional.of(id) : Optional.empty();
    }

    private static boolean isInView(EditorState state, Rect place) {
        return new Rect(0, 0, state.viewWidth(), state.viewHeight())
                .contains(state.camera().toView(place));
    }

    private static EditorState centred(EditorState state, Rect place) {
        Camera fit = Camera.fitting(place, state.viewWidth(), state.viewHeight());
        double zoom = Math.min(fit.zoom(), state.camera().zoom());
        return Editor.camera(
                state,
                new Camera(
                        zoom,
                        place.centre().x() - state.viewWidth() / 2 / zoom,
                        place.centre().y() - state.viewHeight() / 2 / zoom));
    }
}
