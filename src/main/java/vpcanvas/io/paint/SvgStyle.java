package vpcanvas.io.paint;

import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import vpcanvas.figure.Box;
import vpcanvas.figure.Figure;
import vpcanvas.figure.Font;
import vpcanvas.figure.Group;
import vpcanvas.figure.Icon;
import vpcanvas.figure.Mark;
import vpcanvas.figure.Path;
import vpcanvas.figure.Text;
import vpcanvas.io.font.BundledFonts;

/// The style sheet of an SVG file: the faces it uses with the glyphs it uses, and a class for each.
/// Without kerning and ligatures text is as wide as the layout took it to be.
final class SvgStyle {

    /// The class of icons.
    static final String ICON = "i";

    private SvgStyle() {}

    /// The class of text in this face.
    static String name(Font.Face face) {
        return switch (face) {
            case SANS -> "s";
            case SANS_SEMIBOLD -> "sb";
            case MONO -> "m";
            case MONO_SEMIBOLD -> "mb";
        };
    }

    static String of(Figure figure) {
        Map<Font.Face, NavigableSet<Integer>> used = new EnumMap<>(Font.Face.class);
        collect(figure.marks(), used);
        StringBuilder css = new StringBuilder("\n");
        used.forEach((face, codePoints) -> fontFace(css, face, codePoints));
        css.append("text{font-kerning:none;font-variant-ligatures:none;white-space:pre}\n");
        used.keySet().forEach(face -> textClass(css, face));
        css.append('.').append(ICON);
        css.append("{fill:none;stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}\n");
        return css.toString();
    }

    private static void collect(List<Mark> marks, Map<Font.Face, NavigableSet<Integer>> used) {
        for (Mark mark : marks) {
            switch (mark) {
                case Text text -> {
                    NavigableSet<Integer> codePoints =
                            used.computeIfAbsent(text.font().face(), face -> new TreeSet<>());
                    PlainText.of(text.content()).codePoints().forEach(codePoints::add);
                }
                case Group group -> collect(group.marks(), used);
                case Box _, Path _, Icon _ -> {}
            }
        }
    }

    private static void fontFace(
            StringBuilder css, Font.Face face, NavigableSet<Integer> codePoints) {
        byte[] subset = BundledFonts.subset(face, codePoints);
        css.append("@font-face{font-family:'").append(face.family());
        css.append("';font-weight:").append(face.weight());
        css.append(";src:url(data:font/ttf;base64,");
        css.append(Base64.getEncoder().encodeToString(subset)).append(")format('truetype')}\n");
    }

    private static void textClass(StringBuilder css, Font.Face face) {
        css.append('.').append(name(face)).append("{font-family:'").append(face.family());
        css.append("',").append(substitutes(face));
        css.append(";font-weight:").append(face.weight()).append("}\n");
    }

    /// What a viewer takes for characters that our fonts lack.
    private static String substitutes(Font.Face face) {
        return switch (face) {
            case SANS, SANS_SEMIBOLD -> "system-ui,sans-serif";
            case MONO, MONO_SEMIBOLD -> "ui-monospace,monospace";
        };
    }
}
