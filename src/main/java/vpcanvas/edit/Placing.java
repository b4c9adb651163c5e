package vpcanvas.edit;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.recipe.Add;
import vpcanvas.model.Change;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.Document;
import vpcanvas.model.Layout;
import vpcanvas.model.Point;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;

/// The hand that places something new, from the palette or by key.
final class Placing {
    private Placing() {}

    static EditorState move(EditorState state, Tool.Place tool, Point view) {
        Point at = state.toDiagram(view);
        String container = containerAt(state, tool.kind(), at).orElse(null);
        return state.with(new Tool.Place(tool.kind(), at, container));
    }

    private static Optional<String> containerAt(EditorState state, Kind kind, Point at) {
        return state.hitTest().containersAt(at).stream()
                .filter(k -> state.topology().byId(k).filter(kind::fitsIn).isPresent())
                .findFirst();
    }

    /// Drops it. With Shift the tool stays for one more.
    static EditorState release(EditorState state, Tool.Place tool, Input.Release release) {
        Point at = state.toDiagram(release.at());
        String container = containerAt(state, tool.kind(), at).orElse(null);
        EditorState placed = place(state, tool.kind(), container, at);
        return release.modifiers().shift() ? placed.with(tool) : placed;
    }

    /// Places one in what is selected, or in what that stands in, without pointing at a spot.
    static EditorState intoSelected(EditorState state, Kind kind) {
        return place(state, kind, selectedHome(state, kind).orElse(null), null);
    }

    /// What is selected, or the nearest container round it, if it takes the kind.
    static Optional<String> selectedHome(EditorState state, Kind kind) {
        Optional<String> key = state.selection().single();
        while (key.isPresent()) {
            if (state.topology().byId(key.get()).filter(kind::fitsIn).isPresent()) {
                return key;
            }
            key = key.flatMap(k -> state.nesting().homeOf(k));
        }
        return Optional.empty();
    }

    private static EditorState place(
            EditorState state, Kind kind, @Nullable String container, @Nullable Point at) {
        if (kind.needsHome() && container == null) {
            return state.saying(kind.refusal());
        }
        Optional<String> full = full(state.document(), kind, container);
        if (full.isPresent()) {
            return state.with(Tool.Select.IDLE).saying(full.get() + ".");
        }
        Change change = change(state.document(), kind, container, at);
        EditorState added = Editor.apply(state, change).with(Tool.Select.IDLE);
        return added(change).map(k -> added.with(Selection.of(k))).orElse(added);
    }

    private static Change change(
            Document document, Kind kind, @Nullable String container, @Nullable Point at) {
        return switch (kind) {
            case REGION -> Add.region(document, at);
            case VPC -> Add.vpc(document, region(container), at);
            case SUBNET -> Add.subnet(document, vpc(container), at);
            case INSTANCE -> Add.instance(document, subnet(container), at);
            case INTERNET_GATEWAY -> Add.internetGateway(document, vpc(container));
            case NAT_GATEWAY -> Add.natGateway(document, subnet(container), at);
            case LOAD_BALANCER -> Add.loadBalancer(document, subnet(container), at);
            case INTERFACE_ENDPOINT -> Add.interfaceEndpoint(document, subnet(container), at);
            case GATEWAY_ENDPOINT -> Add.gatewayEndpoint(document, vpc(container));
            case VIRTUAL_PRIVATE_GATEWAY -> Add.virtualPrivateGateway(document, vpc(container));
            case TRANSIT_GATEWAY -> Add.transitGateway(document, region(container), at);
            case CORPORATE_NETWORK -> Add.corporateNetwork(document, at);
            case CUSTOMER_GATEWAY -> Add.customerGateway(document, network(container), at);
            case DIRECT_CONNECT_GATEWAY -> Add.directConnectGateway(document, at);
            case NOTE -> Add.note(document, "note", at);
        };
    }

    /// Why a container has no room for one more.
    private static Optional<String> full(Document document, Kind kind, @Nullable String container) {
        return switch (kind) {
            case GATEWAY_ENDPOINT -> Add.noGatewayEndpoint(document, vpc(container));
            case VIRTUAL_PRIVATE_GATEWAY -> Add.noVirtualPrivateGateway(document, vpc(container));
            default -> Optional.empty();
        };
    }

    private static @Nullable Ref<Region> region(@Nullable String container) {
        return container == null ? null : Ref.to(Region.class, container);
    }

    private static Ref<CorporateNetwork> network(@Nullable String container) {
        return Ref.to(CorporateNetwork.class, Objects.requireNonNull(container));
    }

    private static Ref<Vpc> vpc(@Nullable String container) {
        return Ref.to(Vpc.class, Objects.requireNonNull(container));
    }

    private static Ref<Subnet> subnet(@Nullable String container) {
        return Ref.to(Subnet.class, Objects.requireNonNull(container));
    }

    /// The key of what a change adds: the first thing in it.
    private static Optional<String> added(Change change) {
        return switch (change) {
            case Change.Add a -> Optional.of(a.resource().ref().id());
            case Change.AddNote n -> Optional.of(Layout.note(n.note().id()));
            case Change.Together t ->
                    t.changes().stream().map(Placing::added).flatMap(Optional::stream).findFirst();
            default -> Optional.empty();
        };
    }
}
