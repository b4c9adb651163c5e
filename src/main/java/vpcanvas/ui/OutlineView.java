package vpcanvas.ui;

import java.util.List;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import vpcanvas.edit.EditorState;
import vpcanvas.edit.Selection;
import vpcanvas.edit.outline.Outline;
import vpcanvas.model.Layout;
import vpcanvas.model.Same;
import vpcanvas.model.Vpc;

/// The design as a tree to walk through by key, the screen reader's way through it. What is selected
/// here is selected on the drawing, and the other way round. Branches are built when they are opened,
/// and nothing is looked at while another tab is shown.
final class OutlineView extends TreeView<String> {
    /// VPCs stand open at first where they are not more than these.
    private static final int FEW = 12;

    private static final Duration QUIET = Duration.millis(200);

    /// Of more things than these that are selected at a time none is marked.
    private static final int MOST = 200;

    private final Workbench bench;
    private final Directory directory;
    private final Node canvas;
    private final PauseTransition quiet = new PauseTransition(QUIET);
    private @Nullable OutlineTree tree;
    private @Nullable Outline shown;
    private @Nullable Selection selected;
    private boolean active;
    private boolean showing;

    OutlineView(Workbench bench, Directory directory, Node canvas) {
        this.bench = bench;
        this.directory = directory;
        this.canvas = canvas;
        setId("outline");
        getStyleClass().add("outline");
        setAccessibleText("Outline of the design");
        setShowRoot(false);
        setFixedCellSize(26);
        setCellFactory(tree -> new OutlineCell(bench, directory));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<TreeItem<String>>) c -> picked());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        bench.onChange(this::changed);
        quiet.setOnFinished(e -> update());
    }

    /// Follows the design from now on, or no longer.
    void follow(boolean on) {
        active = on;
        update();
    }

    /// What is typed changes the design with every key; the tree takes that over when it has been quiet
    /// for a moment. What is selected is shown at once.
    private void changed() {
        if (!active || showing) {
            return;
        }
        if (tree == null || !bench.state().selection().equals(selected)) {
            update();
        } else if (!directory.isCurrent(shown)) {
            quiet.playFromStart();
        }
    }

    private void update() {
        if (!active || showing) {
            return;
        }
        showing = true;
        quiet.stop();
        Outline outline = directory.outline();
        if (!Same.is(outline, shown)) {
            shown = outline;
            renew(outline);
            selected = null;
        }
        Selection now = bench.state().selection();
        if (!now.equals(selected)) {
            selected = now;
            select(now);
        }
        showing = false;
    }

    private void renew(Outline outline) {
        if (tree == null) {
            tree = new OutlineTree(outline);
            setRoot(tree.root());
            tree.root().getChildren().forEach(this::openAtFirst);
        } else {
            tree.renew(outline).forEach(this::openAtFirst);
            refresh();
        }
    }

    private void openAtFirst(TreeItem<String> region) {
        boolean place = !Outline.isSection(region.getValue());
        region.setExpanded(place);
        boolean few = bench.state().report().topology().all(Vpc.class).size() <= FEW;
        if (place && few) {
            region.getChildren().forEach(vpc -> vpc.setExpanded(true));
        }
    }

    private void select(Selection selection) {
        getSelectionModel().clearSelection();
        if (tree == null || selection.keys().size() > MOST) {
            return;
        }
        for (String key : selection.keys()) {
            TreeItem<String> item = tree.open(Layout.isNote(key) ? key : Layout.idOf(key));
            if (item != null) {
                getSelectionModel().select(item);
                getFocusModel().focus(getRow(item));
            }
        }
        int row = getSelectionModel().getSelectedIndex();
        if (row >= 0 && !isFocused()) {
            scrollTo(Math.max(0, row - 3));
        }
    }

    private void picked() {
        if (showing || !active) {
            return;
        }
        List<String> keys =
                getSelectionModel().getSelectedItems().stream()
                        .filter(Objects::nonNull)
                        .map(TreeItem::getValue)
                        .filter(k -> !Outline.isSection(k))
                        .toList();
        showing = true;
        bench.act(s -> Places.show(s, keys));
        selected = bench.state().selection();
        showing = false;
    }

    /// Enter goes to the drawing, Delete deletes there.
    private void key(KeyEvent e) {
        switch (e.getCode()) {
            case ENTER -> canvas.requestFocus();
            case DELETE, BACK_SPACE -> bench.act(s -> deleted(s));
            default -> {
                return;
            }
        }
        e.consume();
    }

    private static EditorState deleted(EditorState state) {
        return state.selection().isEmpty() ? state : Editors.run(state, "delete");
    }
}
