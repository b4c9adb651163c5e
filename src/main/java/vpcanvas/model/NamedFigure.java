package vpcanvas.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a figure of the design shows beyond the design itself. A null title or subtitle means the
/// document's.
///
/// @param cards the route tables that are shown as cards
/// @param path the flow that is drawn as a numbered path, if any
/// @param uses arrows without numbers
public record NamedFigure(
        String name,
        @Nullable String title,
        @Nullable String subtitle,
        List<Ref<RouteTable>> cards,
        @Nullable Flow path,
        List<Use> uses) {

    public NamedFigure {
        cards = List.copyOf(cards);
        uses = List.copyOf(uses);
    }
}
