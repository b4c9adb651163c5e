package vpcanvas.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vpcanvas.edit.Editor;
import vpcanvas.edit.form.Field;
import vpcanvas.edit.form.Matrix;
import vpcanvas.edit.form.MatrixRow;
import vpcanvas.edit.form.Option;
import vpcanvas.model.Change;

/// Attachments by route tables: in each cell a dot for the association, of which a row has one, and
/// a check for the propagation. Arrow keys go from cell to cell, Space changes one.
final class MatrixView implements FieldView {
    /// More rows are found by typing.
    private static final int MOST = 40;

    private static final int ASSOCIATION = 0;
    private static final int PROPAGATION = 1;

    private final Workbench bench;
    private final Label heading = Styles.label("", "section");
    private final TextField filter = new TextField();
    private final Label hint = Styles.paragraph("", "muted", "small");
    private final GridPane grid = new GridPane();
    private final VBox all;
    private final List<List<Node>> cells = new ArrayList<>();
    private List<MatrixRow> shown = List.of();
    private Matrix matrix;

    MatrixView(Workbench bench, Matrix matrix) {
        this.bench = bench;
        this.matrix = matrix;
        grid.getStyleClass().add("matrix");
        grid.setId(matrix.id());
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        ScrollPane wide = new ScrollPane(grid);
        wide.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        wide.setFitToHeight(true);
        wide.setMinHeight(Region.USE_PREF_SIZE);
        wide.getStyleClass().addAll("way", "matrix-frame");
        filter.setPromptText("Find an attachment");
        filter.setAccessibleText("Find an attachment");
        filter.textProperty().subscribe((before, after) -> build());
        all = new VBox(heading, filter, wide, hint);
        all.getStyleClass().add("field");
        show(matrix);
    }

    @Override
    public Node node() {
        return all;
    }

    @Override
    public boolean show(Field other) {
        if (!(other instanceof Matrix m) || !m.id().equals(matrix.id())) {
            return false;
        }
        boolean same = !cells.isEmpty() && names(m).equals(names(matrix));
        matrix = m;
        if (!same) {
            build();
        }
        mark();
        return true;
    }

    /// What the shape of the grid depends on.
    private static List<String> names(Matrix matrix) {
        List<String> names = new ArrayList<>();
        matrix.tables().forEach(t -> names.add(t.value() + " " + t.label()));
        matrix.rows().forEach(r -> names.add(r.key() + " " + r.name() + " " + r.state()));
        return names;
    }

    private void build() {
        heading.setText(matrix.label());
        show(filter, matrix.rows().size() > MOST);
        List<MatrixRow> found = matrix.rows().stream().filter(this::isFound).toList();
        shown = found.stream().limit(MOST).toList();
        grid.getChildren().clear();
        cells.clear();
        head();
        for (int i = 0; i < shown.size(); i++) {
            row(i, shown.get(i));
        }
        hint.setText(
                matrix.rows().isEmpty()
                        ? "Nothing is attached yet."
                        : shown.size() + " of " + found.size() + " attachments.");
        show(hint, shown.size() < found.size() || matrix.rows().isEmpty());
        mark();
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private boolean isFound(MatrixRow row) {
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        return row.name().toLowerCase(Locale.ROOT).contains(wanted) || row.key().contains(wanted);
    }

    private void head() {
        for (int i = 0; i < matrix.tables().size(); i++) {
            Option table = matrix.tables().get(i);
            Label name = Styles.label(table.label(), "matrix-table");
            name.setTooltip(new Tooltip(table.label()));
            GridPane.setHalignment(name, HPos.CENTER);
            grid.add(name, 1 + 2 * i, 0, 2, 1);
            grid.add(sub("assoc.", "This table decides where its packets go"), 1 + 2 * i, 1);
            grid.add(sub("prop.", "Its routes are propagated into this table"), 2 + 2 * i, 1);
        }
    }

    private static Label sub(String word, String meaning) {
        Label label = Styles.label(word, "muted", "small");
        label.setTooltip(new Tooltip(meaning));
        GridPane.setHalignment(label, HPos.CENTER);
        return label;
    }

    private void row(int index, MatrixRow row) {
        Hyperlink name = new Hyperlink(row.name());
        name.setMnemonicParsing(false);
        name.getStyleClass().add("matrix-name");
        name.setOnAction(e -> bench.act(s -> Places.show(s, List.of(row.key()))));
        name.pseudoClassStateChanged(Styles.BAD, !row.state().isEmpty());
        name.setTooltip(new Tooltip(row.state().isEmpty() ? row.name() : row.state()));
        grid.add(name, 0, index + 2);
        List<Node> line = new ArrayList<>();
        for (int i = 0; i < matrix.tables().size(); i++) {
            line.add(cell(row, i, ASSOCIATION));
            line.add(cell(row, i, PROPAGATION));
        }
        for (int i = 0; i < line.size(); i++) {
            grid.add(line.get(i), 1 + i, index + 2);
            GridPane.setHalignment(line.get(i), HPos.CENTER);
        }
        cells.add(line);
    }

    private Node cell(MatrixRow row, int column, int half) {
        String table = matrix.tables().get(column).label();
        if (half == ASSOCIATION) {
            RadioButton dot = new RadioButton();
            dot.setId("association-" + row.key() + "-" + matrix.tables().get(column).value());
            dot.setAccessibleText(row.name() + " is associated with " + table);
            dot.setOnAction(e -> act(row.key(), column, half));
            return dot;
        }
        CheckBox check = new CheckBox();
        check.setId("propagation-" + row.key() + "-" + matrix.tables().get(column).value());
        check.setAccessibleText(row.name() + " propagates into " + table);
        check.setAccessibleHelp(row.refusal());
        check.setOnAction(e -> act(row.key(), column, half));
        HBox held = new HBox(check);
        held.getStyleClass().add("matrix-check");
        if (!row.refusal().isEmpty()) {
            // What is disabled shows no tooltip; what holds it does.
            Tooltip.install(held, new Tooltip(row.refusal()));
        }
        return held;
    }

    /// Shows what the matrix says now.
    private void mark() {
        for (int i = 0; i < shown.size(); i++) {
            MatrixRow row = now(shown.get(i).key());
            for (int c = 0; c < row.cells().size(); c++) {
                MatrixRow.MatrixCell cell = row.cells().get(c);
                if (cells.get(i).get(2 * c) instanceof ToggleButton dot) {
                    dot.setSelected(cell.associated());
                }
                if (control(cells.get(i).get(2 * c + 1)) instanceof CheckBox check) {
                    check.setSelected(cell.propagates());
                    check.setDisable(!row.mayPropagate(c));
                }
            }
        }
    }

    private MatrixRow now(String key) {
        return matrix.rows().stream().filter(r -> r.key().equals(key)).findFirst().orElseThrow();
    }

    private static Node control(Node cell) {
        return cell instanceof HBox held ? held.getChildren().getFirst() : cell;
    }

    private void act(String key, int column, int half) {
        MatrixRow row = now(key);
        Change change =
                half == ASSOCIATION ? matrix.associate(row, column) : matrix.propagate(row, column);
        bench.act(s -> Editor.apply(s, change));
    }

    private void key(KeyEvent e) {
        int down = e.getCode() == KeyCode.DOWN ? 1 : e.getCode() == KeyCode.UP ? -1 : 0;
        int across = e.getCode() == KeyCode.RIGHT ? 1 : e.getCode() == KeyCode.LEFT ? -1 : 0;
        if (down != 0 || across != 0) {
            go(down, across);
            e.consume();
        }
    }

    /// To the next cell in a direction that can be changed.
    private void go(int down, int across) {
        Node focus = grid.getScene().getFocusOwner();
        for (int r = 0; r < cells.size(); r++) {
            for (int c = 0; c < cells.get(r).size(); c++) {
                if (control(cells.get(r).get(c)).equals(focus)) {
                    go(r, c, down, across);
                    return;
                }
            }
        }
    }

    private void go(int row, int column, int down, int across) {
        int r = row + down;
        int c = column + across;
        while (r >= 0 && r < cells.size() && c >= 0 && c < cells.get(r).size()) {
            Node control = control(cells.get(r).get(c));
            if (!control.isDisabled()) {
                control.requestFocus();
                return;
            }
            r += down;
            c += across;
        }
    }
}
