package vpcanvas.io.design;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.node.ObjectNode;
import vpcanvas.io.json.Json;

/// A record is an object, its components under the keys of [KeyNames]. Keys may stand in any order,
/// `null` means the same as no key, and keys that are none of the record's are kept.
final class RecordForm<R extends Record> implements Form<R> {
    private static final ClassValue<RecordForm<?>> FORMS =
            new ClassValue<>() {
                @Override
                protected RecordForm<?> computeValue(Class<?> type) {
                    return new RecordForm<>(type.asSubclass(Record.class));
                }
            };

    private final Class<R> type;
    private final List<Member> members;
    private final Constructor<R> constructor;
    private final Map<String, Place> byKey = new HashMap<>();

    /// Where the value of a key goes.
    private record Place(int member, Choice.Alternative<Object, ?> alternative) {}

    private RecordForm(Class<R> type) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        members = Arrays.stream(components).map(Member::of).toList();
        constructor = canonical(type, components);
        for (int i = 0; i < members.size(); i++) {
            for (var alternative : members.get(i).choice().alternatives()) {
                byKey.put(alternative.key(), new Place(i, alternative));
            }
        }
    }

    /// The form of a record type.
    @SuppressWarnings("unchecked")
    static <R extends Record> RecordForm<R> of(Class<R> type) {
        return (RecordForm<R>) FORMS.get(type);
    }

    private static <R> Constructor<R> canonical(Class<R> type, RecordComponent[] components) {
        try {
            return type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record without its constructor: " + type, e);
        }
    }

    List<Member> members() {
        return members;
    }

    @Override
    public R read(DesignSource in) {
        if (!in.is(JsonToken.START_OBJECT)) {
            throw in.wrongType(expected());
        }
        TokenStreamLocation start = in.location();
        @Nullable Object[] values = new Object[members.size()];
        @Nullable String[] keys = new String[members.size()];
        while (in.nextKey()) {
            Place place = byKey.get(in.text());
            if (place == null) {
                in.keepUnknown();
            } else {
                readValue(in, place, values, keys);
            }
        }
        for (int i = 0; i < values.length; i++) {
            if (keys[i] == null) {
                values[i] = unsaid(in, members.get(i), start);
            }
        }
        return construct(in, values, start);
    }

    private void readValue(
            DesignSource in, Place place, @Nullable Object[] values, @Nullable String[] keys) {
        Choice.Alternative<Object, ?> alternative = place.alternative;
        Choice<Object> choice = members.get(place.member).choice();
        String before = keys[place.member];
        if (before != null) {
            throw in.problem(
                    in.entry() + " has both " + before + " and " + alternative.key(),
                    "Expected " + choice.expected() + ".");
        }
        in.next();
        if (!in.is(JsonToken.VALUE_NULL)) {
            values[place.member] = alternative.read(in);
            keys[place.member] = alternative.key();
        }
    }

    private static @Nullable Object unsaid(
            DesignSource in, Member member, TokenStreamLocation start) {
        if (member.isRequired()) {
            throw in.problem(
                    start,
                    member.choice().noun() + " is missing in " + in.entry(),
                    "Expected " + member.choice().expected() + ".");
        }
        return member.unsaid();
    }

    private R construct(DesignSource in, @Nullable Object[] values, TokenStreamLocation start) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refusal) {
                throw in.problem(
                        start, String.valueOf(refusal.getMessage()), "Change these values.");
            }
            throw new IllegalStateException("can't make a " + type, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("can't make a " + type, e);
        }
    }

    @Override
    public ObjectNode write(R value) {
        ObjectNode object = Json.object();
        members.forEach(member -> member.write(value, object));
        return object;
    }

    @Override
    public String expected() {
        return "an object";
    }
}
