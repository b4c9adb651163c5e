package vpcanvas.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Problem;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.Severity;
import vpcanvas.edit.EditorState;
import vpcanvas.edit.Selection;
import vpcanvas.edit.form.Field;
import vpcanvas.edit.form.Form;
import vpcanvas.edit.form.Matrix;
import vpcanvas.edit.form.RuleCell;
import vpcanvas.edit.form.RuleRows;
import vpcanvas.model.Document;
import vpcanvas.model.Same;
import vpcanvas.model.TransitGateway;

/// The form of what is selected. While a gesture is under way it stands still: only the drawing
/// changes then.
final class InspectorView extends ScrollPane {
    private final Workbench bench;
    private final Label title = Styles.label("", "inspector-title");
    private final Label kind = Styles.paragraph("", "muted");
    private final HBox head = new HBox();
    private final VBox body = new VBox();
    private final VBox problems = new VBox();
    private final VBox all = new VBox(head, problems, body);
    private List<FieldView> views = List.of();
    private @Nullable Shown shown;

    /// What the form is of, compared by identity where that is enough.
    private record Shown(Document document, Report report, Selection selection) {
        boolean is(EditorState state) {
            return Same.is(document, state.history().now())
                    && Same.is(report, state.report())
                    && selection.equals(state.selection());
        }
    }

    InspectorView(Workbench bench) {
        this.bench = bench;
        setId("inspector");
        getStyleClass().add("inspector");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        head.getStyleClass().add("inspector-head");
        body.getStyleClass().add("inspector-body");
        problems.getStyleClass().add("inspector-problems");
        all.getStyleClass().add("inspector-all");
        setContent(all);
        bench.onChange(this::refresh);
        refresh();
    }

    private void refresh() {
        EditorState state = bench.state();
        if (state.preview() != null || (shown != null && shown.is(state))) {
            return;
        }
        boolean sameThing = shown != null && shown.selection.equals(state.selection());
        shown = new Shown(state.history().now(), state.report(), state.selection());
        Form form = Form.of(state.document(), state.report(), state.selection().keys());
        head(state, form);
        problems(state);
        if (!sameThing || !shows(form)) {
            views = form.fields().stream().map(this::view).toList();
            body.getChildren().setAll(views.stream().map(FieldView::node).toList());
        }
    }

    private void head(EditorState state, Form form) {
        title.setText(form.title().isEmpty() ? "Untitled" : form.title());
        title.setTooltip(new Tooltip(title.getText()));
        String place = form.place().isEmpty() ? "" : " · " + form.place();
        kind.setText(capital(form.kind()) + place);
        List<Node> parts = new ArrayList<>();
        state.selection()
                .single()
                .flatMap(k -> Look.tile(state, k))
                .map(t -> isBad(state) ? Sign.bad(t) : t)
                .ifPresent(t -> parts.add(new TileView(t, 32)));
        VBox words = new VBox(title, kind);
        HBox.setHgrow(words, javafx.scene.layout.Priority.ALWAYS);
        parts.add(words);
        head.getChildren().setAll(parts);
    }

    /// What is wrong with what is selected, in the words of the problems.
    private void problems(EditorState state) {
        List<Label> said =
                state.report().problems().stream()
                        .filter(p -> isAboutSelected(state, p))
                        .map(InspectorView::problem)
                        .toList();
        problems.getChildren().setAll(said);
        problems.setVisible(!said.isEmpty());
        problems.setManaged(problems.isVisible());
    }

    private static boolean isBad(EditorState state) {
        return state.report().problems().stream()
                .filter(p -> p.code().severity() == Severity.ERROR)
                .anyMatch(p -> isAboutSelected(state, p));
    }

    /// What is wrong with a part of a hub, told as `HUB:PART`, is said of both.
    private static boolean isAboutSelected(EditorState state, Problem problem) {
        return problem.at().stream()
                .anyMatch(
                        at -> {
                            int colon = at.indexOf(':');
                            String hub = at.substring(0, Math.max(colon, 0));
                            boolean part =
                                    state.report()
                                            .topology()
                                            .byId(hub)
                                            .filter(TransitGateway.class::isInstance)
                                            .isPresent();
                            return state.selection().contains(at)
                                    || (part && state.selection().contains(hub))
                                    || (part
                                            && state.selection().contains(at.substring(colon + 1)));
                        });
    }

    private static Label problem(Problem problem) {
        return Styles.paragraph(
                problem.says(), "inspector-problem", problem.code().severity().word());
    }

    private static String capital(String word) {
        return word.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private boolean shows(Form form) {
        if (form.fields().size() != views.size()) {
            return false;
        }
        for (int i = 0; i < views.size(); i++) {
            if (!views.get(i).show(form.fields().get(i))) {
                return false;
            }
        }
        return true;
    }

    private FieldView view(Field field) {
        return switch (field) {
            case Field.Text t -> new TextFieldView(bench, t);
            case Field.BlockField b -> new TextFieldView(bench, b);
            case Field.Choice c -> new ChoiceView(bench, c);
            case Field.Rows r -> new RowsView(bench, r);
            case Field.Things t -> new ThingsView(bench, t);
            case Field.RouteRows r -> new RoutesView(bench, r);
            case Field.Checks c -> new ChecksView(bench, c);
            case Field.Deeds d -> new DeedsView(bench, d);
            case Matrix m -> new MatrixView(bench, m);
            case RuleRows r -> new RuleRowsView(bench, r);
            case RuleCell c -> new TextFieldView(bench, c);
        };
    }
}
