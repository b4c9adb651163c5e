package vpcanvas.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.trace.Packet;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.figure.TablesThatMatter;
import vpcanvas.model.Detail;
import vpcanvas.model.Document;
import vpcanvas.model.Flow;
import vpcanvas.model.NamedFigure;
import vpcanvas.model.Protocol;
import vpcanvas.model.Ref;
import vpcanvas.model.RouteTable;

/// Which figure of a design is asked for, and what it shall show besides.
///
/// @param figure its name; null for the first
/// @param path source and target of the flow that is drawn as a path; null for the figure's own
/// @param routes whether all tables that matter are shown as cards
/// @param detail how much of the network is shown; null for what the figure says
record FigureChoice(
        @Nullable String figure,
        @Nullable List<String> path,
        boolean routes,
        @Nullable Detail detail) {

    static final FigureChoice FIRST = new FigureChoice(null, null, false, null);

    private static final NamedFigure BARE =
            new NamedFigure("figure", null, null, List.of(), null, List.of());

    /// The levels of detail as they are typed.
    static List<String> details() {
        return Stream.of(Detail.values()).map(d -> d.name().toLowerCase(Locale.ROOT)).toList();
    }

    /// The document with the figure that is asked for as its first.
    ///
    /// @throws Refusal if there is no such figure, or no such flow
    Document in(Document document, Report report) {
        if (equals(FIRST)) {
            return document;
        }
        NamedFigure chosen = named(document);
        Flow flow = chosen.path();
        if (path != null) {
            flow = new Flow(path.getFirst(), path.getLast(), Protocol.TCP, Asking.DEFAULT_PORT);
        }
        Trace trace = flow == null ? null : trace(report, flow);
        List<Ref<RouteTable>> cards = routes ? TablesThatMatter.of(report, trace) : chosen.cards();
        NamedFigure shown = chosen.showing(cards, flow, chosen.uses());
        if (path != null && trace != null) {
            shown = told(shown, trace);
        }
        return document.withFigures(List.of(detail == null ? shown : shown.at(detail)));
    }

    private NamedFigure named(Document document) {
        List<NamedFigure> figures = document.figures();
        if (figure == null) {
            return figures.isEmpty() ? BARE : figures.getFirst();
        }
        return figures.stream()
                .filter(f -> f.name().equals(figure))
                .findFirst()
                .orElseThrow(() -> unknown(figure, figures));
    }

    private static Refusal unknown(String figure, List<NamedFigure> figures) {
        List<String> names = figures.stream().map(NamedFigure::name).toList();
        String says = "There is no figure " + figure + " in this design.";
        return names.isEmpty()
                ? Refusal.wrongUse(says + " It has none.")
                : Refusal.wrongUse(says + " It has " + String.join(", ", names) + ".");
    }

    /// A flow that is asked for has to be one; of one that a file names the painter makes the best.
    private @Nullable Trace trace(Report report, Flow flow) {
        try {
            String protocol = flow.protocol().name().toLowerCase(Locale.ROOT);
            return Asking.of(report).ask(flow.from(), flow.to(), protocol, flow.port());
        } catch (Refusal refusal) {
            if (path != null) {
                throw refusal;
            }
            return null;
        }
    }

    /// The figure with a subtitle that tells what was asked and answered.
    private static NamedFigure told(NamedFigure shown, Trace trace) {
        Packet packet = trace.packet();
        String says =
                trace.from()
                        + " → "
                        + trace.to()
                        + ", "
                        + packet.protocol().name().toLowerCase(Locale.ROOT)
                        + " "
                        + (packet.port() == null ? "" : packet.port())
                        + (trace.isReachable() ? ": reachable" : ": not reachable");
        return new NamedFigure(
                shown.name(),
                shown.title(),
                says,
                shown.cards(),
                shown.path(),
                shown.uses(),
                shown.detail());
    }
}
