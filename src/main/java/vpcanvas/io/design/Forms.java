package vpcanvas.io.design;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import vpcanvas.model.Registration;
import vpcanvas.model.Resource;
import vpcanvas.model.Use;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;

/// Which form a type of the model has. Records need no entry here: [RecordForm] follows their
/// components.
final class Forms {
    private static final Map<Type, Form<?>> OWN =
            Map.of(
                    String.class, new TextForm(),
                    boolean.class, new FlagForm(),
                    Ip.class, new IpForm(),
                    Cidr.class, CidrForm.OF_EITHER_FAMILY,
                    Registration.class, new RegistrationForm(),
                    Use.class, new UseForm());

    private Forms() {}

    /// The form of a type; `key` is where its values stand.
    static Form<?> of(Type type, String key) {
        Form<?> own = OWN.get(type);
        if (own != null) {
            return own;
        }
        if (type instanceof ParameterizedType generic) {
            Type argument = generic.getActualTypeArguments()[0];
            return generic.getRawType() == List.class
                    ? new ListForm<>(of(argument, key))
                    : new RefForm<>(resourceType(argument));
        }
        return ofClass((Class<?>) type, key);
    }

    private static Form<?> ofClass(Class<?> type, String key) {
        if (type == int.class || type == Integer.class) {
            return WholeForm.ofInt(key);
        }
        if (type == long.class) {
            return WholeForm.ofLong(key);
        }
        if (type.isEnum()) {
            return new EnumForm(type);
        }
        return RecordForm.of(type.asSubclass(Record.class));
    }

    private static Class<? extends Resource> resourceType(Type argument) {
        return ((Class<?>) argument).asSubclass(Resource.class);
    }

    /// A form whose type is known only at run time, for the values that came out of it.
    @SuppressWarnings("unchecked")
    static Form<Object> unchecked(Form<?> form) {
        return (Form<Object>) form;
    }

    /// A choice whose component type is known only at run time.
    @SuppressWarnings("unchecked")
    static Choice<Object> unchecked(Choice<?> choice) {
        return (Choice<Object>) choice;
    }
}
