package vpcanvas.ui;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import vpcanvas.edit.EditorState;
import vpcanvas.edit.Selection;
import vpcanvas.edit.outline.Outline;
import vpcanvas.model.Layout;
import vpcanvas.model.Vpc;

/// The design as a tree to walk through by key, the screen reader's way through it. What is selected
/// here is selected on the drawing, and the other way round. Branches are built when they are opened,
/// and nothing is looked at while another tab is shown.
final class OutlineView extends TreeView<String> {
    private static final String ROOT = "";

    /// VPCs stand open at first where they are not more than these.
    private static final int FEW = 12;

    /// Of more things than these that are selected at a time none is marked.
    private static final int MOST = 200;

    private final Workbench bench;
    private final Directory directory;
    private final Node canvas;
    private final Map<String, Branch> branches = new HashMap<>();
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
        bench.onChange(this::update);
    }

    /// Follows the design from now on, or no longer.
    void follow(boolean on) {
        active = on;
        update();
    }

    private void update() {
        if (!active || showing) {
            return;
        }
        showing = true;
        Outline outline = directory.outline();
        if (!Same.is(outline, shown)) {
            boolean first = shown == null;
            shown = outline;
            renew(outline, first);
            selected = null;
        }
        Selection now = bench.state().selection();
        if (!now.equals(selected)) {
            selected = now;
            select(now);
        }
        showing = false;
    }

    /// Keeps what was open open: only branches that hold something else now are filled anew.
    private void renew(Outline outline, boolean first) {
        if (first) {
            setRoot(new Branch(ROOT));
            getRoot().setExpanded(true);
            getRoot().getChildren().forEach(this::openAtFirst);
            return;
        }
        Set<String> before = Set.copyOf(branches.keySet());
        List.copyOf(branches.values()).forEach(b -> b.renew(outline));
        ((Branch) getRoot()).renew(outline);
        branches.keySet().retainAll(known(getRoot(), new HashSet<>()));
        getRoot().getChildren().stream()
                .filter(c -> !before.contains(c.getValue()))
                .forEach(this::openAtFirst);
        refresh();
    }

    private static Set<String> known(TreeItem<String> item, Set<String> keys) {
        keys.add(item.getValue());
        if (((Branch) item).built) {
            item.getChildren().forEach(c -> known(c, keys));
        }
        return keys;
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
        if (selection.keys().size() > MOST) {
            return;
        }
        for (String key : selection.keys()) {
            TreeItem<String> item = item(Layout.isNote(key) ? key : Layout.idOf(key));
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

    /// The branch of a key, with all above it open.
    private @Nullable TreeItem<String> item(String key) {
        Outline outline = Objects.requireNonNull(shown);
        String parent = outline.parentOf(key).orElse(ROOT);
        TreeItem<String> above = parent.equals(ROOT) ? getRoot() : item(parent);
        if (above == null) {
            return null;
        }
        above.getChildren();
        Branch found = branches.get(key);
        if (found != null) {
            above.setExpanded(true);
        }
        return found;
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

    /// A thing or section that finds out what it holds when it is opened.
    private final class Branch extends TreeItem<String> {
        private boolean built;

        Branch(String key) {
            super(key);
            if (!key.equals(ROOT)) {
                branches.put(key, this);
            }
        }

        @Override
        public boolean isLeaf() {
            return !getValue().equals(ROOT) && Objects.requireNonNull(shown).isLeaf(getValue());
        }

        @Override
        public javafx.collections.ObservableList<TreeItem<String>> getChildren() {
            var children = super.getChildren();
            if (!built) {
                built = true;
                children.setAll(branches(inside(Objects.requireNonNull(shown))));
            }
            return children;
        }

        private List<String> inside(Outline outline) {
            return getValue().equals(ROOT) ? outline.roots() : outline.children(getValue());
        }

        private List<Branch> branches(List<String> keys) {
            return keys.stream().map(this::branch).toList();
        }

        private Branch branch(String key) {
            Branch known = branches.get(key);
            return known == null ? new Branch(key) : known;
        }

        void renew(Outline outline) {
            if (!built) {
                return;
            }
            List<String> keys = inside(outline);
            var children = super.getChildren();
            if (!children.stream().map(TreeItem::getValue).toList().equals(keys)) {
                children.setAll(branches(keys));
            }
        }
    }
}
