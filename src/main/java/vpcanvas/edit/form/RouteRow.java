package vpcanvas.edit.form;

import org.jspecify.annotations.Nullable;
import vpcanvas.model.Destination;

/// A route as packets meet it.
///
/// @param target what it is called
/// @param key what a click on the target selects; null for the local route
/// @param origin where it comes from, such as `local` or `automatic`
/// @param authored the destination of the authored route behind it, which can be removed; null for
///   a derived one
/// @param blackhole why the target is unavailable; empty when the route is active
/// @param lost to which route of the same destination it loses, and why; empty where it wins
public record RouteRow(
        String destination,
        String target,
        @Nullable String key,
        String origin,
        @Nullable Destination authored,
        String blackhole,
        String lost) {}
