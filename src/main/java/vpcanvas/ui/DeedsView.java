package vpcanvas.ui;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vpcanvas.edit.Editor;
import vpcanvas.edit.form.Deed;
import vpcanvas.edit.form.Field;

/// A sentence, and buttons for what can be done about it.
final class DeedsView implements FieldView {
    private final Workbench bench;
    private final Label heading = Styles.label("", "section");
    private final Label sentence = Styles.paragraph("", "muted", "small");
    private final FlowPane buttons = new FlowPane();
    private final VBox all = new VBox(heading, sentence, buttons);

    DeedsView(Workbench bench, Field.Deeds field) {
        this.bench = bench;
        all.getStyleClass().add("field");
        buttons.getStyleClass().add("deeds");
        show(field);
    }

    @Override
    public Node node() {
        return all;
    }

    @Override
    public boolean show(Field other) {
        if (!(other instanceof Field.Deeds field)) {
            return false;
        }
        all.setId("deeds-" + field.id());
        write(heading, field.label());
        write(sentence, field.sentence());
        buttons.getChildren().setAll(field.deeds().stream().map(this::button).toList());
        buttons.setVisible(!field.deeds().isEmpty());
        buttons.setManaged(buttons.isVisible());
        return true;
    }

    private static void write(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(label.isVisible());
    }

    private Button button(Deed deed) {
        Button button = new Button(deed.label());
        button.setMnemonicParsing(false);
        button.getStyleClass().add("small");
        button.setOnAction(e -> act(deed));
        return button;
    }

    private void act(Deed deed) {
        switch (deed) {
            case Deed.Doing d -> bench.act(s -> Editor.apply(s, d.change()));
            case Deed.Deleting d -> bench.act(s -> Editor.delete(s, Set.of(d.key())));
            case Deed.Going g -> bench.act(s -> Places.show(s, List.of(g.key())));
            case Deed.Connecting c -> bench.act(s -> Editor.connecting(s, c.from(), c.to()));
        }
    }
}
