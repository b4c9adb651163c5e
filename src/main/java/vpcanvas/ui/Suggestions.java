package vpcanvas.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import vpcanvas.edit.outline.Entry;

/// Things that may be meant by what is being typed in a field, listed below it. The arrows walk through
/// them while the field keeps the focus, Enter or a click takes one, Escape puts the list away.
final class Suggestions {
    private static final double ROW = 28;
    private static final double LEAST_WIDTH = 260;

    private final TextField field;
    private final Function<String, List<Entry>> find;
    private final Consumer<Entry> taken;
    private final ListView<Entry> list = new ListView<>();
    private final Popup popup = new Popup();
    private boolean silent;
    private boolean silentIfNone;

    /// @param find what may be meant by a text, the likeliest first
    /// @param taken what to do with the one that is chosen
    Suggestions(TextField field, Function<String, List<Entry>> find, Consumer<Entry> taken) {
        this.field = field;
        this.find = find;
        this.taken = taken;
        list.setId(field.getId() + "-suggestions");
        list.getStyleClass().add("suggestions");
        list.setAccessibleText("Suggestions");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setPlaceholder(Styles.label("Nothing is called that, or has that address", "muted"));
        list.setCellFactory(l -> new Cell());
        list.setOnMouseClicked(e -> take());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        field.textProperty().subscribe((old, text) -> typed(text));
        field.focusedProperty().subscribe(this::focused);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Shows no list while there is nothing to suggest.
    Suggestions silentIfNone() {
        silentIfNone = true;
        return this;
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    List<Entry> shown() {
        return List.copyOf(list.getItems());
    }

    /// Writes into the field without suggesting anything.
    void write(String text) {
        silent = true;
        field.setText(text);
        silent = false;
    }

    private void focused(boolean focused) {
        if (!focused) {
            popup.hide();
        }
    }

    private void typed(String text) {
        if (silent || !field.isFocused()) {
            return;
        }
        if (text.isBlank()) {
            popup.hide();
        } else {
            suggest(text);
        }
    }

    private void suggest(String text) {
        list.getItems().setAll(find.apply(text));
        list.getSelectionModel().clearSelection();
        if (field.getScene() == null || (silentIfNone && list.getItems().isEmpty())) {
            popup.hide();
            return;
        }
        list.setPrefHeight(Math.max(1, list.getItems().size()) * ROW + 2);
        list.setPrefWidth(Math.max(LEAST_WIDTH, field.getWidth()));
        if (!popup.isShowing()) {
            Bounds at = field.localToScreen(field.getBoundsInLocal());
            // Its own scene knows neither the colours nor the look of the window.
            popup.getScene().getStylesheets().setAll(field.getScene().getStylesheets());
            popup.getScene()
                    .getRoot()
                    .getStyleClass()
                    .setAll(field.getScene().getRoot().getStyleClass());
            popup.show(field, at.getMinX(), at.getMaxY() + 2);
        }
    }

    private void key(KeyEvent e) {
        switch (e.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case ESCAPE -> {
                if (!popup.isShowing()) {
                    return;
                }
                popup.hide();
            }
            case ENTER -> {
                if (!popup.isShowing() || chosen() == null) {
                    popup.hide();
                    return;
                }
                take();
            }
            default -> {
                return;
            }
        }
        e.consume();
    }

    /// With nothing suggested yet, the arrow down shows what there is.
    private void step(int by) {
        if (!popup.isShowing()) {
            suggest(field.getText());
            return;
        }
        int last = list.getItems().size() - 1;
        int now = list.getSelectionModel().getSelectedIndex();
        list.getSelectionModel().select(Math.clamp(now + by, 0, Math.max(0, last)));
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
    }

    private @Nullable Entry chosen() {
        return list.getSelectionModel().getSelectedItem();
    }

    private void take() {
        Entry entry = chosen();
        if (entry != null) {
            popup.hide();
            taken.accept(entry);
        }
    }

    private static final class Cell extends ListCell<Entry> {
        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            setGraphic(entry == null || empty ? null : row(entry));
            setAccessibleText(entry == null || empty ? null : entry.spoken());
        }

        private static HBox row(Entry entry) {
            Label name = Styles.label(entry.name());
            name.setMinWidth(Region.USE_PREF_SIZE);
            HBox row =
                    new HBox(
                            name,
                            Styles.label(entry.addresses(), "mono", "muted"),
                            Styles.gap(),
                            Styles.label(entry.kind(), "muted", "small"));
            row.getStyleClass().add("thing");
            return row;
        }
    }
}
