package vpcanvas.analysis.recipe;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vpcanvas.model.Document;
import vpcanvas.model.Note;
import vpcanvas.model.Ref;
import vpcanvas.model.References;
import vpcanvas.model.Resource;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Topology;

/// Finds ids and names for new resources: short, readable, and nobody's yet. An id that something
/// refers to is taken even if nothing has it, since a new resource would inherit those references.
public final class Naming {
    /// [Regions](https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html)
    /// that every account has, in the order in which they are proposed.
    private static final List<String> REGIONS =
            List.of(
                    "eu-central-1",
                    "us-east-1",
                    "eu-west-1",
                    "us-west-2",
                    "ap-southeast-1",
                    "ap-northeast-1",
                    "us-east-2",
                    "eu-west-2",
                    "ap-south-1",
                    "sa-east-1",
                    "ca-central-1",
                    "eu-north-1",
                    "eu-west-3",
                    "ap-southeast-2",
                    "ap-northeast-2",
                    "ap-northeast-3",
                    "us-west-1");

    private Naming() {}

    /// The prefix with the lowest number that makes an id and name of its own, such as `vpc-3`.
    public static String numbered(Topology topology, String prefix) {
        return numbered(taken(topology), prefix, 1);
    }

    /// The id as it is, or with the lowest number from 2 behind it that makes it free.
    public static String unique(Topology topology, String id) {
        return isTaken(topology, id) ? numbered(taken(topology), id + "-", 2) : id;
    }

    /// What to call a copy: as the original while that is free, else with the lowest free number in
    /// place of the original's, such as `vpc-shop-2`.
    static String copied(Collection<String> taken, String name) {
        return taken.contains(name)
                ? numbered(taken, name.replaceFirst("-\\d{1,6}$", "") + "-", 2)
                : name;
    }

    /// The prefix with the first letter that is not taken, as zones are lettered: `private-a`.
    static String lettered(Collection<String> taken, String prefix) {
        for (char letter = 'a'; letter <= 'z'; letter++) {
            if (!taken.contains(prefix + letter)) {
                return prefix + letter;
            }
        }
        return numbered(taken, prefix, 1);
    }

    /// The code of the next Region that the design doesn't have.
    static String region(Topology topology) {
        return REGIONS.stream()
                .filter(code -> topology.byId(code).isEmpty())
                .findFirst()
                .orElseGet(() -> numbered(topology, "region-"));
    }

    /// The id of the next note.
    static String note(Document document) {
        return numbered(document.notes().stream().map(Note::id).toList(), "note-", 1);
    }

    /// A name as a part of an id: lower case, and a hyphen for whatever ids don't have.
    static String part(String name) {
        String part =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return part.isEmpty() ? "x" : part;
    }

    private static String numbered(Collection<String> taken, String prefix, int from) {
        int number = from;
        while (taken.contains(prefix + number)) {
            number++;
        }
        return prefix + number;
    }

    /// Whether a design has or refers to it; cheaper than to gather all that is taken.
    private static boolean isTaken(Topology topology, String id) {
        if (topology.byId(id).isPresent()) {
            return true;
        }
        for (Resource resource : topology.resources()) {
            if (resource.name().equals(id) || refersTo(resource, id)) {
                return true;
            }
        }
        return false;
    }

    private static boolean refersTo(Resource resource, String id) {
        for (Ref<?> ref : References.of(resource)) {
            if (ref.id().equals(id)) {
                return true;
            }
        }
        return resource instanceof RouteTable table
                && table.routes().stream().anyMatch(r -> r.target().ref().id().equals(id));
    }

    /// All ids and names of a design, and the ids that it refers to.
    static Set<String> taken(Topology topology) {
        Set<String> taken = new HashSet<>();
        for (Resource resource : topology.resources()) {
            taken.add(resource.ref().id());
            taken.add(resource.name());
            References.of(resource).stream().map(Ref::id).forEach(taken::add);
            if (resource instanceof RouteTable table) {
                table.routes().forEach(r -> taken.add(r.target().ref().id()));
            }
        }
        return taken;
    }
}
