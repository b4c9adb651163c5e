package vpcanvas.analysis.recipe;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.CustomerGateway;
import vpcanvas.model.DirectConnectGateway;
import vpcanvas.model.Document;
import vpcanvas.model.Instance;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.Layout;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.NetworkInterface;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.Topology;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;

/// What stands at one end of a line that a hand draws.
///
/// @param key the layout key
/// @param thing the resource of that key; null for a note, a card, the internet
/// @param vpc the VPC that the thing is or stands in, if any
record End(String key, String label, @Nullable Resource thing, @Nullable Vpc vpc) {

    static End of(Document document, String key) {
        Topology topology = document.topology();
        Optional<Resource> thing = topology.byId(key);
        return thing.map(r -> new End(key, r.label(), r, Home.vpcOf(topology, r).orElse(null)))
                .orElseGet(() -> new End(key, nameOf(topology, key), null, null));
    }

    private static String nameOf(Topology topology, String key) {
        if (key.equals(Layout.INTERNET)) {
            return "the internet";
        }
        if (Layout.isNote(key)) {
            return "note";
        }
        String id = Layout.idOf(key);
        String label = topology.byId(id).map(Resource::label).orElse(id);
        return Layout.isCard(key) ? "the card of " + label : label;
    }

    /// What stands at the first of two ends that has a thing of this kind.
    static <T extends Resource> @Nullable T thing(Class<T> kind, End one, End other) {
        return Stream.of(one, other)
                .map(End::thing)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElse(null);
    }

    boolean isInternet() {
        return thing == null && key.equals(Layout.INTERNET);
    }

    /// The VPC of something that lives in one: itself, a subnet, or what has an interface in a
    /// subnet. Gateways and tables belong to a VPC and stand for nothing in it.
    Optional<Vpc> network() {
        boolean lives =
                isGround()
                        || opensConnections()
                        || thing instanceof LoadBalancer
                        || thing instanceof InterfaceEndpoint;
        return lives ? Optional.ofNullable(vpc) : Optional.empty();
    }

    /// A VPC or subnet, which stands for a workload in it.
    boolean isGround() {
        return thing instanceof Vpc || thing instanceof Subnet;
    }

    /// A hub, a corporate network, or what a line between the two ends in.
    boolean isHubOrLine() {
        return switch (thing) {
            case TransitGateway _, CorporateNetwork _, CustomerGateway _ -> true;
            case VirtualPrivateGateway _, DirectConnectGateway _ -> true;
            case null -> false;
            case Resource _ -> false;
        };
    }

    boolean opensConnections() {
        return thing instanceof Instance || thing instanceof NetworkInterface;
    }

    boolean isInSameVpc(End other) {
        return vpc != null && other.vpc != null && vpc.ref().equals(other.vpc.ref());
    }

    String vpcLabel() {
        return vpc == null ? label : vpc.label();
    }
}
