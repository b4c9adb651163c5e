package vpcanvas.ui;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;
import org.jspecify.annotations.Nullable;
import vpcanvas.edit.outline.Outline;

/// The branches of an outline, each made when the one above it is opened. When the design changes, only
/// branches that hold something else now are filled anew: what was open stays open.
final class OutlineTree {
    private static final String ROOT = "";

    private final Map<String, Branch> branches = new HashMap<>();
    private final Branch root;
    private Outline outline;

    OutlineTree(Outline outline) {
        this.outline = outline;
        this.root = new Branch(ROOT);
        root.setExpanded(true);
    }

    TreeItem<String> root() {
        return root;
    }

    /// Shows another outline.
    ///
    /// @return the branches at the root that were not there before
    List<TreeItem<String>> renew(Outline other) {
        outline = other;
        Set<String> before = Set.copyOf(branches.keySet());
        List.copyOf(branches.values()).forEach(Branch::renew);
        root.renew();
        Set<String> known = new HashSet<>();
        root.collect(known);
        branches.keySet().retainAll(known);
        return root.getChildren().stream().filter(c -> !before.contains(c.getValue())).toList();
    }

    /// The branch of a key, with all above it open; null for what is not in the outline.
    @Nullable TreeItem<String> open(String key) {
        TreeItem<String> above = outline.parentOf(key).map(this::open).orElse(root);
        // Asked for its children it makes them.
        above.getChildren();
        Branch found = branches.get(key);
        if (found != null) {
            above.setExpanded(true);
        }
        return found;
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
            return !getValue().equals(ROOT) && outline.isLeaf(getValue());
        }

        @Override
        public ObservableList<TreeItem<String>> getChildren() {
            ObservableList<TreeItem<String>> children = super.getChildren();
            if (!built) {
                built = true;
                children.setAll(branches(inside()));
            }
            return children;
        }

        private List<String> inside() {
            return getValue().equals(ROOT) ? outline.roots() : outline.children(getValue());
        }

        private List<Branch> branches(List<String> keys) {
            return keys.stream().map(this::branch).toList();
        }

        private Branch branch(String key) {
            Branch known = branches.get(key);
            return known == null ? new Branch(key) : known;
        }

        void renew() {
            if (built) {
                List<String> keys = inside();
                ObservableList<TreeItem<String>> children = super.getChildren();
                if (!children.stream().map(TreeItem::getValue).toList().equals(keys)) {
                    children.setAll(branches(keys));
                }
            }
        }

        void collect(Set<String> keys) {
            keys.add(getValue());
            if (built) {
                super.getChildren().forEach(c -> ((Branch) c).collect(keys));
            }
        }
    }
}
