package vpcanvas.analysis.recipe;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.CustomerGateway;
import vpcanvas.model.Document;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.Topology;
import vpcanvas.model.VpnConnection;

/// The end of a line that lies outside AWS, and the other one.
///
/// @param gateway the customer gateway that was pointed at; null for any of the network
/// @param other the end on AWS's side
record CorporateEnd(CorporateNetwork network, @Nullable CustomerGateway gateway, End other) {

    /// Empty if neither end lies in a corporate network.
    static Optional<CorporateEnd> of(Document document, End from, End to) {
        return at(document, from, to).or(() -> at(document, to, from));
    }

    private static Optional<CorporateEnd> at(Document document, End end, End other) {
        return switch (end.thing()) {
            case CorporateNetwork network -> Optional.of(new CorporateEnd(network, null, other));
            case CustomerGateway gateway ->
                    document.topology()
                            .find(gateway.corporateNetwork())
                            .map(n -> new CorporateEnd(n, gateway, other));
            case null -> Optional.empty();
            case Resource _ -> Optional.empty();
        };
    }

    /// The customer gateway to use: the one pointed at, the network's first, or a new one.
    Ref<CustomerGateway> customerGateway(Building building) {
        if (gateway != null) {
            return gateway.ref();
        }
        return building.steps().topology().all(CustomerGateway.class).stream()
                .filter(g -> network.ref().equals(g.corporateNetwork()))
                .findFirst()
                .map(CustomerGateway::ref)
                .orElseGet(() -> new LineBuilding(building).customerGateway(network.ref(), null));
    }

    /// Whether a VPN connection leads to this network, and has not ended.
    boolean isReachedBy(Topology topology, VpnConnection vpn) {
        boolean ended =
                switch (vpn.state()) {
                    case AVAILABLE, PENDING, DOWN -> false;
                    case DELETING, DELETED -> true;
                };
        return !ended
                && topology.find(vpn.customerGateway())
                        .filter(g -> network.ref().equals(g.corporateNetwork()))
                        .isPresent();
    }
}
