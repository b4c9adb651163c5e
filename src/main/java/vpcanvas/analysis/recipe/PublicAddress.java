package vpcanvas.analysis.recipe;

import java.util.List;
import java.util.Optional;
import vpcanvas.analysis.Host;
import vpcanvas.model.Address;
import vpcanvas.model.Instance;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.NetworkInterface;
import vpcanvas.model.SubnetAddress;
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
        Ip ip = free.get();
        if (host.owner() instanceof Instance i) {
            steps.replace(
                    new Instance(
                            i.ref(),
                            i.name(),
                            i.subnet(),
                            published(i.addresses(), host, ip),
                            i.securityGroups(),
                            i.sourceDestCheck()));
        } else if (host.owner() instanceof NetworkInterface n) {
            steps.replace(
                    new NetworkInterface(
                            n.ref(),
                            n.name(),
                            n.subnet(),
                            published(n.addresses(), host, ip),
                            n.securityGroups(),
                            n.sourceDestCheck(),
                            n.instance()));
        } else if (host.owner() instanceof LoadBalancer l) {
            steps.replace(published(l, host, ip));
        } else {
            return false;
        }
        return true;
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
        return new LoadBalancer(
                balancer.ref(),
                balancer.name(),
                balancer.type(),
                balancer.scheme(),
                balancer.vpc(),
                nodes,
                balancer.listeners(),
                balancer.targetGroups(),
                balancer.crossZone(),
                balancer.securityGroups(),
                balancer.privateLinkTrafficUnfiltered());
    }
}
