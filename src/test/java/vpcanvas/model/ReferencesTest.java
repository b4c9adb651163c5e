package vpcanvas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Every reference that a record of the model holds is found by [References].
class ReferencesTest {

    @Test
    void everyReferenceOfEveryKindIsFound() throws ReflectiveOperationException {
        for (Class<?> kind : kinds(Resource.class)) {
            Filled filled = new Filled();
            Resource resource = (Resource) filled.record(kind, true);
            Set<String> found = new TreeSet<>();
            References.of(resource).forEach(r -> found.add(r.id()));
            assertEquals(filled.ids, found, kind.getSimpleName());
        }
    }

    private static List<Class<?>> kinds(Class<?> sealed) {
        List<Class<?>> kinds = new ArrayList<>();
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            if (permitted.isSealed()) {
                kinds.addAll(kinds(permitted));
            } else {
                kinds.add(permitted);
            }
        }
        return kinds;
    }

    /// Makes records whose every reference has an id of its own. Routes are left empty: their targets
    /// are not references.
    private static final class Filled {
        private final Set<String> ids = new TreeSet<>();
        private int next;

        Object record(Class<?> type, boolean top) throws ReflectiveOperationException {
            List<Object> values = new ArrayList<>();
            List<Class<?>> types = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                boolean self = top && component.getName().equals("ref");
                types.add(component.getType());
                values.add(
                        self ? Ref.to(Resource.class, "self") : value(component.getGenericType()));
            }
            var constructor = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        }

        private Object value(Type type) throws ReflectiveOperationException {
            Class<?> raw = (Class<?>) (type instanceof ParameterizedType p ? p.getRawType() : type);
            if (raw == Ref.class) {
                String id = "ref-" + next++;
                ids.add(id);
                return Ref.to(Resource.class, id);
            }
            if (raw == List.class) {
                Type element = ((ParameterizedType) type).getActualTypeArguments()[0];
                return element == Route.class ? List.of() : List.of(value(element));
            }
            if (raw.isEnum()) {
                return raw.getEnumConstants()[0];
            }
            if (raw == vpcanvas.net.Ip.class) {
                return vpcanvas.net.Ip.parse("10.0.0.9");
            }
            if (raw == vpcanvas.net.Cidr.class) {
                return vpcanvas.net.Cidr.parse("10.0.0.0/16");
            }
            return raw.isSealed() ? sealedValue(raw) : plain(raw);
        }

        private Object sealedValue(Class<?> raw) throws ReflectiveOperationException {
            for (Class<?> permitted : raw.getPermittedSubclasses()) {
                for (RecordComponent component : permitted.getRecordComponents()) {
                    if (component.getType() == Ref.class && raw != Destination.class) {
                        return record(permitted, false);
                    }
                }
            }
            return record(raw.getPermittedSubclasses()[0], false);
        }

        private Object plain(Class<?> raw) throws ReflectiveOperationException {
            if (raw == String.class) {
                return "text";
            }
            if (raw == boolean.class) {
                return false;
            }
            if (raw == int.class) {
                return 1;
            }
            if (raw == long.class) {
                return 1L;
            }
            return record(raw, false);
        }
    }
}
