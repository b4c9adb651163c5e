package vpcanvas.ui;

import java.util.function.Consumer;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.transform.Scale;
import javafx.stage.Window;
import vpcanvas.analysis.Report;
import vpcanvas.edit.Camera;
import vpcanvas.edit.EditorState;
import vpcanvas.figure.Figure;
import vpcanvas.figure.Sketch;
import vpcanvas.figure.Theme;

/// Prints the figure on one page, as large as fits, black on white.
final class Printing {
    private static final double FINE = 2;

    private Printing() {}

    static void print(EditorState state, ScreenFonts fonts, Window window, Consumer<String> say) {
        if (Printer.getDefaultPrinter() == null) {
            say.accept("There is no printer. Export the figure to a file instead.");
            return;
        }
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null || !job.showPrintDialog(window)) {
            return;
        }
        PageLayout page =
                job.getPrinter()
                        .createPageLayout(
                                Paper.A4, PageOrientation.LANDSCAPE, Printer.MarginType.DEFAULT);
        boolean sent = job.printPage(page, sheet(figure(state), fonts, page, state));
        if (sent && job.endJob()) {
            say.accept("Sent to " + job.getPrinter().getName() + ".");
        } else {
            say.accept("The printer refused the page.");
        }
    }

    private static Figure figure(EditorState state) {
        Report report = state.freshReport();
        return Sketch.of(state.history().now(), report, Theme.LIGHT, state.fonts());
    }

    /// Painted twice as large as it stands on the page, for paper has more dots than a screen.
    private static Canvas sheet(
            Figure figure, ScreenFonts fonts, PageLayout page, EditorState state) {
        Canvas canvas = new Canvas(figure.width() * FINE, figure.height() * FINE);
        GraphicsContext g = canvas.getGraphicsContext2D();
        new ScreenPainter(fonts, state.fonts(), 0)
                .paint(
                        figure.marks(),
                        new Camera(FINE, 0, 0),
                        canvas.getWidth(),
                        canvas.getHeight(),
                        1,
                        g);
        double fit =
                Math.min(
                        page.getPrintableWidth() / canvas.getWidth(),
                        page.getPrintableHeight() / canvas.getHeight());
        canvas.getTransforms().add(new Scale(fit, fit));
        return canvas;
    }
}
