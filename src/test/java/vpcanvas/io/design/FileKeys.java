package vpcanvas.io.design;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import vpcanvas.model.NamedFigure;
import vpcanvas.model.Note;
import vpcanvas.model.Registration;
import vpcanvas.model.Use;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;

/// Which records a file is made of, and which keys it can have: found from the model, not listed.
final class FileKeys {
    private static final Set<Class<?>> PLAIN = Set.of(Cidr.class, Ip.class, Use.class);

    private FileKeys() {}

    /// All records that are objects in a file.
    static SequencedSet<Class<? extends Record>> records() {
        SequencedSet<Class<? extends Record>> found = new LinkedHashSet<>();
        for (ResourceKind kind : ResourceKind.values()) {
            collect(kind.type(), found);
        }
        collect(NamedFigure.class, found);
        collect(Note.class, found);
        return found;
    }

    private static void collect(Type type, Set<Class<? extends Record>> found) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            collect(generic.getActualTypeArguments()[0], found);
        } else if (type == Registration.class) {
            collect(RegistrationForm.TargetDescription.class, found);
        } else if (type instanceof Class<?> c && c.isRecord() && !PLAIN.contains(c)) {
            if (found.add(c.asSubclass(Record.class))) {
                members(c.asSubclass(Record.class))
                        .forEach(s -> collect(s.component().getGenericType(), found));
            }
        }
    }

    static List<Member> members(Class<? extends Record> record) {
        return RecordForm.of(record).members();
    }

    static List<String> of(Class<? extends Record> record) {
        return members(record).stream().flatMap(member -> member.choice().keys().stream()).toList();
    }

    /// The keys of every record.
    static Set<String> ofEveryRecord() {
        Set<String> keys = new TreeSet<>();
        records().forEach(record -> keys.addAll(of(record)));
        return keys;
    }

    /// All keys in a text.
    static Set<String> in(JsonNode json) {
        Set<String> keys = new TreeSet<>();
        addKeys(json, keys);
        return keys;
    }

    private static void addKeys(JsonNode json, Set<String> keys) {
        keys.addAll(json.propertyNames());
        json.forEach(value -> addKeys(value, keys));
    }
}
