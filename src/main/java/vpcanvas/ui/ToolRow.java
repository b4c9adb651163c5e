package vpcanvas.ui;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import vpcanvas.edit.Tool;

/// The commands that are needed most, as buttons.
final class ToolRow extends HBox {
    private static final String LINE = "|";

    /// As wide as all words need, in px.
    private static final double ENOUGH = 1350;

    /// What stands in the row, from left to right.
    private static final List<String> ORDER =
            List.of(
                    "new", "open", "save", LINE, "undo", "redo", LINE, "select", "hand", "connect",
                    LINE, "tidy", "fit", "trace", LINE, "export");

    private static final Map<String, String> ICONS =
            Map.ofEntries(
                    Map.entry("new", "mdi2f-file-outline"),
                    Map.entry("open", "mdi2f-folder-open-outline"),
                    Map.entry("save", "mdi2c-content-save-outline"),
                    Map.entry("undo", "mdi2u-undo"),
                    Map.entry("redo", "mdi2r-redo"),
                    Map.entry("select", "mdi2c-cursor-default-outline"),
                    Map.entry("hand", "mdi2h-hand-back-right-outline"),
                    Map.entry("connect", "mdi2v-vector-line"),
                    Map.entry("tidy", "mdi2b-broom"),
                    Map.entry("fit", "mdi2f-fit-to-screen-outline"),
                    Map.entry("trace", "mdi2r-routes"),
                    Map.entry("export", "mdi2e-export-variant"));

    private final Workbench bench;

    ToolRow(Workbench bench, List<Command> commands, Node search) {
        this.bench = bench;
        getStyleClass().add("tool-row");
        for (String id : ORDER) {
            getChildren()
                    .add(
                            id.equals(LINE)
                                    ? new Separator(javafx.geometry.Orientation.VERTICAL)
                                    : button(find(id, commands)));
        }
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(gap, search);
        widthProperty().subscribe(w -> narrow(w.doubleValue() < ENOUGH));
    }

    /// Without room for words the icons alone stay; tooltips say what they mean.
    private void narrow(boolean narrow) {
        for (Node child : getChildren()) {
            if (child instanceof Button button && button.getGraphic() != null) {
                button.setContentDisplay(
                        narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            }
        }
    }

    private static Command find(String id, List<Command> commands) {
        return commands.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    private Button button(Command command) {
        Button button = new Button(command.shortLabel());
        button.setId("tool-" + command.id());
        button.getStyleClass().addAll("flat", "tool");
        String icon = ICONS.get(command.id());
        if (icon != null) {
            button.setGraphic(new FontIcon(icon));
        }
        button.setFocusTraversable(false);
        button.setOnAction(e -> command.run());
        Tooltip tip = new Tooltip();
        button.setTooltip(tip);
        Runnable refresh =
                () -> {
                    button.setDisable(!command.enabled().getAsBoolean());
                    button.pseudoClassStateChanged(Styles.CHOSEN, isChosen(command.id()));
                    tip.setText(command.label().get() + "  " + command.firstShortcut());
                };
        refresh.run();
        bench.onChange(refresh);
        return button;
    }

    private boolean isChosen(String id) {
        return switch (bench.state().tool()) {
            case Tool.Select s -> id.equals("select");
            case Tool.Hand h -> id.equals("hand");
            case Tool.Connect c -> id.equals("connect");
            case Tool.Pan p -> false;
            case Tool.Place p -> false;
        };
    }
}
