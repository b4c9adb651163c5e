package vpcanvas.analysis.recipe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Document;
import vpcanvas.model.EgressOnlyInternetGateway;
import vpcanvas.model.EndpointService;
import vpcanvas.model.GatewayEndpoint;
import vpcanvas.model.GatewayLoadBalancerEndpoint;
import vpcanvas.model.Instance;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.Layout;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.NamedFigure;
import vpcanvas.model.NatGateway;
import vpcanvas.model.NetworkAcl;
import vpcanvas.model.NetworkInterface;
import vpcanvas.model.Note;
import vpcanvas.model.OtherEndpoint;
import vpcanvas.model.PeeringAttachment;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.RouteTable;
import vpcanvas.model.SecurityGroup;
import vpcanvas.model.Subnet;
import vpcanvas.model.Topology;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;

/// What has been copied: resources with all that stands in them, and what joins two of them; notes;
/// and where it all stood. It needs no document to be kept.
///
/// @param resources containers before what they hold
/// @param places by layout key
/// @param cards the tables among the resources whose cards were shown
public record Clip(
        List<Resource> resources,
        List<Note> notes,
        SortedMap<String, Rect> places,
        List<Ref<RouteTable>> cards) {

    public Clip {
        resources = List.copyOf(resources);
        notes = List.copyOf(notes);
        places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
        cards = List.copyOf(cards);
    }

    public boolean isEmpty() {
        return resources.isEmpty() && notes.isEmpty();
    }

    /// What the layout keys name. A Region stands for the VPCs in it. Of what belongs to a VPC once
    /// (gateways, a peering) only that of a copied VPC is copied, of what belongs to a hub (tables,
    /// attachments, peerings) only what joins it with others that are copied; lines to corporate
    /// networks never are.
    public static Clip of(Document document, Set<String> keys) {
        Topology topology = document.topology();
        Set<String> ids = new TreeSet<>();
        for (Resource resource : topology.resources()) {
            if (isIn(topology, resource, keys)) {
                ids.add(resource.ref().id());
            }
        }
        ids.addAll(joining(topology, ids));
        List<Resource> resources = new ArrayList<>();
        for (String id : ids) {
            topology.byId(id).filter(r -> isCopied(r, ids)).ifPresent(resources::add);
        }
        resources.sort(Comparator.comparingInt(Clip::rank));
        List<Note> notes =
                document.notes().stream().filter(n -> keys.contains(Layout.note(n.id()))).toList();
        List<Ref<RouteTable>> cards =
                document.figures().stream()
                        .limit(1)
                        .map(NamedFigure::cards)
                        .flatMap(List::stream)
                        .filter(c -> ids.contains(c.id()))
                        .toList();
        return new Clip(resources, notes, places(document, resources, notes), cards);
    }

    /// Whether the resource is named, or stands in what is.
    private static boolean isIn(Topology topology, Resource resource, Set<String> keys) {
        return keys.contains(resource.ref().id())
                || Home.of(resource)
                        .flatMap(ref -> topology.find(ref))
                        .filter(home -> isIn(topology, home, keys))
                        .isPresent();
    }

    /// Tables that serve copied subnets alone, peerings of copied VPCs, services of copied load
    /// balancers, tables and attachments of copied hubs.
    private static Set<String> joining(Topology topology, Set<String> ids) {
        Set<String> joining = new TreeSet<>();
        for (Resource resource : topology.resources()) {
            boolean joins =
                    switch (resource) {
                        case RouteTable t -> all(t.subnets(), ids);
                        case PeeringConnection p ->
                                all(List.of(p.requesterVpc(), p.accepterVpc()), ids);
                        case EndpointService s -> all(s.loadBalancers(), ids);
                        case TransitGatewayRouteTable t -> contains(ids, t.transitGateway());
                        case VpcAttachment a -> joins(a, ids);
                        case PeeringAttachment a -> all(a.transitGateways(), ids);
                        default -> false;
                    };
            if (joins) {
                joining.add(resource.ref().id());
            }
        }
        return joining;
    }

    private static boolean all(List<? extends Ref<?>> refs, Set<String> ids) {
        return !refs.isEmpty() && refs.stream().allMatch(r -> ids.contains(r.id()));
    }

    private static boolean joins(VpcAttachment attachment, Set<String> ids) {
        return contains(ids, attachment.vpc()) && contains(ids, attachment.transitGateway());
    }

    private static boolean isCopied(Resource resource, Set<String> ids) {
        return switch (resource) {
            case Vpc _, Subnet _, Instance _, NetworkInterface _, NatGateway _ -> true;
            case LoadBalancer _, InterfaceEndpoint _, GatewayLoadBalancerEndpoint _ -> true;
            case OtherEndpoint _, TransitGateway _ -> true;
            case TransitGatewayRouteTable t -> contains(ids, t.transitGateway());
            case VpcAttachment a -> joins(a, ids);
            case PeeringAttachment a -> all(a.transitGateways(), ids);
            case RouteTable t -> contains(ids, t.vpc()) || (!t.main() && all(t.subnets(), ids));
            case PeeringConnection p ->
                    contains(ids, p.requesterVpc()) && contains(ids, p.accepterVpc());
            case EndpointService s -> all(s.loadBalancers(), ids);
            case InternetGateway g -> contains(ids, g.vpc());
            case EgressOnlyInternetGateway g -> contains(ids, g.vpc());
            case GatewayEndpoint e -> contains(ids, e.vpc());
            case SecurityGroup g -> contains(ids, g.vpc());
            case NetworkAcl a -> contains(ids, a.vpc());
            default -> false;
        };
    }

    private static boolean contains(Set<String> ids, @Nullable Ref<?> ref) {
        return ref != null && ids.contains(ref.id());
    }

    private static int rank(Resource resource) {
        return resource instanceof Vpc ? 0 : resource instanceof Subnet ? 1 : 2;
    }

    private static SortedMap<String, Rect> places(
            Document document, List<Resource> resources, List<Note> notes) {
        SortedMap<String, Rect> places = new TreeMap<>();
        Map<String, Rect> all = document.layout().rects();
        Stream<String> ids = resources.stream().map(r -> r.ref().id());
        Stream<String> cards =
                resources.stream()
                        .filter(RouteTable.class::isInstance)
                        .map(r -> Layout.card(Ref.to(RouteTable.class, r.ref().id())));
        Stream<String> texts = notes.stream().map(n -> Layout.note(n.id()));
        Stream.of(ids, cards, texts)
                .flatMap(keys -> keys)
                .forEach(key -> Stream.ofNullable(all.get(key)).forEach(r -> places.put(key, r)));
        return places;
    }
}
