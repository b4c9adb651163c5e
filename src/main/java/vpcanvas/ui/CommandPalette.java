package vpcanvas.ui;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Every command with its key; typing narrows them down.
final class CommandPalette extends VBox {
    private final List<Command> commands;
    private final Sheet sheet;
    private final TextField input = new TextField();
    private final ListView<Command> list = new ListView<>();

    CommandPalette(List<Command> commands, Sheet sheet) {
        this.commands = commands;
        this.sheet = sheet;
        getStyleClass().add("command-palette");
        input.setId("command-input");
        input.setAccessibleText("What do you want to do?");
        list.setAccessibleText("Commands");
        input.setPromptText("What do you want to do?");
        list.setId("command-list");
        list.setCellFactory(l -> new Cell());
        list.setFocusTraversable(false);
        list.setOnMouseClicked(e -> run());
        input.textProperty().subscribe((old, text) -> narrow(text));
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getChildren().addAll(input, list);
        narrow("");
    }

    void show() {
        sheet.show(this, input);
    }

    private void narrow(String typed) {
        List<String> words = List.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        list.getItems()
                .setAll(
                        commands.stream()
                                .filter(c -> c.enabled().getAsBoolean())
                                .filter(c -> words.stream().allMatch(text(c)::contains))
                                .toList());
        list.getSelectionModel().selectFirst();
    }

    private static String text(Command command) {
        return (command.group() + " " + command.label().get()).toLowerCase(Locale.ROOT);
    }

    private void key(KeyEvent e) {
        int index = list.getSelectionModel().getSelectedIndex();
        switch (e.getCode()) {
            case KeyCode.DOWN -> select(index + 1);
            case KeyCode.UP -> select(index - 1);
            case KeyCode.ENTER -> run();
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void select(int index) {
        int bounded = Math.clamp(index, 0, Math.max(0, list.getItems().size() - 1));
        list.getSelectionModel().select(bounded);
        list.scrollTo(Math.max(0, bounded - 3));
    }

    private void run() {
        Command command = list.getSelectionModel().getSelectedItem();
        if (command != null) {
            sheet.hide();
            command.run();
        }
    }

    private static final class Cell extends ListCell<Command> {
        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            setText(null);
            if (command == null || empty) {
                setGraphic(null);
                return;
            }
            HBox row =
                    new HBox(
                            Styles.label(command.group(), "muted", "command-group"),
                            Styles.label(command.label().get()),
                            Styles.gap(),
                            Styles.label(command.firstShortcut(), "key"));
            row.getStyleClass().add("command-row");
            setGraphic(row);
        }
    }
}
