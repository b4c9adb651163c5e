package vpcanvas.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vpcanvas.figure.Figure;
import vpcanvas.figure.NotDrawn;
import vpcanvas.figure.Theme;
import vpcanvas.io.answer.RenderAnswer;
import vpcanvas.io.paint.FigureFormat;
import vpcanvas.io.paint.FigureWriter;
import vpcanvas.model.Document;

/// Draws what was planned, one after the other, whatever becomes of the others.
final class Rendering {
    private final double scale;
    private final Theme theme;
    private final FigureChoice choice;
    private final Console console;
    private final List<RenderAnswer.Entry> entries = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private Exit exit = Exit.DONE;

    Rendering(double scale, Theme theme, FigureChoice choice, Console console) {
        this.scale = scale;
        this.theme = theme;
        this.choice = choice;
        this.console = console;
    }

    void draw(RenderPlan plan) {
        try {
            if (plan.directory() != null) {
                OutputDirectory.make(plan.directory());
            }
        } catch (IOException e) {
            plan.jobs().forEach(job -> fail(job, says(e), Exit.UNWRITABLE));
            return;
        }
        plan.jobs().forEach(this::draw);
    }

    private void draw(RenderPlan.Job job) {
        try {
            Document document = Designs.open(job.input(), console);
            NotDrawn.of(document)
                    .forEach(left -> console.tell(job.input() + ": not drawn yet: " + left));
            Figure figure = Drawing.of(document, choice, theme);
            write(figure, job);
            entries.add(
                    RenderAnswer.Written.of(
                            job.input().toString(),
                            job.output().toString(),
                            job.format(),
                            figure,
                            scale));
            nameFile(job.output());
        } catch (Refusal refusal) {
            fail(job, refusal.says(), refusal.exit());
        } catch (IOException e) {
            fail(job, says(e), Exit.UNWRITABLE);
        }
    }

    /// Only a picture of pixels can be too large, and only its painter knows when.
    private void write(Figure figure, RenderPlan.Job job) throws IOException {
        try {
            FigureWriter.write(figure, job.format(), scale, job.output());
        } catch (IllegalArgumentException e) {
            if (job.format() != FigureFormat.PNG) {
                throw e;
            }
            throw Refusal.wrongUse(job.input() + ": " + e.getMessage());
        }
    }

    /// Names a file, unless it is none: a picture written to `/dev/stdout` is all that may stand there.
    private void nameFile(Path output) {
        if (Files.isRegularFile(output)) {
            files.add(output.toString());
        }
    }

    /// Why something could not be written.
    static String says(IOException e) {
        return Objects.requireNonNullElseGet(e.getMessage(), e::toString);
    }

    private void fail(RenderPlan.Job job, String says, Exit how) {
        // What is wrong with an input begins with its name, as compilers say it.
        console.tell(how == Exit.UNREADABLE ? says : "vpcanvas render: " + says);
        entries.add(new RenderAnswer.Failed(job.input().toString(), says));
        exit = exit.or(how);
    }

    /// What became of each design.
    List<RenderAnswer.Entry> entries() {
        return entries;
    }

    /// The files that were written.
    List<String> files() {
        return files;
    }

    Exit exit() {
        return exit;
    }
}
