package vpcanvas.analysis.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.route.Selection;
import vpcanvas.analysis.route.TableRoute;

/// One place that a packet passes.
///
/// @param at the id of the component, of a part of a hub as `HUB:PART`; `internet` between two internet gateways
/// @param route the route that a route table chose; null elsewhere, and where none fits
/// @param rejected matching routes that lost
/// @param packet as it arrives here
/// @param after as it leaves; another one where addresses are translated
public record Hop(
        String at,
        HopKind kind,
        @Nullable TableRoute route,
        List<Selection.Rejected> rejected,
        Packet packet,
        Packet after) {

    public Hop {
        rejected = List.copyOf(rejected);
    }

    /// The id of the component by itself: a part of a hub is told as `HUB:PART`.
    public String component() {
        return isPartOfHub() ? at.substring(at.indexOf(':') + 1) : at;
    }

    /// The id of what is drawn for it: a hub for its parts.
    public String drawn() {
        return isPartOfHub() ? at.substring(0, at.indexOf(':')) : at;
    }

    private boolean isPartOfHub() {
        return kind == HopKind.ATTACHMENT || kind == HopKind.TRANSIT_GATEWAY_ROUTE_TABLE;
    }

    static Hop of(String at, HopKind kind, Packet packet) {
        return new Hop(at, kind, null, List.of(), packet, packet);
    }

    static Hop translating(String at, HopKind kind, Packet packet, Packet after) {
        return new Hop(at, kind, null, List.of(), packet, after);
    }
}
