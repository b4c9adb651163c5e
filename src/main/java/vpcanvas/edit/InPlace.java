package vpcanvas.edit;

import java.util.Optional;
import vpcanvas.edit.form.Field;
import vpcanvas.edit.form.Form;
import vpcanvas.figure.HitTest;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Begins to type where a text stands: what can be typed there is the form's field of that text.
final class InPlace {
    private InPlace() {}

    /// The text at a point: a block or address where one is drawn, else the name.
    static EditorState at(EditorState state, String key, Point point) {
        for (HitTest.Line line : state.hitTest().lines(key)) {
            if (line.area().contains(point)) {
                Optional<Field.Editable> field = form(state, key).showing(line.content());
                if (field.isPresent()) {
                    return typing(state, key, field.get(), line.area());
                }
            }
        }
        return name(state, key);
    }

    static EditorState name(EditorState state, String key) {
        return form(state, key)
                .primary()
                .map(field -> typing(state, key, field, areaOf(state, key, field)))
                .orElse(state);
    }

    private static Form form(EditorState state, String key) {
        return Form.of(state.document(), state.report(), Selection.of(key).keys());
    }

    private static EditorState typing(
            EditorState state, String key, Field.Editable field, Rect area) {
        return Editor.select(state, Selection.of(key))
                .with(new Tool.Select.Typing(key, field, area));
    }

    /// Where the text is drawn, or the top of what it names where an id is shown in its stead.
    private static Rect areaOf(EditorState state, String key, Field.Editable field) {
        return state.hitTest().lines(key).stream()
                .filter(l -> l.content().equals(field.value()))
                .map(HitTest.Line::area)
                .findFirst()
                .or(() -> Optional.ofNullable(state.scene().places().get(key)))
                .orElse(new Rect(0, 0, 0, 0));
    }
}
