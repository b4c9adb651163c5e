package vpcanvas.analysis.option;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.recipe.Home;
import vpcanvas.model.Address;
import vpcanvas.model.Instance;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.NatGateway;
import vpcanvas.model.NetworkInterface;
import vpcanvas.model.PeeringAttachment;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.ResourceEndpoint;
import vpcanvas.model.SubnetAddress;
import vpcanvas.model.Topology;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;
import vpcanvas.model.VpnAttachment;
import vpcanvas.model.VpnConnection;

/// Counts what AWS charges by the hour in what a way has added.
record Meter(Topology before, Topology after, Set<String> touched) {

    /// What every network like the asking one needs of its own.
    Map<PriceItem, Integer> each(@Nullable Vpc near) {
        return count(true, near);
    }

    /// What all of them share.
    Map<PriceItem, Integer> shared(@Nullable Vpc near) {
        return count(false, near);
    }

    private Map<PriceItem, Integer> count(boolean each, @Nullable Vpc near) {
        Map<PriceItem, Integer> counts = new EnumMap<>(PriceItem.class);
        for (String id : touched) {
            after.byId(id)
                    .filter(r -> isEach(r, near) == each)
                    .ifPresent(r -> items(r).forEach((i, n) -> counts.merge(i, n, Integer::sum)));
            before.byId(id)
                    .filter(r -> isEach(r, near) == each)
                    .ifPresent(r -> items(r).forEach((i, n) -> counts.merge(i, -n, Integer::sum)));
        }
        counts.values().removeIf(n -> n <= 0);
        return counts;
    }

    /// Lines belong to the network that asks, other things to the VPC they stand in.
    private boolean isEach(Resource resource, @Nullable Vpc near) {
        if (resource instanceof VpnConnection || resource instanceof VpnAttachment) {
            return true;
        }
        Ref<?> home =
                resource instanceof VpcAttachment a
                        ? a.vpc()
                        : Home.vpcOf(after, resource).map(Vpc::ref).orElse(null);
        return near != null && near.ref().equals(home);
    }

    private static Map<PriceItem, Integer> items(Resource resource) {
        return switch (resource) {
            case NatGateway n ->
                    Map.of(
                            PriceItem.NAT_GATEWAY_HOUR,
                            1,
                            PriceItem.PUBLIC_IPV4_HOUR,
                            pub(n.addresses()));
            case Instance i -> Map.of(PriceItem.PUBLIC_IPV4_HOUR, pub(i.addresses()));
            case NetworkInterface n -> Map.of(PriceItem.PUBLIC_IPV4_HOUR, pub(n.addresses()));
            case LoadBalancer b ->
                    Map.of(
                            PriceItem.LOAD_BALANCER_HOUR,
                            1,
                            PriceItem.PUBLIC_IPV4_HOUR,
                            nodes(b.nodes()));
            case InterfaceEndpoint e -> Map.of(PriceItem.INTERFACE_ENDPOINT_HOUR, e.nodes().size());
            case ResourceEndpoint e -> Map.of(PriceItem.RESOURCE_ENDPOINT_HOUR, e.nodes().size());
            case VpcAttachment _, VpnAttachment _ ->
                    Map.of(PriceItem.TRANSIT_GATEWAY_ATTACHMENT_HOUR, 1);
            // Each side of a peering is an attachment of its own.
            case PeeringAttachment _ -> Map.of(PriceItem.TRANSIT_GATEWAY_ATTACHMENT_HOUR, 2);
            case VpnConnection _ -> Map.of(PriceItem.VPN_CONNECTION_HOUR, 1);
            case Resource _ -> Map.of();
        };
    }

    private static int pub(List<Address> addresses) {
        return (int) addresses.stream().filter(a -> a.publicIp() != null).count();
    }

    private static int nodes(List<SubnetAddress> nodes) {
        return (int) nodes.stream().flatMap(n -> Stream.ofNullable(n.publicIp())).count();
    }
}
