package vpcanvas.io.answer;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vpcanvas.figure.Figure;
import vpcanvas.io.json.Json;
import vpcanvas.io.paint.FigureFormat;

/// What `render --json` answers, `vpcanvas-render` version 1.
public final class RenderAnswer {
    public static final String FORMAT = "vpcanvas-render";

    private RenderAnswer() {}

    /// What became of one file.
    public sealed interface Entry {
        String file();
    }

    /// A picture that was written.
    ///
    /// @param width in px at scale 1, as is the height
    /// @param scale pixels to each px; null where the picture has no pixels
    public record Written(
            String file,
            String output,
            FigureFormat kind,
            double width,
            double height,
            @Nullable Double scale)
            implements Entry {

        public static Written of(
                String file, String output, FigureFormat kind, Figure figure, double scale) {
            return new Written(
                    file,
                    output,
                    kind,
                    figure.width(),
                    figure.height(),
                    kind == FigureFormat.PNG ? scale : null);
        }
    }

    /// A file of which there is no picture, and why.
    public record Failed(String file, String says) implements Entry {}

    public static String json(List<Entry> entries) {
        ObjectNode answer = AnswerParts.head(FORMAT);
        answer.set("files", Json.list(entries, RenderAnswer::entry));
        return AnswerParts.print(answer);
    }

    private static ObjectNode entry(Entry entry) {
        ObjectNode json = Json.object();
        json.put("file", entry.file());
        switch (entry) {
            case Written written -> put(written, json);
            case Failed(_, String says) -> AnswerParts.putError(json, says);
        }
        return json;
    }

    private static void put(Written written, ObjectNode json) {
        Double scale = written.scale();
        json.put("output", written.output());
        json.put("kind", written.kind().name().toLowerCase(Locale.ROOT));
        json.set("width", Json.number(written.width()));
        json.set("height", Json.number(written.height()));
        json.set("scale", scale == null ? null : Json.number(scale));
    }
}
