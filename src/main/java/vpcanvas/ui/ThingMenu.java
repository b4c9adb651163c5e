package vpcanvas.ui;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import vpcanvas.edit.EditorState;
import vpcanvas.edit.Input;
import vpcanvas.edit.Tool;

/// The context menu of a thing, or of the paper: the commands that would do something there.
final class ThingMenu {
    private static final String LINE = "|";

    private static final List<String> OF_A_THING =
            List.of(
                    "trace",
                    "route-cards",
                    "collapse",
                    "accept",
                    "reject",
                    LINE,
                    "rename",
                    "copy",
                    "duplicate",
                    "delete",
                    LINE,
                    "fit-selection");

    private static final List<String> OF_PAPER =
            List.of(
                    "paste",
                    "select-all",
                    LINE,
                    "place-vpc",
                    "place-region",
                    "place-note",
                    LINE,
                    "tidy",
                    "fit");

    private final Workbench bench;
    private final Node canvas;
    private final List<Command> commands;
    private final ContextMenu menu = new ContextMenu();

    ThingMenu(Workbench bench, Node canvas, List<Command> commands) {
        this.bench = bench;
        this.canvas = canvas;
        this.commands = commands;
        menu.setOnHidden(e -> hidden());
        bench.onChange(this::refresh);
    }

    private void refresh() {
        EditorState state = bench.state();
        if (!(state.tool() instanceof Tool.Select.Menu open)) {
            menu.hide();
            return;
        }
        if (menu.isShowing() || canvas.getScene() == null) {
            return;
        }
        menu.getItems().clear();
        for (String id : open.key() == null ? OF_PAPER : OF_A_THING) {
            if (id.equals(LINE)) {
                line();
            } else {
                commands.stream()
                        .filter(c -> c.id().equals(id) && c.enabled().getAsBoolean())
                        .forEach(this::add);
            }
        }
        Point2D at = canvas.localToScreen(open.at().x(), open.at().y());
        menu.show(canvas, at.getX(), at.getY());
    }

    private void line() {
        if (!menu.getItems().isEmpty()
                && !(menu.getItems().getLast() instanceof SeparatorMenuItem)) {
            menu.getItems().add(new SeparatorMenuItem());
        }
    }

    private void add(Command command) {
        MenuItem item = new MenuItem(command.label().get());
        item.setId("context-" + command.id());
        item.setMnemonicParsing(false);
        item.setOnAction(
                e -> {
                    leave();
                    command.run();
                });
        menu.getItems().add(item);
    }

    private void hidden() {
        leave();
    }

    private void leave() {
        if (bench.state().tool() instanceof Tool.Select.Menu) {
            bench.dispatch(new Input.Cancel());
        }
    }
}
