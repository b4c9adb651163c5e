package vpcanvas.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import vpcanvas.figure.Theme;
import vpcanvas.io.answer.RenderAnswer;
import vpcanvas.io.paint.FigureFormat;
import vpcanvas.model.Detail;

/// Draws designs into picture files.
final class RenderCommand implements Command {
    private static final String OUT = "-o";
    private static final String SCALE = "--scale";
    private static final String THEME = "--theme";
    private static final String FORMAT = "--format";
    private static final String FIGURE = "--figure";
    private static final String TRACE = "--trace";
    private static final String ROUTES = "--routes";
    private static final String DETAIL = "--detail";

    @Override
    public CommandName name() {
        return CommandName.RENDER;
    }

    @Override
    public String summary() {
        return "Draw designs as PNG or SVG.";
    }

    @Override
    public List<String> synopsis() {
        return List.of(
                "FILE -o OUT.png|OUT.svg [OPTION...]",
                "FILE... -o DIR/ [--format png|svg] [OPTION...]");
    }

    @Override
    public List<OptionSpec> options() {
        return List.of(
                Spec.value(
                        OUT,
                        "OUT",
                        "The picture, *.png or *.svg; or a directory, for several. It is made if"
                                + " its name ends in /."),
                Spec.value(FORMAT, "KIND", "png or svg, in a directory. Without it, png."),
                Spec.value(
                        SCALE,
                        "N",
                        "Pixels of a PNG to each px, 0.1 to 8. Without it, 2. An SVG has no pixels,"
                                + " so it has no effect there."),
                Spec.value(FIGURE, "NAME", "A figure of the design. Without it, the first."),
                Spec.value(
                        TRACE,
                        "FROM,TO",
                        "Draw a flow (tcp 443) as a numbered path, with the packet before and after"
                                + " each translation, or to what blocks it."),
                Spec.flag(
                        ROUTES,
                        "Show route tables as cards: those that the path asks; without a path"
                                + " those that workloads use, and those of hubs."),
                Spec.value(
                        DETAIL,
                        "LEVEL",
                        "How much is shown: regions, vpcs, subnets or instances. Connections end"
                                + " at what is shown."),
                Spec.value(THEME, "NAME", "light or dark. Without it, light."),
                Spec.json());
    }

    @Override
    public Operands operands() {
        return Operands.FILES;
    }

    @Override
    public String format(Given given) {
        return RenderAnswer.FORMAT;
    }

    @Override
    public Exit run(Given given, Console console) {
        String out = given.needed(OUT);
        RenderPlan plan = RenderPlan.of(given.files(), out, wanted(given));
        Rendering rendering = new Rendering(scale(given), theme(given), choice(given), console);
        rendering.draw(plan);
        if (given.isJson()) {
            console.answer(RenderAnswer.json(rendering.entries()));
        } else {
            console.answer(rendering.files());
        }
        return rendering.exit();
    }

    private static @Nullable FigureFormat wanted(Given given) {
        return given.has(FORMAT)
                ? FigureFormat.valueOf(
                        given.oneOf(FORMAT, Drawing.formats()).toUpperCase(Locale.ROOT))
                : null;
    }

    private static FigureChoice choice(Given given) {
        Detail detail =
                given.has(DETAIL)
                        ? Detail.valueOf(
                                given.oneOf(DETAIL, FigureChoice.details())
                                        .toUpperCase(Locale.ROOT))
                        : null;
        return new FigureChoice(given.text(FIGURE), path(given), given.has(ROUTES), detail);
    }

    private static @Nullable List<String> path(Given given) {
        String text = given.text(TRACE);
        if (text == null) {
            return null;
        }
        List<String> ends = List.of(text.split(",", -1));
        if (ends.size() != 2 || ends.contains("")) {
            throw Refusal.wrongUse(
                    TRACE + " takes a source and a target, such as a,b, not " + text + ".");
        }
        return ends;
    }

    private static Theme theme(Given given) {
        String name = given.oneOf(THEME, Theme.ALL.stream().map(Theme::name).toList());
        return Theme.ALL.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
    }

    private static double scale(Given given) {
        return given.has(SCALE) ? given.decimal(SCALE) : Drawing.DEFAULT_SCALE;
    }
}
