package vpcanvas.analysis.route;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Address;
import vpcanvas.model.Instance;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.NatGateway;
import vpcanvas.model.NetworkInterface;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.ResourceEndpoint;
import vpcanvas.model.Subnet;
import vpcanvas.model.SubnetAddress;
import vpcanvas.model.Topology;

/// Finds every interface that has an address in a subnet of the design.
public final class HostFinder {
    private final Topology topology;
    private final List<Host> hosts = new ArrayList<>();

    private HostFinder(Topology topology) {
        this.topology = topology;
    }

    public static List<Host> hosts(Topology topology) {
        HostFinder finder = new HostFinder(topology);
        topology.resources().forEach(finder::visit);
        return finder.hosts;
    }

    /// Whether routes are derived for the sake of this resource: a NAT gateway only passes on what
    /// others send.
    public static boolean isWorkload(Resource owner) {
        return !(owner instanceof NatGateway);
    }

    private void visit(Resource resource) {
        if (resource instanceof Instance i) {
            addAll(i, i.subnet(), i.addresses());
        } else if (resource instanceof NetworkInterface n) {
            addAll(n, n.subnet(), n.addresses());
        } else if (resource instanceof NatGateway n) {
            addAll(n, n.subnet(), n.addresses());
        } else if (resource instanceof LoadBalancer l) {
            addNodes(l, l.nodes());
        } else if (resource instanceof InterfaceEndpoint e) {
            addNodes(e, e.nodes());
        } else if (resource instanceof ResourceEndpoint e) {
            addNodes(e, e.nodes());
        }
    }

    private void addAll(Resource owner, @Nullable Ref<Subnet> ref, List<Address> addresses) {
        topology.find(ref)
                .ifPresent(
                        subnet ->
                                addresses.forEach(
                                        a ->
                                                hosts.add(
                                                        new Host(
                                                                owner,
                                                                subnet,
                                                                a.privateIpAddress(),
                                                                a.publicIp()))));
    }

    private void addNodes(Resource owner, List<SubnetAddress> nodes) {
        for (SubnetAddress node : nodes) {
            if (node.privateIpAddress() != null) {
                addAll(
                        owner,
                        node.subnet(),
                        List.of(new Address(node.privateIpAddress(), node.publicIp())));
            }
        }
    }
}
