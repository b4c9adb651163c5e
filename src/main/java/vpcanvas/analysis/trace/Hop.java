package vpcanvas.analysis.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.EffectiveRoute;
import vpcanvas.analysis.Selection;

/// One place that a packet passes.
///
/// @param at the id of the component; `internet` between two internet gateways
/// @param route the route that a route table chose; null elsewhere, and where none fits
/// @param rejected matching routes that lost
/// @param packet as it arrives here
/// @param after as it leaves; another one where addresses are translated
public record Hop(
        String at,
        HopKind kind,
        @Nullable EffectiveRoute route,
        List<Selection.Rejected> rejected,
        Packet packet,
        Packet after) {

    public Hop {
        rejected = List.copyOf(rejected);
    }

    static Hop of(String at, HopKind kind, Packet packet) {
        return new Hop(at, kind, null, List.of(), packet, packet);
    }

    static Hop translating(String at, HopKind kind, Packet packet, Packet after) {
        return new Hop(at, kind, null, List.of(), packet, after);
    }
}
