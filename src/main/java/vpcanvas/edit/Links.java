package vpcanvas.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.DirectConnectAttachment;
import vpcanvas.model.DirectConnectGateway;
import vpcanvas.model.Document;
import vpcanvas.model.EndpointService;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.NamedFigure;
import vpcanvas.model.PeeringAttachment;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.Use;
import vpcanvas.model.VpcAttachment;
import vpcanvas.model.VpnConnection;

/// What is joined with what by a connector: two VPCs by a peering, endpoints and load balancers by
/// their endpoint service, a VPC and a hub by an attachment, a gateway and a corporate network by a
/// VPN, a workload with what it uses.
public record Links(Document document) {

    /// The keys that a connection joins; empty for what is none.
    public List<String> joinedBy(Resource resource) {
        return switch (resource) {
            case PeeringConnection p -> List.of(p.requesterVpc().id(), p.accepterVpc().id());
            case EndpointService s -> joinedBy(s);
            case VpcAttachment a -> List.of(a.vpc().id(), a.transitGateway().id());
            case PeeringAttachment a ->
                    List.of(a.requesterTransitGateway().id(), a.accepterTransitGateway().id());
            case VpnConnection v -> joinedBy(v);
            case DirectConnectAttachment a ->
                    List.of(a.transitGateway().id(), a.directConnectGateway().id());
            case DirectConnectGateway g -> joinedBy(g);
            default -> List.of();
        };
    }

    /// A gateway of AWS's side and the corporate network.
    private List<String> joinedBy(VpnConnection vpn) {
        List<String> joined = new ArrayList<>();
        add(vpn.transitGateway(), joined);
        add(vpn.virtualPrivateGateway(), joined);
        document.topology()
                .find(vpn.customerGateway())
                .ifPresent(
                        g -> {
                            add(g.ref(), joined);
                            add(g.corporateNetwork(), joined);
                        });
        return joined;
    }

    private static List<String> joinedBy(DirectConnectGateway gateway) {
        List<String> joined = new ArrayList<>();
        add(gateway.corporateNetwork(), joined);
        gateway.associations().forEach(a -> add(a.virtualPrivateGateway(), joined));
        return joined;
    }

    private static void add(@Nullable Ref<?> ref, List<String> joined) {
        if (ref != null) {
            joined.add(ref.id());
        }
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
