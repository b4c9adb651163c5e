package vpcanvas.edit.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.route.Inventory;
import vpcanvas.edit.outline.Entries;
import vpcanvas.edit.outline.Entry;
import vpcanvas.model.Change;
import vpcanvas.model.Document;
import vpcanvas.model.Ref;
import vpcanvas.model.References;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.Topology;
import vpcanvas.model.Vpc;
import vpcanvas.model.altered.Altered;

/// What the forms of resources share: the design they speak of, and fields that many have.
record Subject(Document document, Report report, Entries entries) {

    Subject(Document document, Report report) {
        this(document, report, Entries.of(List.of(), report));
    }

    Topology topology() {
        return document.topology();
    }

    Inventory inventory() {
        return report.inventory();
    }

    /// A field of one line.
    static Field.Text line(
            String id,
            String label,
            String value,
            Function<String, Verdict> rule,
            Function<String, Change> write) {
        return new Field.Text(
                id, label, value, false, t -> rule.apply(t.strip()), t -> write.apply(t.strip()));
    }

    static Field.Text name(Resource resource) {
        return line(
                "name",
                "Name",
                resource.name(),
                Subject::nameRule,
                typed -> renamed(resource, typed));
    }

    /// Any text of one line is a name.
    static Verdict nameRule(String typed) {
        return typed.codePoints().anyMatch(Character::isISOControl)
                ? Verdict.wrong("A name is one line of text.")
                : Verdict.FINE;
    }

    private static Change renamed(Resource resource, String name) {
        String to = name.isEmpty() ? resource.ref().id() : name;
        return replaced("rename " + resource.label() + " to " + to, Altered.named(resource, name));
    }

    static Change labelled(String label, List<Change> changes) {
        return new Change.Together(label, changes);
    }

    static Change replaced(String label, Resource resource) {
        return labelled(label, List.of(new Change.Replace(resource)));
    }

    /// A line that leads to another resource.
    Row to(String name, Ref<?> ref) {
        boolean exists = topology().byId(ref.id()).isPresent();
        return new Row(name, inventory().label(ref), exists ? ref.id() : null);
    }

    String label(Ref<?> ref) {
        return inventory().label(ref);
    }

    Entry entry(Ref<?> ref) {
        return entries.of(ref.id());
    }

    Field.Things list(String id, String label, Collection<? extends Ref<?>> refs) {
        return new Field.Things(id, label, refs.stream().map(this::entry).toList());
    }

    /// One of an enum's constants, in words.
    static <E extends Enum<E>> Field.Choice choice(
            String id, String label, E value, Function<E, Change> write) {
        Class<E> type = value.getDeclaringClass();
        List<Option> options =
                Arrays.stream(type.getEnumConstants())
                        .map(e -> new Option(e.name(), word(e)))
                        .toList();
        return new Field.Choice(
                id, label, value.name(), options, typed -> write.apply(Enum.valueOf(type, typed)));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Field.Choice yesOrNo(
            String id, String label, boolean value, Function<Boolean, Change> write) {
        return new Field.Choice(
                id,
                label,
                value ? "yes" : "no",
                List.of(new Option("yes", "yes"), new Option("no", "no")),
                typed -> write.apply(typed.equals("yes")));
    }

    /// One of the resources of a kind, or none.
    <T extends Resource> Field.Choice one(
            String id,
            String label,
            Class<T> type,
            @Nullable Ref<T> value,
            String none,
            Function<@Nullable Ref<T>, Change> write) {
        return new Field.Choice(
                id,
                label,
                value == null ? "" : value.id(),
                options(type, new Option("", none)),
                chosen -> write.apply(chosen.isEmpty() ? null : Ref.to(type, chosen)));
    }

    /// A resource of a kind, or `nothing` when that is not null.
    <T extends Resource> List<Option> options(Class<T> type, Option... first) {
        return Stream.concat(
                        Arrays.stream(first),
                        topology().all(type).stream().map(r -> new Option(r.ref().id(), r.label())))
                .toList();
    }

    List<Field> region(Region region) {
        List<Ref<Vpc>> vpcs =
                topology().all(Vpc.class).stream()
                        .filter(v -> v.region().equals(region.ref()))
                        .map(Vpc::ref)
                        .toList();
        List<Field> fields = new ArrayList<>(List.of(list("vpcs", "VPCs", vpcs)));
        fields.addAll(PublicAccessForm.of(this, region));
        return fields;
    }

    /// A kind that is kept and not edited: what it is and what it refers to.
    List<Field> plain(Resource resource) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("id", resource.ref().id()));
        if (!resource.name().isEmpty()) {
            rows.add(Row.of("name", resource.name()));
        }
        return List.of(
                new Field.Rows("facts", "About", rows),
                list("refers", "Refers to", References.of(resource)));
    }
}
