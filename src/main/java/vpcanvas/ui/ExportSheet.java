package vpcanvas.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import vpcanvas.edit.Camera;
import vpcanvas.edit.EditorState;
import vpcanvas.figure.Figure;
import vpcanvas.figure.Sketch;
import vpcanvas.figure.Theme;
import vpcanvas.io.paint.FigureFormat;
import vpcanvas.io.paint.FigureWriter;

/// Chooses how to export the figure, with a preview of the very figure that is written.
final class ExportSheet extends VBox {
    private static final double WIDTH = 520;
    private static final double HEIGHT = 340;
    private static final List<Double> SCALES = List.of(1.0, 2.0, 3.0, 4.0);
    private static final double USUAL = 2;

    private final EditorState state;
    private final FileDesk desk;
    private final Asks asks;
    private final Sheet sheet;
    private final Consumer<String> say;
    private final ScreenPainter painter;
    private final Canvas preview = new Canvas(WIDTH, HEIGHT);
    private final ChoiceBox<FigureFormat> format = new ChoiceBox<>();
    private final ChoiceBox<Double> scale = new ChoiceBox<>();
    private final ChoiceBox<Theme> theme = new ChoiceBox<>();
    private final Label size = Styles.label("", "muted");
    private final Button export = new Button("Export…");

    ExportSheet(
            EditorState state,
            FileDesk desk,
            Asks asks,
            Sheet sheet,
            ScreenFonts fonts,
            Consumer<String> say) {
        this.state = state;
        this.desk = desk;
        this.asks = asks;
        this.sheet = sheet;
        this.say = say;
        this.painter = new ScreenPainter(fonts, state.fonts(), 0);
        setId("export-sheet");
        getStyleClass().add("export");
        choices();
        export.setId("export-write");
        export.setDefaultButton(true);
        export.setOnAction(e -> write());
        Button cancel = new Button("Cancel");
        cancel.setOnAction(e -> sheet.hide());
        HBox buttons = new HBox(size, Styles.gap(), cancel, export);
        buttons.getStyleClass().add("buttons");
        HBox rows =
                new HBox(
                        named("Format", format),
                        format,
                        named("Scale", scale),
                        scale,
                        named("Theme", theme),
                        theme);
        rows.getStyleClass().add("buttons");
        StackPane framed = new StackPane(preview);
        framed.getStyleClass().add("preview");
        getChildren().addAll(Styles.label("Export figure", "sheet-title"), framed, rows, buttons);
        refresh();
    }

    private static Label named(String name, ChoiceBox<?> box) {
        Label label = new Label(name);
        label.setLabelFor(box);
        return label;
    }

    void show() {
        sheet.show(this, export);
    }

    private void choices() {
        format.setId("export-format");
        scale.setId("export-scale");
        theme.setId("export-theme");
        format.getItems().setAll(FigureFormat.values());
        format.setValue(FigureFormat.PNG);
        scale.getItems().setAll(SCALES);
        scale.setConverter(words(scale, s -> String.format(Locale.ROOT, "%.0f ×", s)));
        scale.setValue(USUAL);
        theme.getItems().setAll(Theme.ALL);
        theme.setConverter(words(theme, Theme::name));
        theme.setValue(Theme.LIGHT);
        format.setOnAction(e -> refresh());
        scale.setOnAction(e -> refresh());
        theme.setOnAction(e -> refresh());
    }

    private static <T> StringConverter<T> words(ChoiceBox<T> box, Function<T, String> word) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : word.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return box.getItems().stream()
                        .filter(item -> word.apply(item).equals(text))
                        .findFirst()
                        .orElse(null);
            }
        };
    }

    private Figure figure() {
        return Sketch.of(
                state.history().now(), state.freshReport(), theme.getValue(), state.fonts());
    }

    private void refresh() {
        Figure figure = figure();
        double zoom = Math.min(WIDTH / figure.width(), HEIGHT / figure.height());
        preview.setWidth(figure.width() * zoom);
        preview.setHeight(figure.height() * zoom);
        var g = preview.getGraphicsContext2D();
        g.setFill(Colours.of(figure.paper()));
        g.fillRect(0, 0, preview.getWidth(), preview.getHeight());
        painter.paint(
                figure.marks(),
                new Camera(zoom, 0, 0),
                preview.getWidth(),
                preview.getHeight(),
                1,
                g);
        boolean pixels = format.getValue() == FigureFormat.PNG;
        scale.setDisable(!pixels);
        double by = pixels ? scale.getValue() : 1;
        size.setText(
                String.format(
                        Locale.ROOT,
                        "%.0f × %.0f %s",
                        figure.width() * by,
                        figure.height() * by,
                        pixels ? "pixels" : "px"));
    }

    private void write() {
        FigureFormat wanted = format.getValue();
        String ending = "." + wanted.name().toLowerCase(Locale.ROOT);
        Optional<Path> chosen = asks.pictureToSave(desk.stem() + ending, wanted);
        if (chosen.isEmpty()) {
            return;
        }
        Path file =
                FigureFormat.of(chosen.get()).isPresent()
                        ? chosen.get()
                        : Path.of(chosen.get() + ending);
        try {
            FigureWriter.write(figure(), wanted, scale.getValue(), file);
            say.accept("Exported " + file + ".");
        } catch (IOException | IllegalArgumentException e) {
            say.accept(Objects.requireNonNullElseGet(e.getMessage(), e::toString));
        }
        sheet.hide();
    }
}
