package vpcanvas.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vpcanvas.edit.Editor;
import vpcanvas.edit.form.Field;
import vpcanvas.edit.form.Option;
import vpcanvas.edit.form.RouteRow;
import vpcanvas.edit.form.Verdict;

/// The routes of a table as packets meet them, authored beside derived, and a line to author one.
final class RoutesView implements FieldView {
    /// So many rows are shown at first: a hub may lead to thousands of blocks.
    private static final int MOST = 60;

    private final Workbench bench;
    private final Label name = Styles.label("", "section");
    private final HBox heading;
    private final Label count = Styles.label("", "muted");
    private final GridPane grid = new GridPane();
    private final TextField destination = new TextField();
    private final ComboBox<Option> target = new ComboBox<>();
    private final Button add = new Button("Add");
    private final Label verdict = Styles.paragraph("", "field-verdict");
    private final HBox adding = new HBox(destination, target, add);
    private final VBox all;
    private final Button more = new Button();
    private boolean whole;
    private Field.RouteRows field;

    RoutesView(Workbench bench, Field.RouteRows field) {
        this.bench = bench;
        this.field = field;
        heading = heading();
        grid.getStyleClass().add("routes");
        destination.setPromptText("0.0.0.0/0");
        destination.setId("destination-" + field.id());
        target.setId("target-" + field.id());
        add.setId("add-" + field.id());
        destination.setAccessibleText("Destination of a new route");
        destination.getStyleClass().add("mono");
        destination.textProperty().subscribe((old, text) -> typed());
        destination.setOnAction(e -> add());
        target.setConverter(ChoiceView.labels());
        target.setPromptText("target");
        target.setAccessibleText("Target of a new route");
        target.setOnAction(e -> typed());
        add.setOnAction(e -> add());
        adding.getStyleClass().add("route-adding");
        HBox.setHgrow(destination, Priority.ALWAYS);
        count.setMinWidth(Region.USE_PREF_SIZE);
        more.getStyleClass().addAll("flat", "small");
        more.setOnAction(e -> showAll());
        all = new VBox(heading, grid, more, adding, verdict);
        all.getStyleClass().add("field");
        show(field);
    }

    /// The name of the table; in another form it leads to the table itself.
    private HBox heading() {
        if (field.key() == null) {
            return new HBox(name, Styles.gap(), count);
        }
        HBox content = new HBox(name, Styles.gap(), count);
        return Styles.button(content, field.label(), this::openTable);
    }

    private void openTable() {
        String key = field.key();
        if (key != null) {
            bench.act(s -> Places.show(s, List.of(key)));
        }
    }

    @Override
    public Node node() {
        return all;
    }

    @Override
    public boolean show(Field other) {
        if (!(other instanceof Field.RouteRows rows)
                || (rows.key() == null) != (field.key() == null)) {
            return false;
        }
        field = rows;
        name.setText(rows.label());
        int size = rows.rows().size();
        count.setText(size + (size == 1 ? " effective route" : " effective routes"));
        rows();
        if (!target.getItems().equals(rows.targets())) {
            target.getItems().setAll(rows.targets());
        }
        adding.setVisible(!rows.targets().isEmpty());
        adding.setManaged(adding.isVisible());
        typed();
        return true;
    }

    private void showAll() {
        whole = true;
        rows();
    }

    private void rows() {
        List<RouteRow> rows = field.rows();
        int shown = whole ? rows.size() : Math.min(rows.size(), MOST);
        grid.getChildren().clear();
        for (int i = 0; i < shown; i++) {
            row(2 * i, rows.get(i));
        }
        more.setText("Show all " + rows.size());
        more.setVisible(shown < rows.size());
        more.setManaged(more.isVisible());
        grid.setVisible(!rows.isEmpty());
        grid.setManaged(grid.isVisible());
    }

    private void row(int index, RouteRow row) {
        Label to = Styles.label(row.destination(), "mono");
        Label leads = Styles.label(row.target(), "route-target", "mono");
        Label origin =
                Styles.label(row.blackhole().isEmpty() ? row.origin() : "blackhole", "muted");
        boolean lost = !row.lost().isEmpty();
        for (Label label : new Label[] {to, leads, origin}) {
            label.pseudoClassStateChanged(Styles.BAD, !row.blackhole().isEmpty());
            boolean plain = row.key() == null || label.equals(origin);
            label.getStyleClass().add(lost ? "outranked" : plain ? "local" : "leads");
        }
        if (!row.blackhole().isEmpty()) {
            origin.setTooltip(new Tooltip(row.blackhole()));
        }
        String key = row.key();
        if (key != null) {
            leads.setOnMouseClicked(e -> bench.act(s -> Places.show(s, List.of(key))));
            leads.setTooltip(new Tooltip(row.target()));
        }
        to.setMinWidth(Region.USE_PREF_SIZE);
        origin.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHgrow(leads, Priority.ALWAYS);
        grid.addRow(index, to, leads, origin);
        GridPane.setHalignment(origin, javafx.geometry.HPos.RIGHT);
        if (lost) {
            grid.add(Styles.paragraph(row.lost(), "muted", "small"), 0, index + 1, 3, 1);
        }
        if (row.authored() != null && field.key() == null) {
            remove(index, row);
        }
    }

    private void remove(int index, RouteRow row) {
        Button remove = new Button(null, new FontIcon("mdi2c-close"));
        remove.getStyleClass().addAll("flat", "small");
        remove.setTooltip(new Tooltip("Remove this route"));
        remove.setAccessibleText("Remove the route to " + row.destination());
        remove.setOnAction(e -> bench.act(s -> Editor.apply(s, field.remove(row))));
        grid.add(remove, 3, index);
    }

    private void typed() {
        String text = destination.getText();
        Verdict said = text.isBlank() ? Verdict.FINE : field.check(text);
        verdict.setText(said.sentence());
        verdict.setVisible(!said.sentence().isEmpty());
        verdict.setManaged(verdict.isVisible());
        verdict.pseudoClassStateChanged(Styles.BAD, !said.ok());
        destination.pseudoClassStateChanged(Styles.BAD, !said.ok());
        add.setDisable(text.isBlank() || !said.ok() || target.getValue() == null);
    }

    private void add() {
        Option to = target.getValue();
        if (to != null && !add.isDisabled()) {
            String typed = destination.getText();
            destination.clear();
            bench.act(s -> Editor.apply(s, field.add(typed, to.value())));
        }
    }
}
