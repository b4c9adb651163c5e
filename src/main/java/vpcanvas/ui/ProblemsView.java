package vpcanvas.ui;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import vpcanvas.analysis.Problem;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.Severity;
import vpcanvas.model.Same;

/// All problems of the design; a click on one shows where it is.
final class ProblemsView extends ListView<Problem> {
    private final Workbench bench;
    private @Nullable Report shown;

    ProblemsView(Workbench bench) {
        this.bench = bench;
        setId("problems");
        setAccessibleText("Problems of the design");
        getStyleClass().add("problems");
        setPlaceholder(Styles.label("No problems found.", "muted"));
        setCellFactory(list -> new Cell());
        setOnMouseClicked(e -> show());
        setOnKeyPressed(e -> show());
        bench.onChange(this::renew);
        renew();
    }

    private void renew() {
        Report report = bench.state().report();
        if (!Same.is(report, shown)) {
            shown = report;
            Problem before = getSelectionModel().getSelectedItem();
            getItems().setAll(report.problems());
            getSelectionModel().clearSelection();
            if (before != null) {
                report.problems().stream()
                        .filter(p -> p.code() == before.code() && p.at().equals(before.at()))
                        .findFirst()
                        .ifPresent(getSelectionModel()::select);
            }
        }
    }

    private void show() {
        Problem problem = getSelectionModel().getSelectedItem();
        if (problem != null) {
            bench.act(s -> Places.show(s, problem.at()));
        }
    }

    /// Goes to the next or, with −1, the one before, and shows it.
    void step(int by) {
        int count = getItems().size();
        if (count > 0) {
            int index = Math.floorMod(getSelectionModel().getSelectedIndex() + by, count);
            getSelectionModel().select(index);
            scrollTo(index);
            show();
        }
    }

    private static final class Cell extends ListCell<Problem> {
        @Override
        protected void updateItem(@Nullable Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            setText(null);
            setGraphic(problem == null || empty ? null : row(problem));
        }

        private Node row(Problem problem) {
            FontIcon icon = new FontIcon(icon(problem.code().severity()));
            icon.getStyleClass().addAll("severity", problem.code().severity().word());
            VBox words =
                    new VBox(
                            Styles.paragraph(problem.says(), "says"),
                            Styles.label(
                                    problem.code() + " · " + String.join(", ", problem.at()),
                                    "muted",
                                    "small"));
            HBox.setHgrow(words, javafx.scene.layout.Priority.ALWAYS);
            HBox row = new HBox(icon, words);
            row.getStyleClass().add("problem");
            row.prefWidthProperty().bind(getListView().widthProperty().subtract(36));
            return row;
        }

        private static String icon(Severity severity) {
            return switch (severity) {
                case ERROR -> "mdi2a-alert-circle";
                case WARNING -> "mdi2a-alert-outline";
                case INFO -> "mdi2i-information-outline";
            };
        }
    }
}
