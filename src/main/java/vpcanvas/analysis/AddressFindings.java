package vpcanvas.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vpcanvas.analysis.route.Host;
import vpcanvas.analysis.route.HostFinder;
import vpcanvas.analysis.route.Inventory;
import vpcanvas.model.Vpc;
import vpcanvas.net.BlockFacts;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;

/// Checks the addresses of interfaces: inside their subnet, not one of the five that AWS reserves
/// ([subnet sizing](https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html), R-017), and
/// nobody else's.
final class AddressFindings {
    private AddressFindings() {}

    static void find(Inventory inventory, List<Problem> found) {
        Map<String, Map<Ip, Host>> byVpc = new HashMap<>();
        for (Host host : HostFinder.hosts(inventory.topology())) {
            place(host, found);
            Host first =
                    byVpc.computeIfAbsent(host.subnet().vpc().id(), k -> new HashMap<>())
                            .putIfAbsent(host.address(), host);
            if (first != null) {
                found.add(
                        new Problem.BadAddress(
                                host,
                                ProblemCode.X_ADDRESS_DUPLICATE,
                                first.owner().label()
                                        + " in "
                                        + vpc(inventory, host)
                                        + " has it already. Give it another one."));
            }
        }
    }

    private static String vpc(Inventory inventory, Host host) {
        return inventory.topology().find(host.subnet().vpc()).map(Vpc::label).orElse("the VPC");
    }

    private static void place(Host host, List<Problem> found) {
        Optional<Cidr> block =
                host.subnet().cidrBlocks().stream()
                        .filter(b -> b.contains(host.address()))
                        .findFirst();
        if (block.isEmpty()) {
            found.add(
                    new Problem.BadAddress(
                            host,
                            ProblemCode.X_ADDRESS_OUTSIDE_SUBNET,
                            "it is outside the subnet's blocks."));
        } else if (BlockFacts.of(block.get()).reservedInSubnet().contains(host.address())) {
            found.add(
                    new Problem.BadAddress(
                            host,
                            ProblemCode.X_ADDRESS_RESERVED,
                            "AWS reserves the first four addresses and the last one of "
                                    + block.get()
                                    + "."));
        }
    }
}
