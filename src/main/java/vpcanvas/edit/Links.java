package vpcanvas.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import vpcanvas.model.Document;
import vpcanvas.model.EndpointService;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.NamedFigure;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Resource;
import vpcanvas.model.Use;

/// What is joined with what by a connector: two VPCs by a peering, endpoints and load balancers by
/// their endpoint service, a workload with what it uses.
public record Links(Document document) {

    /// The keys that a peering or an endpoint service joins; empty for anything else.
    public List<String> joinedBy(Resource resource) {
        return switch (resource) {
            case PeeringConnection p -> List.of(p.requesterVpc().id(), p.accepterVpc().id());
            case EndpointService s -> joinedBy(s);
            default -> List.of();
        };
    }

    private List<String> joinedBy(EndpointService service) {
        List<String> joined = new ArrayList<>();
        for (InterfaceEndpoint endpoint : document.topology().all(InterfaceEndpoint.class)) {
            if (service.ref().equals(endpoint.service())) {
                joined.add(endpoint.ref().id());
            }
        }
        service.loadBalancers().forEach(b -> joined.add(b.id()));
        return joined;
    }

    /// The other ends of the connectors that end at a key.
    SortedSet<String> of(String key) {
        SortedSet<String> others = new TreeSet<>();
        document.topology().byId(key).ifPresent(r -> others.addAll(joinedBy(r)));
        for (Resource resource : document.topology().resources()) {
            if (joinedBy(resource).contains(key)) {
                others.add(resource.ref().id());
            }
        }
        document.figures().stream()
                .limit(1)
                .map(NamedFigure::uses)
                .flatMap(List::stream)
                .forEach(u -> addOther(u, key, others));
        others.remove(key);
        return others;
    }

    private static void addOther(Use use, String key, SortedSet<String> others) {
        if (use.from().id().equals(key)) {
            others.add(use.to().id());
        } else if (use.to().id().equals(key)) {
            others.add(use.from().id());
        }
    }
}
