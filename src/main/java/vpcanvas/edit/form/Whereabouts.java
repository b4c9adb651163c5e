package vpcanvas.edit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vpcanvas.analysis.recipe.Home;
import vpcanvas.edit.outline.Attached;
import vpcanvas.model.Attachment;
import vpcanvas.model.EndpointService;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.Vpc;

/// Says where a resource is, the nearest place first: a VPC by its Region, a workload by its subnet
/// and VPC, a peering by the VPCs that it joins.
final class Whereabouts {
    private Whereabouts() {}

    static String of(Subject subject, Resource resource) {
        return switch (resource) {
            case PeeringConnection p ->
                    label(subject, p.requesterVpc()) + " – " + label(subject, p.accepterVpc());
            case Attachment a when a.name().isEmpty() -> "";
            case Attachment a -> new Attached(subject.topology()).between(a);
            case TransitGatewayRouteTable t -> label(subject, t.transitGateway());
            case EndpointService s -> provider(subject, s);
            default -> within(subject, resource);
        };
    }

    /// The VPC of its load balancers.
    private static String provider(Subject subject, EndpointService service) {
        return service.loadBalancers().stream()
                .flatMap((Ref<LoadBalancer> b) -> subject.topology().find(b).stream())
                .map(b -> label(subject, b.vpc()))
                .findFirst()
                .orElse("");
    }

    /// The places that it stands in, up to its VPC; of a VPC its Region.
    private static String within(Subject subject, Resource resource) {
        List<String> places = new ArrayList<>();
        Optional<? extends Resource> home = homeOf(subject, resource);
        while (home.isPresent()) {
            places.add(home.get().label());
            home = home.get() instanceof Vpc ? Optional.empty() : homeOf(subject, home.get());
        }
        return String.join(" · ", places);
    }

    private static Optional<? extends Resource> homeOf(Subject subject, Resource resource) {
        return Home.of(resource).flatMap(h -> subject.topology().find(h));
    }

    private static String label(Subject subject, Ref<?> ref) {
        return subject.inventory().label(ref);
    }
}
