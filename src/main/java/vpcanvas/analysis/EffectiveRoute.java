package vpcanvas.analysis;

import org.jspecify.annotations.Nullable;
import vpcanvas.model.Target;
import vpcanvas.net.Cidr;

/// A route as a packet meets it.
///
/// @param target where it leads; null for the local route
/// @param blackhole why its target is unavailable, in words; null when the route is active
public record EffectiveRoute(
        Cidr destination, @Nullable Target target, Origin origin, @Nullable String blackhole) {

    public boolean isActive() {
        return blackhole == null;
    }

    /// `active` or `blackhole`, as AWS names the state.
    public String state() {
        return isActive() ? "active" : "blackhole";
    }

    /// The id of the target, or `local`.
    public String targetId() {
        return target == null ? "local" : target.ref().id();
    }
}
