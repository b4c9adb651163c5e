package vpcanvas.io.design;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Document;
import vpcanvas.model.Layout;
import vpcanvas.model.NamedFigure;
import vpcanvas.model.Note;
import vpcanvas.model.Point;
import vpcanvas.model.PortRange;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.Target;
import vpcanvas.model.Topology;
import vpcanvas.net.Cidr;
import vpcanvas.net.Family;
import vpcanvas.net.Ip;

/// Designs drawn by chance from a seed, the same ones every time: whatever the model can hold, not
/// what makes sense. Follows the components of the records, so a new one is covered without a word.
final class AnyDesign {
    private static final List<String> LETTERS =
            List.of(
                    "a", "Z", "7", " ", "/", "~", "#", ":", "\"", "\\", "\n", "\t", "\u0001", "é",
                    "→", "\uFEFF", "\uFFFD", "🌐", "\u2028", "\u007F");
    private static final List<String> OTHER_TARGETS =
            List.of("CoreNetworkArn", "LocalGatewayId", "CarrierGatewayId", "OdbNetworkArn");

    private final Random random;
    private final boolean full;
    private int made;

    private AnyDesign(long seed, boolean full) {
        this.random = new Random(seed);
        this.full = full;
    }

    /// A design in which anything may be missing.
    static Document of(long seed) {
        AnyDesign any = new AnyDesign(seed, false);
        return any.design(any.random.nextInt(3));
    }

    /// A design with every kind, every field filled, and no list empty.
    static Document full(long seed) {
        return new AnyDesign(seed, true).design(2);
    }

    private Document design(int ofEachKind) {
        List<Resource> resources = new ArrayList<>();
        for (ResourceKind kind : ResourceKind.values()) {
            for (int i = 0; i < ofEachKind; i++) {
                resources.add(kind.type().cast(record(kind.type())));
            }
        }
        return new Document(
                Topology.of(resources),
                Layout.of(byKey(this::rect), byKey(() -> repeated(this::point, 1)))
                        .withCollapsed(Set.copyOf(repeated(this::someId, 0))),
                text(),
                text(),
                repeated(() -> (NamedFigure) record(NamedFigure.class), 0),
                repeated(() -> (Note) record(Note.class), 0),
                new TreeMap<>());
    }

    private Object record(Class<?> type) {
        try {
            RecordComponent[] components = type.getRecordComponents();
            @Nullable Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                boolean mayBeNull =
                        components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
                boolean isNull = mayBeNull && !full && random.nextBoolean();
                values[i] = isNull ? null : component(type, components[i]);
            }
            return type.getDeclaredConstructor(
                            Arrays.stream(components)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("can't make a " + type, e);
        }
    }

    private Object component(Class<?> record, RecordComponent component) {
        boolean isOwnId = ResourceKind.of(record) != null && component.getName().equals("ref");
        return isOwnId
                ? Ref.to(record.asSubclass(Resource.class), newId())
                : component.getName().equals("port")
                        ? below(65_536)
                        : value(component.getGenericType());
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type argument = generic.getActualTypeArguments()[0];
            return generic.getRawType() == List.class
                    ? repeated(() -> value(argument), 0)
                    : Ref.to(((Class<?>) argument).asSubclass(Resource.class), someId());
        }
        Class<?> of = (Class<?>) type;
        if (of == String.class) {
            return text();
        } else if (of == int.class) {
            return full ? 1 + below(1000) : below(1000);
        } else if (of == long.class) {
            return full ? 1 + random.nextLong((1L << 32) - 1) : random.nextLong(1L << 32);
        } else if (of == boolean.class) {
            return full || random.nextBoolean();
        } else if (of == Ip.class) {
            return ip();
        } else if (of == Cidr.class) {
            return block();
        } else if (of == PortRange.class) {
            int from = below(65_536);
            return new PortRange(from, from + below(65_536 - from));
        } else if (of == Target.ToOther.class) {
            return new Target.ToOther(oneOf(OTHER_TARGETS), Ref.to(Resource.class, someId()));
        } else if (of.isEnum()) {
            List<?> constants = Arrays.asList(of.getEnumConstants());
            return full ? constants.getLast() : oneOf(constants);
        }
        return of.isSealed() ? value(oneOf(List.of(of.getPermittedSubclasses()))) : record(of);
    }

    private <T> List<T> repeated(Supplier<T> one, int atLeast) {
        List<T> result = new ArrayList<>();
        for (int i = (full ? 4 : atLeast + below(4)); i > 0; i--) {
            result.add(one.get());
        }
        return result;
    }

    private <T> Map<String, T> byKey(Supplier<T> one) {
        Map<String, T> result = new TreeMap<>();
        for (T value : repeated(one, 0)) {
            result.put(text(), value);
        }
        return result;
    }

    private Rect rect() {
        return new Rect(number(), number(), Math.abs(number()), Math.abs(number()));
    }

    private Point point() {
        return new Point(number(), number());
    }

    // Of -0.0 the file keeps 0.
    private double number() {
        double number = random.nextBoolean() ? below(2000) - 1000 : random.nextDouble() * 1e4;
        return number + 0.0;
    }

    private String newId() {
        return "own" + ++made + "-" + text();
    }

    private String someId() {
        return "some" + below(5) + text();
    }

    private String text() {
        StringBuilder text = new StringBuilder(full ? "x" : "");
        for (int i = below(4); i > 0; i--) {
            text.append(oneOf(LETTERS));
        }
        return text.toString();
    }

    private Ip ip() {
        return random.nextBoolean()
                ? new Ip(Family.IPV4, 0, random.nextLong(1L << 32))
                : new Ip(Family.IPV6, random.nextLong(), random.nextLong());
    }

    private Cidr block() {
        Ip ip = ip();
        return Cidr.canonical(ip + "/" + below(ip.family().bits() + 1)).cidr();
    }

    private int below(int bound) {
        return random.nextInt(bound);
    }

    private <T> T oneOf(List<T> things) {
        return things.get(below(things.size()));
    }
}
