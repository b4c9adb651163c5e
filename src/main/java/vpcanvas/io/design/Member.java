package vpcanvas.io.design;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vpcanvas.model.Flow;
import vpcanvas.model.NamedFigure;
import vpcanvas.model.Note;

/// The place of one component of a record in a file.
///
/// @param choice the keys under which it may stand
/// @param unsaid what is meant when none does; null for null
/// @param isRequired whether one has to
/// @param isAlwaysWritten whether it is written even when nothing needs to be said
record Member(
        RecordComponent component,
        Choice<Object> choice,
        @Nullable Object unsaid,
        boolean isRequired,
        boolean isAlwaysWritten) {

    /// Texts without which a figure or note means nothing, though a text may be empty elsewhere.
    private static final Set<String> NEEDED_TEXTS = Set.of("name", "from", "to", "id");

    private static final Set<Class<?>> NEEDING_TEXTS =
            Set.of(NamedFigure.class, Flow.class, Note.class);

    static Member of(RecordComponent component) {
        Class<?> record = component.getDeclaringRecord();
        Choice<?> several = Choices.of(record, component.getType());
        if (several != null) {
            return new Member(component, Forms.unchecked(several), null, true, true);
        }
        String key = KeyNames.of(component);
        Form<Object> form = Forms.unchecked(Forms.of(component.getGenericType(), key));
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        Object unsaid = nullable ? null : form.unsaid();
        boolean needed =
                NEEDING_TEXTS.contains(record) && NEEDED_TEXTS.contains(component.getName());
        boolean required = needed || (!nullable && unsaid == null);
        boolean always = required || isShownEvenIfEmpty(component);
        return new Member(component, Choice.single(key, form), unsaid, required, always);
    }

    // A figure lists its cards, path and uses even when it has none, for a person to fill in.
    private static boolean isShownEvenIfEmpty(RecordComponent component) {
        return component.getDeclaringRecord() == NamedFigure.class
                && Set.of("cards", "path", "uses").contains(component.getName());
    }

    void write(Record record, ObjectNode into) {
        Object value = valueIn(record);
        if (isAlwaysWritten || !(value == null || value.equals(unsaid))) {
            choice.write(value, into);
        }
    }

    private @Nullable Object valueIn(Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("can't read " + component, e);
        }
    }
}
