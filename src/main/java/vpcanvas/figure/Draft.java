package vpcanvas.figure;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.model.Document;
import vpcanvas.model.NamedFigure;
import vpcanvas.model.Rect;

/// What every part of a sketch works from: the design, what it means, what the figure should show, and
/// where each thing stands.
///
/// @param shown the entry of the document's figures that is drawn; null when it has none
/// @param path the trace that is drawn as a numbered path, if any
/// @param places a rectangle for each key that is drawn, none left out
record Draft(
        Document document,
        Report report,
        @Nullable NamedFigure shown,
        @Nullable Trace path,
        Theme theme,
        FontTable fonts,
        Map<String, Rect> places) {

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
        if (width(text, font) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + "…", font) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end) + "…";
    }
}
