package vpcanvas.analysis.recipe;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.route.Host;
import vpcanvas.model.Address;
import vpcanvas.model.Instance;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.NatGateway;
import vpcanvas.model.NetworkInterface;
import vpcanvas.model.Resource;
import vpcanvas.model.SubnetAddress;
import vpcanvas.model.altered.Altered;
import vpcanvas.net.Ip;

/// Gives an interface a public IPv4 address.
record PublicAddress(Steps steps) {

    /// Gives it the next free one.
    ///
    /// @return false if no address is free, or the interface is of a kind that gets none by hand
    boolean give(Host host) {
        Optional<Ip> free = Blocks.forPublic(steps.topology());
        if (free.isEmpty()) {
            return false;
        }
        Resource published = published(host, free.get());
        if (published == null) {
            return false;
        }
        steps.replace(published);
        return true;
    }

    private static @Nullable Resource published(Host host, Ip ip) {
        return switch (host.owner()) {
            case Instance i -> Altered.at(i, i.subnet(), published(i.addresses(), host, ip));
            case NetworkInterface n ->
                    Altered.at(n, n.subnet(), published(n.addresses(), host, ip));
            case NatGateway n ->
                    new NatGateway(
                            n.ref(),
                            n.name(),
                            n.subnet(),
                            n.vpc(),
                            NatGateway.Connectivity.PUBLIC,
                            n.availabilityMode(),
                            n.state(),
                            published(n.addresses(), host, ip));
            case LoadBalancer l -> published(l, host, ip);
            case Resource _ -> null;
        };
    }

    private static List<Address> published(List<Address> addresses, Host host, Ip ip) {
        return addresses.stream()
                .map(
                        a ->
                                a.privateIpAddress().equals(host.address())
                                        ? new Address(a.privateIpAddress(), ip)
                                        : a)
                .toList();
    }

    private static LoadBalancer published(LoadBalancer balancer, Host host, Ip ip) {
        List<SubnetAddress> nodes =
                balancer.nodes().stream()
                        .map(
                                n ->
                                        host.address().equals(n.privateIpAddress())
                                                ? new SubnetAddress(
                                                        n.subnet(), n.privateIpAddress(), ip)
                                                : n)
                        .toList();
        return Altered.at(balancer, balancer.vpc(), nodes);
    }
}
