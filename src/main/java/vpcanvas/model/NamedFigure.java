package vpcanvas.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a figure of the design shows beyond the design itself. A null title or subtitle means the
/// document's.
///
/// @param cards the route tables that are shown as cards
/// @param path the flow that is drawn as a numbered path, if any
/// @param uses arrows without numbers
/// @param detail how much of the network is shown; null for all of it
public record NamedFigure(
        String name,
        @Nullable String title,
        @Nullable String subtitle,
        List<Ref<RouteTable>> cards,
        @Nullable Flow path,
        List<Use> uses,
        @Nullable Detail detail) {

    public NamedFigure {
        cards = List.copyOf(cards);
        uses = List.copyOf(uses);
    }

    /// A figure of the whole network.
    public NamedFigure(
            String name,
            @Nullable String title,
            @Nullable String subtitle,
            List<Ref<RouteTable>> cards,
            @Nullable Flow path,
            List<Use> uses) {
        this(name, title, subtitle, cards, path, uses, null);
    }

    /// The same with other cards, another path and other uses.
    public NamedFigure showing(
            List<Ref<RouteTable>> otherCards, @Nullable Flow otherPath, List<Use> otherUses) {
        return new NamedFigure(name, title, subtitle, otherCards, otherPath, otherUses, detail);
    }

    /// The same with more or less of the network.
    public NamedFigure at(@Nullable Detail other) {
        return new NamedFigure(name, title, subtitle, cards, path, uses, other);
    }
}
