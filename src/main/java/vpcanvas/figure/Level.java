package vpcanvas.figure;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.recipe.Home;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.CustomerGateway;
import vpcanvas.model.Detail;
import vpcanvas.model.DirectConnectGateway;
import vpcanvas.model.Document;
import vpcanvas.model.EgressOnlyInternetGateway;
import vpcanvas.model.EndpointService;
import vpcanvas.model.GatewayEndpoint;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.Layout;
import vpcanvas.model.NamedFigure;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.Topology;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;

/// How much of a network is drawn: down to which kind of thing, and which VPCs are one box.
///
/// @param collapsed ids of the VPCs that are drawn without what they hold
record Level(Topology topology, Detail detail, Set<String> collapsed) {

    static Level of(Document document, @Nullable NamedFigure shown) {
        Detail detail = shown == null ? null : shown.detail();
        return new Level(
                document.topology(),
                detail == null ? Detail.INSTANCES : detail,
                document.layout().collapsed());
    }

    /// The document as it is put on paper: where boxes hold less than they were drawn for, all are
    /// placed anew, since they would stand large and empty where they were.
    static Document forPaper(Document document) {
        NamedFigure shown = document.figures().isEmpty() ? null : document.figures().getFirst();
        return Level.of(document, shown).detail.compareTo(Detail.SUBNETS) < 0
                ? document.with(Layout.empty())
                : document;
    }

    /// Whether two show the same of the same network.
    boolean showsAsMuchAs(Level other) {
        return detail == other.detail && collapsed.equals(other.collapsed);
    }

    boolean isOfRegions() {
        return detail == Detail.REGIONS;
    }

    /// Whether what a VPC holds is left out.
    boolean isClosed(Vpc vpc) {
        return detail.compareTo(Detail.SUBNETS) < 0 || collapsed.contains(vpc.ref().id());
    }

    /// Whether a resource is drawn, if it is of a kind that can be.
    boolean shows(Resource resource) {
        boolean deep = finest(resource).compareTo(detail) <= 0 || isHomeless(resource);
        return deep && (collapsed.isEmpty() || !isInCollapsed(resource));
    }

    /// What stands on bare paper stands for no other.
    private boolean isHomeless(Resource resource) {
        return resource instanceof CustomerGateway c
                && Home.of(c).flatMap(topology::find).isEmpty();
    }

    private boolean isInCollapsed(Resource resource) {
        return !(resource instanceof Vpc)
                && Home.vpcOf(topology, resource)
                        .filter(v -> collapsed.contains(v.ref().id()))
                        .isPresent();
    }

    /// The level from which on a kind of thing is drawn.
    private static Detail finest(Resource resource) {
        return switch (resource) {
            case Region _, CorporateNetwork _, DirectConnectGateway _ -> Detail.REGIONS;
            case Vpc _, TransitGateway _, PeeringConnection _, EndpointService _ -> Detail.VPCS;
            case Subnet _, InternetGateway _, EgressOnlyInternetGateway _ -> Detail.SUBNETS;
            case VirtualPrivateGateway _, GatewayEndpoint _ -> Detail.SUBNETS;
            default -> Detail.INSTANCES;
        };
    }

    /// A key and those of all that its resource stands in.
    Set<String> chain(String key) {
        Set<String> chain = new LinkedHashSet<>(Set.of(key));
        Optional<? extends Resource> resource = topology.byId(key);
        while (resource.isPresent()) {
            chain.add(resource.get().ref().id());
            resource =
                    resource.flatMap(Home::of)
                            .flatMap((Ref<? extends Resource> r) -> topology.find(r));
        }
        return chain;
    }

    /// The key under which something is drawn: its own, or that of the container that stands for it.
    /// What is no resource is its own affair.
    @Nullable String shown(String key) {
        Optional<? extends Resource> resource = topology.byId(key);
        if (resource.isEmpty()) {
            return key;
        }
        while (resource.isPresent()) {
            if (shows(resource.get())) {
                return resource.get().ref().id();
            }
            resource =
                    resource.flatMap(Home::of)
                            .flatMap((Ref<? extends Resource> r) -> topology.find(r));
        }
        return null;
    }
}
