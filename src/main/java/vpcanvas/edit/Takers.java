package vpcanvas.edit;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.CustomerGateway;
import vpcanvas.model.EgressOnlyInternetGateway;
import vpcanvas.model.Instance;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.NatGateway;
import vpcanvas.model.NetworkInterface;
import vpcanvas.model.Rect;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.Topology;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;

/// Which containers take what: a Region a VPC, a VPC a subnet or a gateway, a subnet a workload.
record Takers(Topology topology) {

    /// The containers among these places that could take all of the keys, none that goes along
    /// itself. Nothing takes things of different kinds at once.
    Map<String, Rect> of(Collection<String> keys, Map<String, Rect> places, Set<String> carried) {
        Set<Optional<Class<? extends Resource>>> homes =
                keys.stream().map(this::homeOf).collect(Collectors.toSet());
        Class<? extends Resource> home =
                homes.size() == 1 ? homes.iterator().next().orElse(null) : null;
        Map<String, Rect> takers = new TreeMap<>();
        if (home != null) {
            places.forEach(
                    (key, place) -> {
                        boolean takes = topology.byId(key).filter(home::isInstance).isPresent();
                        if (takes && !carried.contains(key)) {
                            takers.put(key, place);
                        }
                    });
        }
        return takers;
    }

    private Optional<Class<? extends Resource>> homeOf(String key) {
        return topology.byId(key).flatMap(r -> Optional.ofNullable(homeOf(r)));
    }

    private static @Nullable Class<? extends Resource> homeOf(Resource resource) {
        return switch (resource) {
            case Vpc v -> Region.class;
            case Subnet s -> Vpc.class;
            case InternetGateway g -> Vpc.class;
            case EgressOnlyInternetGateway g -> Vpc.class;
            case VirtualPrivateGateway g -> Vpc.class;
            case CustomerGateway g -> CorporateNetwork.class;
            case NatGateway n -> n.subnet() == null ? Vpc.class : Subnet.class;
            case Instance i -> Subnet.class;
            case NetworkInterface n -> Subnet.class;
            case LoadBalancer l -> Subnet.class;
            case InterfaceEndpoint e -> Subnet.class;
            default -> null;
        };
    }
}
