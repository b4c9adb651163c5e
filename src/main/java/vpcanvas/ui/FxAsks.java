package vpcanvas.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import vpcanvas.io.paint.FigureFormat;

/// Asks with the dialogs of the platform.
final class FxAsks implements Asks {
    private static final FileChooser.ExtensionFilter DESIGNS =
            new FileChooser.ExtensionFilter("VPCanvas designs", "*.vpc.json", "*.json");

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
    public boolean overwrite(Path file) {
        ButtonType over = new ButtonType("Write over it", ButtonData.OK_DONE);
        return ask(
                        file + " was changed by another program since it was read.",
                        over,
                        ButtonType.CANCEL)
                == over;
    }

    @Override
    public boolean recover(String name) {
        ButtonType recover = new ButtonType("Recover", ButtonData.OK_DONE);
        ButtonType drop = new ButtonType("Drop it", ButtonData.CANCEL_CLOSE);
        return ask("The program ended before " + name + " was saved.", recover, drop) == recover;
    }

    private ButtonType ask(String question, ButtonType... answers) {
        Alert alert = new Alert(Alert.AlertType.NONE, question, answers);
        alert.initOwner(stage);
        alert.setTitle("VPCanvas");
        return alert.showAndWait().orElse(ButtonType.CANCEL);
    }
}
