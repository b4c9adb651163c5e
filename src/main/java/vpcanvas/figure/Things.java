package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.trace.Hop;
import vpcanvas.analysis.trace.HopKind;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.model.Address;
import vpcanvas.model.EgressOnlyInternetGateway;
import vpcanvas.model.EndpointService;
import vpcanvas.model.Instance;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.Layout;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.NatGateway;
import vpcanvas.model.NetworkInterface;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Rect;
import vpcanvas.model.Resource;
import vpcanvas.model.SubnetAddress;

/// Which resources are drawn as things, and how each looks.
record Things(Draft draft) {

    /// The thing of a key, if it is one and has its place.
    Optional<Thing> thing(String key) {
        Rect place = draft.places().get(key);
        if (place == null) {
            return Optional.empty();
        }
        Resource resource = draft.document().topology().byId(key).orElse(null);
        if (resource != null) {
            return thing(resource, place).map(t -> new Guards(draft).on(t, resource));
        }
        return isInternet(key) ? Optional.of(internet(place)) : Optional.empty();
    }

    private boolean isInternet(String key) {
        return key.equals(Layout.INTERNET) && usesInternet(draft.path());
    }

    /// When a thing is drawn: after all others the internet.
    static Turn turn(String key) {
        return key.equals(Layout.INTERNET)
                ? Turn.of(Turn.Layer.OUTSIDE, 0)
                : Turn.of(Turn.Layer.THING, key);
    }

    /// The key of the thing that has a turn.
    static String key(Turn turn) {
        return turn.layer() == Turn.Layer.OUTSIDE ? Layout.INTERNET : turn.id();
    }

    /// Whether the path passes between internet gateways.
    static boolean usesInternet(@Nullable Trace path) {
        return path != null
                && Stream.concat(path.forward().hops().stream(), path.back().hops().stream())
                        .map(Hop::kind)
                        .anyMatch(k -> k == HopKind.INTERNET);
    }

    private Optional<Thing> thing(Resource resource, Rect place) {
        return Optional.ofNullable(
                switch (resource) {
                    case Instance i ->
                            tile(i, place, Glyph.INSTANCE, Theme.Role.COMPUTE, of(i.addresses()));
                    case NetworkInterface n ->
                            tile(
                                    n,
                                    place,
                                    Glyph.NETWORK_INTERFACE,
                                    Theme.Role.COMPUTE,
                                    of(n.addresses()));
                    case NatGateway n ->
                            tile(
                                    n,
                                    place,
                                    Glyph.NAT_GATEWAY,
                                    Theme.Role.NETWORK,
                                    of(n.addresses()));
                    case LoadBalancer l ->
                            tile(l, place, Glyph.LOAD_BALANCER, Theme.Role.NETWORK, at(l.nodes()));
                    case InterfaceEndpoint e ->
                            tile(e, place, Glyph.ENDPOINT, Theme.Role.NETWORK, at(e.nodes()));
                    case InternetGateway g -> circle(g, place, Glyph.INTERNET_GATEWAY, List.of());
                    case EgressOnlyInternetGateway g ->
                            circle(g, place, Glyph.INTERNET_GATEWAY, List.of());
                    case PeeringConnection p -> peering(p, place);
                    case EndpointService s -> service(s, place);
                    default -> HubThings.thing(resource, place);
                });
    }

    private static List<String> of(List<Address> addresses) {
        List<String> lines = new ArrayList<>();
        for (Address address : addresses) {
            lines.add(address.privateIpAddress().toString());
            if (address.publicIp() != null) {
                lines.add(address.publicIp().toString());
            }
        }
        return lines;
    }

    private static List<String> at(List<SubnetAddress> nodes) {
        return of(
                nodes.stream()
                        .filter(n -> n.privateIpAddress() != null)
                        .map(
                                n ->
                                        new Address(
                                                Objects.requireNonNull(n.privateIpAddress()),
                                                n.publicIp()))
                        .toList());
    }

    private static Thing tile(
            Resource resource, Rect place, Glyph glyph, Theme.Role ground, List<String> addresses) {
        return tile(resource, place, glyph, ground, addresses, Type.ADDRESS);
    }

    static Thing tile(
            Resource resource,
            Rect place,
            Glyph glyph,
            Theme.Role ground,
            List<String> lines,
            Font font) {
        return new Thing(
                resource.ref().id(),
                place,
                Thing.Shape.TILE,
                glyph,
                ground,
                resource.label(),
                lines.stream().map(l -> new Thing.Line(l, font)).toList(),
                Kinds.word(resource)
                        + " "
                        + resource.label()
                        + lines.stream().map(l -> " " + l).collect(Collectors.joining()));
    }

    static Thing circle(Resource resource, Rect place, Glyph glyph, List<String> remarks) {
        return new Thing(
                resource.ref().id(),
                place,
                Thing.Shape.CIRCLE,
                glyph,
                Theme.Role.NETWORK,
                resource.label(),
                remarks.stream().map(r -> new Thing.Line(r, Type.REMARK)).toList(),
                Kinds.word(resource) + " " + resource.label());
    }

    private Thing peering(PeeringConnection peering, Rect place) {
        String requester =
                draft.document()
                        .topology()
                        .find(peering.requesterVpc())
                        .map(Resource::label)
                        .orElse(peering.requesterVpc().id());
        Thing plain = circle(peering, place, Glyph.PEERING, List.of("requested by " + requester));
        return draft.hasFailed(peering.ref()) ? inRed(plain) : plain;
    }

    private static Thing inRed(Thing thing) {
        return new Thing(
                thing.key(),
                thing.place(),
                thing.shape(),
                thing.glyph(),
                Theme.Role.BAD,
                thing.name(),
                thing.lines(),
                thing.spoken());
    }

    private static Thing service(EndpointService service, Rect place) {
        return new Thing(
                service.ref().id(),
                place,
                Thing.Shape.CIRCLE,
                Glyph.PRIVATE_LINK,
                Theme.Role.NETWORK,
                "PrivateLink",
                List.of(
                        new Thing.Line(service.label(), Type.REMARK),
                        new Thing.Line("consumer → provider", Type.REMARK)),
                "endpoint service " + service.label());
    }

    private static Thing internet(Rect place) {
        return new Thing(
                Layout.INTERNET,
                place,
                Thing.Shape.CIRCLE,
                Glyph.INTERNET,
                Theme.Role.OUTSIDE,
                "internet",
                List.of(new Thing.Line("public addresses", Type.REMARK)),
                "internet, public addresses");
    }
}
