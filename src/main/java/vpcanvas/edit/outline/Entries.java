package vpcanvas.edit.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Problem;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.Severity;
import vpcanvas.analysis.route.EffectiveTable;
import vpcanvas.analysis.route.PeeringLife;
import vpcanvas.figure.Kinds;
import vpcanvas.model.Attachment;
import vpcanvas.model.AttachmentState;
import vpcanvas.model.BlockPublicAccess;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.CustomerGateway;
import vpcanvas.model.GatewayEndpoint;
import vpcanvas.model.Guarded;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.Layout;
import vpcanvas.model.NatGateway;
import vpcanvas.model.NetworkAcl;
import vpcanvas.model.Note;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.RouteTable;
import vpcanvas.model.SecurityGroup;
import vpcanvas.model.Subnet;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;
import vpcanvas.model.VpnConnection;

/// Tells of one thing of a design after the other.
public final class Entries {
    private static final String IMPLIED = ":main";

    private final Report report;
    private final Map<String, Note> notes;
    private final Map<Class<?>, String> kinds = new HashMap<>();
    private @Nullable Map<String, List<Problem>> problems;

    private Entries(List<Note> notes, Report report) {
        this.report = report;
        this.notes =
                notes.stream()
                        .collect(Collectors.toMap(Note::id, Function.identity(), (a, b) -> a));
    }

    public static Entries of(List<Note> notes, Report report) {
        return new Entries(notes, report);
    }

    /// What a problem is about; of a block or route it names its owner. A name with a colon of its
    /// own is that of an implied main table.
    private static List<String> ids(Problem problem) {
        return problem.at().stream().map(Entries::ownerOf).toList();
    }

    private List<Problem> problemsOf(String id) {
        if (problems == null) {
            problems = byOwner(report.problems());
        }
        return problems.getOrDefault(id, List.of());
    }

    private static Map<String, List<Problem>> byOwner(List<Problem> all) {
        Map<String, List<Problem>> byOwner = new HashMap<>();
        for (Problem problem : all) {
            for (String id : new LinkedHashSet<>(ids(problem))) {
                byOwner.computeIfAbsent(id, i -> new ArrayList<>()).add(problem);
            }
        }
        return byOwner;
    }

    private static String ownerOf(String at) {
        int colon = at.indexOf(':');
        if (colon < 0) {
            return at;
        }
        boolean implied = (at + ":").startsWith(IMPLIED + ":", colon);
        return at.substring(0, implied ? colon + IMPLIED.length() : colon);
    }

    /// The entry of a layout key or id; of what the design does not have, just the key.
    public Entry of(String key) {
        if (key.equals(Layout.INTERNET)) {
            return new Entry(key, "", "internet", "", List.of(), false);
        }
        String id = Layout.idOf(key);
        if (Layout.isNote(key)) {
            return note(key, notes.get(id));
        }
        return report.topology()
                .byId(id)
                .map(this::resource)
                .or(() -> report.table(Ref.to(RouteTable.class, id)).map(this::implied))
                .orElseGet(() -> new Entry(key, "", id, "", List.of("missing"), true));
    }

    private static Entry note(String key, @Nullable Note note) {
        String text =
                note == null ? "" : note.text().lines().collect(Collectors.joining(" ")).strip();
        return new Entry(key, "note", text, "", List.of(), false);
    }

    private Entry implied(EffectiveTable table) {
        String id = table.table().ref().id();
        List<String> states = new ArrayList<>(List.of("main", "not drawn"));
        return new Entry(
                id, "route table", "main route table", "", troubled(states, id), isBad(id));
    }

    private Entry resource(Resource resource) {
        String id = resource.ref().id();
        return new Entry(
                id,
                kind(resource),
                name(resource),
                addresses(resource),
                troubled(states(resource), id),
                isBad(id) || hasFailed(resource));
    }

    /// Attachments seldom have a name; what they join tells them apart.
    private String name(Resource resource) {
        return switch (resource) {
            case Attachment a when a.name().isEmpty() -> new Attached(report.topology()).between(a);
            case BlockPublicAccess _ -> "Block Public Access";
            default -> resource.label();
        };
    }

    /// What a resource is, worked out once for its kind.
    String kind(Resource resource) {
        return kinds.computeIfAbsent(resource.getClass(), c -> Kinds.word(resource));
    }

    private List<String> troubled(List<String> states, String id) {
        Set<String> all = new LinkedHashSet<>(states);
        problemsOf(id).reversed().forEach(p -> all.add(Trouble.of(p, id)));
        return List.copyOf(all);
    }

    private boolean isBad(String id) {
        return problemsOf(id).stream().anyMatch(p -> p.code().severity() == Severity.ERROR);
    }

    private boolean hasFailed(Resource resource) {
        return resource instanceof PeeringConnection p
                && report.life(p.ref()).state() == PeeringLife.State.FAILED;
    }

    private String addresses(Resource resource) {
        List<?> all =
                switch (resource) {
                    case Vpc v -> v.usableBlocks();
                    case Subnet s -> s.cidrBlocks();
                    case CorporateNetwork n -> n.cidrBlocks();
                    case CustomerGateway g ->
                            g.ipAddress() == null ? List.of() : List.of(g.ipAddress());
                    default ->
                            report.inventory().hostsOf(resource.ref()).stream()
                                    .map(h -> h.address())
                                    .toList();
                };
        return all.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private List<String> states(Resource resource) {
        return switch (resource) {
            case Subnet s -> subnet(s);
            case SecurityGroup g ->
                    List.of(g.ingress().size() + " in, " + g.egress().size() + " out");
            case NetworkAcl a -> List.of(count(a.subnets().size(), "subnet"));
            case BlockPublicAccess b -> List.of(word(b.mode()));
            case RouteTable t -> t.main() ? List.of("main") : List.of();
            case PeeringConnection p -> peering(p);
            case InterfaceEndpoint e -> endpoint(e);
            case NatGateway n -> List.of(word(n.connectivityType()));
            case TransitGateway g -> List.of("AS " + g.amazonSideAsn());
            case TransitGatewayRouteTable t -> List.of("of " + label(t.transitGateway()));
            case Attachment a -> attachment(a);
            case VpnConnection v -> List.of(routing(v), word(v.state()));
            case GatewayEndpoint e -> List.of(e.serviceName(), e.state().word());
            default -> guards(resource);
        };
    }

    private List<String> subnet(Subnet subnet) {
        List<String> states =
                new ArrayList<>(List.of(report.isPublic(subnet) ? "public" : "private"));
        report.inventory()
                .aclOf(subnet.ref())
                .ifPresent(a -> states.add("network ACL " + a.label()));
        return states;
    }

    /// The security groups on its interfaces.
    private List<String> guards(Resource resource) {
        List<Ref<SecurityGroup>> groups = Guarded.groupsOf(resource);
        return groups.isEmpty()
                ? List.of()
                : List.of(
                        (groups.size() == 1 ? "security group " : "security groups ")
                                + groups.stream()
                                        .map(this::label)
                                        .collect(Collectors.joining(", ")));
    }

    private List<String> endpoint(InterfaceEndpoint endpoint) {
        List<String> states = new ArrayList<>(List.of(word(endpoint.state())));
        states.addAll(guards(endpoint));
        return states;
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /// Only what is not as it should be.
    private List<String> attachment(Attachment attachment) {
        if (attachment.state() != AttachmentState.AVAILABLE) {
            return List.of(attachment.state().word());
        }
        boolean hidden =
                attachment instanceof VpcAttachment a && !report.hiddenBlocksOf(a).isEmpty();
        return hidden ? List.of("not propagated") : List.of();
    }

    private static String routing(VpnConnection vpn) {
        return switch (vpn.routing()) {
            case BGP -> "BGP";
            case STATIC -> "static";
        };
    }

    private List<String> peering(PeeringConnection peering) {
        return List.of(
                "between " + label(peering.requesterVpc()) + " and " + label(peering.accepterVpc()),
                report.life(peering.ref()).state().word());
    }

    private String label(Ref<?> ref) {
        return report.inventory().label(ref);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
