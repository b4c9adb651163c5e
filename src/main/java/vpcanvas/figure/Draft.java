package vpcanvas.figure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.route.PeeringLife;
import vpcanvas.analysis.trace.Parties;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.analysis.trace.Tracer;
import vpcanvas.model.Document;
import vpcanvas.model.Flow;
import vpcanvas.model.NamedFigure;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Same;

/// What every part of a sketch works from: the design, what it means, what the figure should show, and
/// where each thing stands.
///
/// @param shown the entry of the document's figures that is drawn; null when it has none
/// @param path the trace that is drawn as a numbered path, if any
/// @param onPaper whether it is a figure, not something to be edited
/// @param conflicts what is drawn in red
/// @param places a rectangle for each key that is drawn, none left out
record Draft(
        Document document,
        Report report,
        @Nullable NamedFigure shown,
        @Nullable Trace path,
        Theme theme,
        FontTable fonts,
        boolean onPaper,
        Conflicts conflicts,
        PSortedMap<String, Rect> places) {

    static Draft of(
            Document document, Report report, Theme theme, FontTable fonts, boolean onPaper) {
        NamedFigure shown = document.figures().isEmpty() ? null : document.figures().getFirst();
        Trace path = shown == null ? null : trace(report, shown.path());
        Conflicts conflicts = Conflicts.of(report);
        return new Draft(
                document, report, shown, path, theme, fonts, onPaper, conflicts, TreePMap.empty());
    }

    /// The same of another document that means the same and shows the same.
    Draft with(Document other) {
        return new Draft(other, report, shown, path, theme, fonts, onPaper, conflicts, places);
    }

    Draft with(PSortedMap<String, Rect> others) {
        return new Draft(document, report, shown, path, theme, fonts, onPaper, conflicts, others);
    }

    private static @Nullable Trace trace(Report report, @Nullable Flow flow) {
        if (flow == null) {
            return null;
        }
        Parties parties = new Parties(report.inventory());
        return parties.source(flow.from()) instanceof Parties.Found(var from)
                        && parties.destination(flow.to()) instanceof Parties.Found(var to)
                ? new Tracer(report).trace(from, to, flow.protocol(), flow.port())
                : null;
    }

    /// How much is drawn.
    Level level() {
        return Level.of(document, shown);
    }

    /// Whether this is the report that the draft takes its meaning from.
    boolean isOf(Report other) {
        return Same.is(report, other);
    }

    /// What has become of a peering; unknown while what the design means is still being worked out.
    Optional<PeeringLife> life(Ref<PeeringConnection> peering) {
        return report.knownLife(peering);
    }

    boolean hasFailed(Ref<PeeringConnection> peering) {
        return life(peering).filter(l -> !l.overlaps().isEmpty()).isPresent();
    }

    /// Whether a connector carries nothing because of what it joins.
    boolean isBroken(Join join) {
        return switch (join.line()) {
            case PEERING -> hasFailed(Ref.to(PeeringConnection.class, join.turn().id()));
            case ATTACHMENT -> conflicts.isHidden(join.key());
            case LINK, HUB_PEERING, VPN, DIRECT_CONNECT, PATH -> false;
        };
    }

    Optional<Rect> place(String key) {
        return Optional.ofNullable(places.get(key));
    }

    Paint paint(Theme.Role role) {
        return theme.of(role);
    }

    double width(String text, Font font) {
        return fonts.width(text, font);
    }

    /// The text, shortened with an ellipsis to at most `room` px.
    String fit(String text, Font font, double room) {
        return fonts.fit(text, font, room);
    }
}
