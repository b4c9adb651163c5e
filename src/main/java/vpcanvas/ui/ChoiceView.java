package vpcanvas.ui;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import vpcanvas.edit.Editor;
import vpcanvas.edit.form.Field;
import vpcanvas.edit.form.Option;

/// One of several values to choose.
final class ChoiceView implements FieldView {
    private final Workbench bench;
    private final ComboBox<Option> box = new ComboBox<>();
    private Field.Choice field;
    private boolean showing;

    ChoiceView(Workbench bench, Field.Choice field) {
        this.bench = bench;
        this.field = field;
        box.setId("field-" + field.id());
        box.setConverter(labels());
        box.setOnAction(e -> chosen());
        box.setAccessibleText(field.label());
        show(field);
    }

    static StringConverter<Option> labels() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Option option) {
                return option == null ? "" : option.label();
            }

            @Override
            public Option fromString(String label) {
                return new Option(label, label);
            }
        };
    }

    @Override
    public Node node() {
        return FormRow.of(field.label(), box);
    }

    /// The control by itself, for whom the label is said already.
    ComboBox<Option> control() {
        return box;
    }

    @Override
    public boolean show(Field other) {
        if (!(other instanceof Field.Choice choice)) {
            return false;
        }
        field = choice;
        showing = true;
        box.getItems().setAll(choice.options());
        choice.options().stream()
                .filter(o -> o.value().equals(choice.value()))
                .findFirst()
                .ifPresent(box::setValue);
        showing = false;
        return true;
    }

    private void chosen() {
        Option option = box.getValue();
        if (!showing && option != null && !option.value().equals(field.value())) {
            Field.Choice asked = field;
            bench.act(s -> Editor.apply(s, asked.change(option.value())));
        }
    }
}
