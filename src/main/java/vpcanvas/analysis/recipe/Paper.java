package vpcanvas.analysis.recipe;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Change;
import vpcanvas.model.Layout;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.RouteTable;

/// Where things stand by now and in what; both by layout key.
record Paper(Steps steps) {

    @Nullable Rect place(String key) {
        return steps.now().layout().rect(key).orElse(null);
    }

    Map<String, Rect> places() {
        return steps.now().layout().rects();
    }

    void move(String key, Rect place) {
        steps.take(new Change.Move(key, place));
    }

    Footprint footprint(String key) {
        return Layout.isCard(key)
                ? Footprint.CARD
                : Footprint.of(steps.topology().byId(key).orElse(null));
    }

    boolean isGateway(String key) {
        return footprint(key) == Footprint.GATEWAY;
    }

    /// A card stands in the first subnet that its table names.
    Optional<String> parent(String key) {
        if (Layout.isCard(key)) {
            return steps.topology()
                    .find(Ref.to(RouteTable.class, Layout.idOf(key)))
                    .flatMap(t -> t.subnets().stream().findFirst())
                    .map(Ref::id);
        }
        return steps.topology().byId(key).flatMap(Home::of).map(Ref::id);
    }

    /// The key and those of the containers round it, innermost first.
    List<String> chain(String key) {
        return Stream.iterate(Optional.of(key), Optional::isPresent, k -> k.flatMap(this::parent))
                .flatMap(Optional::stream)
                .toList();
    }

    /// Whether the key is the container, or stands in it directly or not.
    boolean isIn(String key, String container) {
        return chain(key).contains(container);
    }
}
