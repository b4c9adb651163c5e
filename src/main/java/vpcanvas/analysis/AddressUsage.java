package vpcanvas.analysis;

import java.util.HashMap;
import java.util.Map;
import vpcanvas.analysis.route.Host;
import vpcanvas.analysis.route.Inventory;
import vpcanvas.model.GatewayLoadBalancerEndpoint;
import vpcanvas.model.Instance;
import vpcanvas.model.NatGateway;
import vpcanvas.model.NetworkInterface;
import vpcanvas.model.Ref;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;

/// How many units of
/// [network address usage](https://docs.aws.amazon.com/vpc/latest/userguide/network-address-usage.html)
/// the VPCs of a design have: one for each address of an interface, six for each thing that AWS puts
/// into a subnet.
final class AddressUsage {
    private static final int OF_AWS = 6;

    private final Map<String, Long> byVpc = new HashMap<>();

    private AddressUsage() {}

    static AddressUsage of(Inventory inventory) {
        AddressUsage usage = new AddressUsage();
        inventory.topology().all(Vpc.class).forEach(v -> usage.hosts(inventory, v.ref()));
        inventory
                .topology()
                .all(NatGateway.class)
                .forEach(
                        n ->
                                inventory
                                        .topology()
                                        .find(n.subnet())
                                        .map(Subnet::vpc)
                                        .ifPresent(v -> usage.add(v, OF_AWS)));
        inventory
                .topology()
                .all(GatewayLoadBalancerEndpoint.class)
                .forEach(e -> usage.add(e.vpc(), (long) OF_AWS * e.nodes().size()));
        inventory.topology().all(VpcAttachment.class).forEach(a -> usage.add(a.vpc(), OF_AWS));
        return usage;
    }

    private void hosts(Inventory inventory, Ref<Vpc> vpc) {
        for (Host host : inventory.hostsIn(vpc).values()) {
            if (host.owner() instanceof Instance || host.owner() instanceof NetworkInterface) {
                add(vpc, host.publicAddress() == null ? 1 : 2);
            } else if (!(host.owner() instanceof NatGateway)) {
                add(vpc, OF_AWS);
            }
        }
    }

    private void add(Ref<Vpc> vpc, long units) {
        byVpc.merge(vpc.id(), units, Long::sum);
    }

    /// The units of one VPC.
    long of(Ref<Vpc> vpc) {
        return byVpc.getOrDefault(vpc.id(), 0L);
    }
}
