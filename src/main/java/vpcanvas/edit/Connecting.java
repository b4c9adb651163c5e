package vpcanvas.edit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.recipe.Connect;
import vpcanvas.analysis.recipe.Offer;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.CustomerGateway;
import vpcanvas.model.DirectConnectGateway;
import vpcanvas.model.EndpointService;
import vpcanvas.model.Instance;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.Layout;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.NetworkInterface;
import vpcanvas.model.Point;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;

/// The hand that connects: a drag from one place to another, or a click on each. Then the person
/// chooses among the ways that there are.
final class Connecting {
    private Connecting() {}

    /// Whether a connection can begin or end there.
    static boolean canConnect(EditorState state, String key) {
        Resource resource = state.topology().byId(key).orElse(null);
        return key.equals(Layout.INTERNET)
                || resource instanceof Vpc
                || resource instanceof Subnet
                || resource instanceof Instance
                || resource instanceof NetworkInterface
                || resource instanceof LoadBalancer
                || resource instanceof InterfaceEndpoint
                || resource instanceof EndpointService
                || isHubOrLine(resource);
    }

    private static boolean isHubOrLine(@Nullable Resource resource) {
        return resource instanceof TransitGateway
                || resource instanceof CorporateNetwork
                || resource instanceof CustomerGateway
                || resource instanceof VirtualPrivateGateway
                || resource instanceof DirectConnectGateway;
    }

    private static Optional<String> hit(EditorState state, Point view) {
        return Selecting.hit(state, view).filter(k -> canConnect(state, k));
    }

    static EditorState press(EditorState state, Tool.Connect tool, Input.Press press) {
        return switch (tool) {
            case Tool.Connect.Idle i ->
                    hit(state, press.at()).map(k -> from(state, k, press.at())).orElse(state);
            case Tool.Connect.From f -> move(state, f, press.at());
            // A press beside the choice is no choice.
            case Tool.Connect.Choosing c -> state.with(c.back());
        };
    }

    static EditorState from(EditorState state, String key, Point view) {
        Tool back = Leaving.idle(state.tool());
        return state.with(new Tool.Connect.From(key, view, state.toDiagram(view), null, back));
    }

    static EditorState move(EditorState state, Tool.Connect tool, Point view) {
        return switch (tool) {
            case Tool.Connect.Idle i ->
                    state.with(new Tool.Connect.Idle(hit(state, view).orElse(null)));
            case Tool.Connect.From f ->
                    state.with(
                            new Tool.Connect.From(
                                    f.key(),
                                    f.pressed(),
                                    state.toDiagram(view),
                                    targetAt(state, f, view).orElse(null),
                                    f.back()));
            case Tool.Connect.Choosing c -> state;
        };
    }

    private static Optional<String> targetAt(
            EditorState state, Tool.Connect.From from, Point view) {
        return hit(state, view).filter(k -> !k.equals(from.key()));
    }

    static EditorState release(EditorState state, Tool.Connect tool, Input.Release release) {
        return tool instanceof Tool.Connect.From from ? end(state, from, release.at()) : state;
    }

    private static EditorState end(EditorState state, Tool.Connect.From from, Point view) {
        Optional<String> target = targetAt(state, from, view);
        if (target.isPresent()) {
            return choose(state, from.key(), target.get(), view, from.back());
        }
        double way = Math.hypot(view.x() - from.pressed().x(), view.y() - from.pressed().y());
        // A click holds on to the loose end until the next one.
        return way < Viewing.THRESHOLD ? state : state.with(from.back());
    }

    private static EditorState choose(
            EditorState state, String from, String to, Point view, Tool back) {
        List<Offer> offers = Connect.offers(state.document(), state.freshReport(), from, to);
        return state.with(new Tool.Connect.Choosing(from, to, offers, view, back));
    }

    /// Connects the two places that are selected, else takes the tool.
    static EditorState start(EditorState state) {
        List<String> ends = List.copyOf(state.selection().keys());
        if (ends.size() == 2 && ends.stream().allMatch(k -> canConnect(state, k))) {
            return between(state, ends.getFirst(), ends.getLast());
        }
        return state.with(Tool.Connect.IDLE);
    }

    /// Asks how to connect two places, in the middle of the view.
    static EditorState between(EditorState state, String from, String to) {
        Point middle = new Point(state.viewWidth() / 2, state.viewHeight() / 2);
        return choose(state, from, to, middle, Tool.Select.IDLE);
    }
}
