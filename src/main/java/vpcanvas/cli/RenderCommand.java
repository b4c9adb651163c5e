package vpcanvas.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import vpcanvas.figure.Theme;
import vpcanvas.io.answer.RenderAnswer;
import vpcanvas.io.paint.FigureFormat;

/// Draws designs into picture files.
final class RenderCommand implements Command {
    private static final String OUT = "-o";
    private static final String SCALE = "--scale";
    private static final String THEME = "--theme";
    private static final String FORMAT = "--format";

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
        Rendering rendering = new Rendering(scale(given), theme(given), console);
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

    private static Theme theme(Given given) {
        String name = given.oneOf(THEME, Theme.ALL.stream().map(Theme::name).toList());
        return Theme.ALL.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
    }

    private static double scale(Given given) {
        return given.has(SCALE) ? given.decimal(SCALE) : Drawing.DEFAULT_SCALE;
    }
}
