package vpcanvas.analysis.recipe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Document;
import vpcanvas.model.Flow;
import vpcanvas.model.NamedFigure;
import vpcanvas.model.Ref;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Use;

/// What the figures of a document show. The first one is what is drawn; a document without figures
/// gets one when there is something to show.
final class Shown {
    private static final NamedFigure FIRST =
            new NamedFigure("figure", null, null, List.of(), null, List.of());

    private Shown() {}

    static List<NamedFigure> withPath(Document document, Flow path) {
        return first(document, f -> figure(f, f.cards(), path, f.uses()));
    }

    static List<NamedFigure> withUses(Document document, Collection<Use> more) {
        return first(document, f -> figure(f, f.cards(), f.path(), joined(f.uses(), more)));
    }

    static List<NamedFigure> withCards(Document document, Collection<Ref<RouteTable>> more) {
        return first(document, f -> figure(f, joined(f.cards(), more), f.path(), f.uses()));
    }

    /// The figures without cards, uses and paths of what goes away.
    ///
    /// @param path whether the first one's path goes too, wherever it leads
    static List<NamedFigure> without(
            Document document, Set<String> ids, Set<String> cards, boolean path) {
        List<NamedFigure> figures = new ArrayList<>(without(document, ids, cards));
        if (path && !figures.isEmpty()) {
            NamedFigure first = figures.getFirst();
            figures.set(0, figure(first, first.cards(), null, first.uses()));
        }
        return figures;
    }

    private static List<NamedFigure> without(
            Document document, Set<String> ids, Set<String> cards) {
        return document.figures().stream()
                .map(
                        f ->
                                figure(
                                        f,
                                        f.cards().stream()
                                                .filter(c -> !cards.contains(c.id()))
                                                .toList(),
                                        without(f.path(), ids),
                                        f.uses().stream()
                                                .filter(u -> !ids.contains(u.from().id()))
                                                .filter(u -> !ids.contains(u.to().id()))
                                                .toList()))
                .toList();
    }

    private static @Nullable Flow without(@Nullable Flow path, Set<String> ids) {
        return path != null && (ids.contains(path.from()) || ids.contains(path.to())) ? null : path;
    }

    private static List<NamedFigure> first(Document document, UnaryOperator<NamedFigure> change) {
        List<NamedFigure> figures = new ArrayList<>(document.figures());
        if (figures.isEmpty()) {
            figures.add(FIRST);
        }
        figures.set(0, change.apply(figures.getFirst()));
        return figures;
    }

    private static NamedFigure figure(
            NamedFigure before, List<Ref<RouteTable>> cards, @Nullable Flow path, List<Use> uses) {
        return before.showing(cards, path, uses);
    }

    private static <T> List<T> joined(List<T> some, Collection<T> more) {
        List<T> all = new ArrayList<>(some);
        more.stream().filter(m -> !all.contains(m)).forEach(all::add);
        return all;
    }
}
