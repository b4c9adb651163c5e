package vpcanvas.analysis.route;

import org.jspecify.annotations.Nullable;
import vpcanvas.model.Target;
import vpcanvas.net.Cidr;

/// A route of a VPC's table as a packet meets it.
///
/// @param target where it leads; null for the local route
/// @param blackhole why its target is unavailable, in words; null when the route is active
public record EffectiveRoute(
        Cidr destination, @Nullable Target target, Origin origin, @Nullable String blackhole)
        implements TableRoute {

    @Override
    public String targetId() {
        return target == null ? "local" : target.ref().id();
    }

    @Override
    public String originWord() {
        return origin.word();
    }
}
