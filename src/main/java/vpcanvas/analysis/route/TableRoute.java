package vpcanvas.analysis.route;

import org.jspecify.annotations.Nullable;
import vpcanvas.net.Cidr;

/// A row of a route table as packets meet it: of a VPC's table or of a transit gateway's.
public sealed interface TableRoute permits EffectiveRoute, HubRoute {

    Cidr destination();

    /// The id of where it leads: `local`, a target, an attachment, or `blackhole`.
    String targetId();

    /// The word for where it comes from, such as `static`.
    String originWord();

    /// Why its target is unavailable, in words; null when the route is active.
    @Nullable String blackhole();

    default boolean isActive() {
        return blackhole() == null;
    }

    /// `active` or `blackhole`, as AWS names the state.
    default String state() {
        return isActive() ? "active" : "blackhole";
    }
}
