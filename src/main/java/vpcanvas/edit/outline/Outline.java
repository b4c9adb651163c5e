package vpcanvas.edit.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.recipe.Home;
import vpcanvas.model.Attachment;
import vpcanvas.model.Layout;
import vpcanvas.model.Note;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.RouteTable;
import vpcanvas.model.TransitGatewayRouteTable;

/// A design as a tree: Regions, in them VPCs, in them subnets, gateways and route tables, in
/// subnets what has an interface there. What stands in none of them is gathered by kind, such as
/// all peering connections. Built by one walk over the design; entries and the order of children
/// are worked out when they are asked for.
public final class Outline {
    private static final String SECTION = "section:";

    private final Entries entries;
    private final Map<String, List<String>> children = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, List<String>> sections = new TreeMap<>();
    private final Map<String, List<String>> ordered = new HashMap<>();
    private final List<String> regions = new ArrayList<>();
    private final Report report;

    private Outline(List<Note> notes, Report report, Entries entries) {
        this.report = report;
        this.entries = entries;
        for (Resource resource : report.topology().resources()) {
            add(resource);
        }
        for (RouteTable implied : report.inventory().impliedTables()) {
            if (!report.inventory().subnetsUsing(implied).isEmpty()) {
                put(implied.ref().id(), implied.vpc().id());
            }
        }
        for (Note note : notes) {
            gather(Layout.note(note.id()), "note");
        }
    }

    public static Outline of(List<Note> notes, Report report) {
        return new Outline(notes, report, Entries.of(notes, report));
    }

    private void add(Resource resource) {
        String id = resource.ref().id();
        if (resource instanceof Region) {
            regions.add(id);
            return;
        }
        Optional<? extends Ref<? extends Resource>> home =
                home(resource).filter(h -> report.topology().find(h).isPresent());
        if (home.isPresent()) {
            put(id, home.get().id());
        } else {
            gather(id, entries.kind(resource));
        }
    }

    /// Tables and attachments are listed under their hub; a peering under the one that asked for
    /// it.
    private static Optional<? extends Ref<? extends Resource>> home(Resource resource) {
        return switch (resource) {
            case TransitGatewayRouteTable t -> Optional.of(t.transitGateway());
            case Attachment a -> Optional.of(a.transitGateways().getFirst());
            default -> Home.of(resource);
        };
    }

    private void put(String key, String home) {
        children.computeIfAbsent(home, h -> new ArrayList<>()).add(key);
        parents.put(key, home);
    }

    private void gather(String key, String kind) {
        sections.computeIfAbsent(kind, k -> new ArrayList<>()).add(key);
        parents.put(key, SECTION + kind);
    }

    /// What stands in nothing else: Regions, then the sections.
    public List<String> roots() {
        List<String> roots = new ArrayList<>(inOrder(regions));
        sections.keySet().forEach(kind -> roots.add(SECTION + kind));
        return roots;
    }

    /// What stands in a thing or belongs to a section, in order.
    public List<String> children(String key) {
        return ordered.computeIfAbsent(key, k -> inOrder(unordered(k)));
    }

    public boolean isLeaf(String key) {
        return unordered(key).isEmpty();
    }

    private List<String> unordered(String key) {
        return isSection(key)
                ? sections.getOrDefault(key.substring(SECTION.length()), List.of())
                : children.getOrDefault(key, List.of());
    }

    /// What a thing stands in; none for a root and for what the design does not have.
    public Optional<String> parentOf(String key) {
        return Optional.ofNullable(parents.get(key));
    }

    /// Whether a key is that of a section, which is nothing that could be selected.
    public static boolean isSection(String key) {
        return key.startsWith(SECTION);
    }

    /// The thing or section of a key.
    public Entry entry(String key) {
        if (!isSection(key)) {
            return entries.of(key);
        }
        String kind = key.substring(SECTION.length());
        String name = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + "s";
        String count = Integer.toString(unordered(key).size());
        return new Entry(key, "", name, "", List.of(count), false);
    }

    private List<String> inOrder(List<String> keys) {
        return keys.stream()
                .map(this::sortable)
                .sorted(
                        Comparator.comparingInt((Sortable e) -> rank(e.kind))
                                .thenComparing(Sortable::kind)
                                .thenComparing(Sortable::name)
                                .thenComparing(Sortable::key))
                .map(Sortable::key)
                .toList();
    }

    /// What the order depends on: less than a whole entry, for thousands are put in order at a
    /// time.
    private record Sortable(String key, String kind, String name) {}

    private Sortable sortable(String key) {
        Resource resource = report.topology().byId(key).orElse(null);
        if (resource != null) {
            return new Sortable(key, entries.kind(resource), resource.label());
        }
        Entry entry = entries.of(key);
        return new Sortable(key, entry.kind(), entry.name());
    }

    /// Places come before what stands in them, route tables after what they lead to.
    private static int rank(String kind) {
        return switch (kind) {
            case "VPC", "subnet" -> 0;
            case "route table" -> 2;
            case "security group", "network ACL", "block public access" -> 3;
            default -> 1;
        };
    }
}
