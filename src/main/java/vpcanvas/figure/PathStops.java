package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vpcanvas.analysis.trace.Blocker;
import vpcanvas.analysis.trace.Direction;
import vpcanvas.analysis.trace.Hop;
import vpcanvas.analysis.trace.HopKind;
import vpcanvas.analysis.trace.Packet;
import vpcanvas.analysis.trace.Trace;

/// The drawn things that a path touches, in order, as far as the packet comes: hops without a picture
/// (route tables, local delivery) are passed over, and so is a thing that comes twice in a row.
///
/// @param level how much is drawn; what is not is passed over in its container
/// @param isDrawn whether a key has its place
record PathStops(Trace path, Level level, Function<String, Boolean> isDrawn) {

    /// One of them.
    ///
    /// @param before the packet as it arrives
    /// @param after as it leaves; another one where addresses are translated
    record Stop(String key, Packet before, Packet after) {

        boolean translates() {
            return !before.source().equals(after.source())
                    || !before.destination().equals(after.destination());
        }
    }

    /// The keys of all of a drawing's path; none without one.
    static List<String> of(Draft draft) {
        return in(draft).map(s -> s.there().stream().map(Stop::key).toList()).orElse(List.of());
    }

    static Optional<PathStops> in(Draft draft) {
        return Optional.ofNullable(draft.path())
                .map(p -> new PathStops(p, draft.level(), draft.places()::containsKey));
    }

    /// From the source to the target, or to what blocks the packet.
    List<Stop> there() {
        return stops(upTo(path.forward().hops(), Direction.FORWARD));
    }

    /// The stop at which a blocker is told: the last one that the packet comes to.
    Optional<Stop> at(Blocker blocker) {
        List<Hop> hops =
                blocker.direction() == Direction.FORWARD
                        ? path.forward().hops()
                        : path.back().hops();
        List<Stop> stops = stops(upTo(hops, blocker.direction()));
        List<Stop> all = stops.isEmpty() ? there() : stops;
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    private List<Hop> upTo(List<Hop> hops, Direction direction) {
        return path.blockers().stream()
                .filter(b -> b.direction() == direction)
                .findFirst()
                .map(new Impasse(hops, level.topology())::upTo)
                .orElse(hops);
    }

    private List<Stop> stops(List<Hop> hops) {
        List<Stop> stops = new ArrayList<>();
        for (Hop hop : hops) {
            String key = level.shown(hop.drawn());
            if (!hasPicture(hop.kind()) || key == null || !isDrawn.apply(key)) {
                continue;
            }
            boolean again = !stops.isEmpty() && stops.getLast().key.equals(key);
            Packet before = again ? stops.removeLast().before : hop.packet();
            stops.add(new Stop(key, before, hop.after()));
        }
        return stops;
    }

    private static boolean hasPicture(HopKind kind) {
        return switch (kind) {
            case ROUTE_TABLE, LOCAL, SECURITY_GROUP, NETWORK_ACL -> false;
            case INSTANCE,
                    INTERFACE,
                    INTERNET_GATEWAY,
                    EGRESS_ONLY_INTERNET_GATEWAY,
                    NAT_GATEWAY,
                    PEERING,
                    ENDPOINT,
                    ENDPOINT_SERVICE,
                    RESOURCE_GATEWAY,
                    LOAD_BALANCER,
                    GATEWAY_ENDPOINT,
                    TRANSIT_GATEWAY,
                    TRANSIT_GATEWAY_ROUTE_TABLE,
                    ATTACHMENT,
                    VPN,
                    DIRECT_CONNECT_GATEWAY,
                    CORPORATE,
                    VIRTUAL_PRIVATE_GATEWAY,
                    INTERNET ->
                    true;
        };
    }
}
