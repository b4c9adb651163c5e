package vpcanvas.ui;

import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import vpcanvas.io.paint.FigureFormat;

/// Asks with the dialogs of the platform.
final class FxAsks implements Asks {
    private static final FileChooser.ExtensionFilter DESIGNS =
            new FileChooser.ExtensionFilter("VPCanvas designs", "*.vpc.json", "*.json");

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm:ss", Locale.ENGLISH);

    private final Stage stage;

    FxAsks(Stage stage) {
        this.stage = stage;
    }

    @Override
    public Optional<Path> fileToOpen() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Open");
        chooser.getExtensionFilters().add(DESIGNS);
        return path(chooser.showOpenDialog(stage));
    }

    @Override
    public Optional<Path> fileToSave(String suggested) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Save as");
        chooser.setInitialFileName(suggested);
        chooser.getExtensionFilters().add(DESIGNS);
        return path(chooser.showSaveDialog(stage));
    }

    @Override
    public Optional<Path> pictureToSave(String suggested, FigureFormat format) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Export");
        chooser.setInitialFileName(suggested);
        String ending = format == FigureFormat.PNG ? "*.png" : "*.svg";
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(format.name() + " pictures", ending));
        return path(chooser.showSaveDialog(stage));
    }

    private static Optional<Path> path(@Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }

    @Override
    public Optional<Integer> number(String question, int fewest, int most, int usual) {
        Spinner<Integer> spinner = new Spinner<>(fewest, most, usual);
        spinner.setEditable(true);
        spinner.setId("number");
        Label label = new Label(question + " (" + fewest + " to " + most + ")");
        label.setLabelFor(spinner);
        HBox row = new HBox(label, spinner);
        row.getStyleClass().add("question-part");
        Alert alert = new Alert(Alert.AlertType.NONE, "", ButtonType.OK, ButtonType.CANCEL);
        alert.initOwner(stage);
        alert.setTitle("VPCanvas");
        alert.getDialogPane().setContent(row);
        alert.getDialogPane().getStylesheets().add(Chrome.sheet());
        return alert.showAndWait().filter(ButtonType.OK::equals).map(b -> spinner.getValue());
    }

    @Override
    public Unsaved unsaved(String name) {
        ButtonType save = new ButtonType("Save", ButtonData.YES);
        ButtonType discard = new ButtonType("Don't save", ButtonData.NO);
        ButtonType answer =
                ask("Save the changes to " + name + "?", save, discard, ButtonType.CANCEL);
        if (answer == save) {
            return Unsaved.SAVE;
        }
        return answer == discard ? Unsaved.DISCARD : Unsaved.CANCEL;
    }

    @Override
    public Changed changed(Path file) {
        ButtonType reload = new ButtonType("Reload", ButtonData.NO);
        ButtonType keep = new ButtonType("Keep mine", ButtonData.YES);
        ButtonType answer =
                ask(
                        file
                                + " was changed by another program since it was read.\n"
                                + "Reload shows that design; the changes made here are lost. Keep"
                                + " mine goes on with the design shown; saving it writes over the"
                                + " other.",
                        keep,
                        reload,
                        ButtonType.CANCEL);
        if (answer == reload) {
            return Changed.RELOAD;
        }
        return answer == keep ? Changed.KEEP_MINE : Changed.CANCEL;
    }

    @Override
    public Recovery recover(String name, Instant when) {
        ButtonType recover = new ButtonType("Recover", ButtonData.YES);
        ButtonType drop = new ButtonType("Drop it", ButtonData.NO);
        ButtonType later = new ButtonType("Later", ButtonData.CANCEL_CLOSE);
        ButtonType answer =
                ask(
                        "VPCanvas ended before changes to this design were saved:\n"
                                + name
                                + "\nThey were last kept on "
                                + TIME.format(when.atZone(ZoneId.systemDefault()))
                                + ".",
                        recover,
                        drop,
                        later);
        if (answer == recover) {
            return Recovery.RECOVER;
        }
        return answer == drop ? Recovery.DROP : Recovery.LATER;
    }

    private ButtonType ask(String question, ButtonType... answers) {
        Alert alert = new Alert(Alert.AlertType.NONE, question, answers);
        alert.initOwner(stage);
        alert.setTitle("VPCanvas");
        alert.getDialogPane().getStylesheets().add(Chrome.sheet());
        return alert.showAndWait().orElse(ButtonType.CANCEL);
    }
}
