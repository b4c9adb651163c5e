package vpcanvas.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vpcanvas.analysis.recipe.Blocks;
import vpcanvas.model.Address;
import vpcanvas.model.Change;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.CustomerGateway;
import vpcanvas.model.EgressOnlyInternetGateway;
import vpcanvas.model.Instance;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.NatGateway;
import vpcanvas.model.NetworkInterface;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Subnet;
import vpcanvas.model.SubnetAddress;
import vpcanvas.model.Topology;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.altered.Altered;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;

/// Puts resources into another container: a workload into a subnet, a subnet or gateway into a VPC,
/// a VPC into a Region. A workload takes a free address where its own is of another subnet; a
/// subnet keeps its block, since everything in it would change, and it is said when that does not
/// fit.
final class Rehoming {
    private final List<Change> changes = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private Topology topology;

    private Rehoming(Topology topology) {
        this.topology = topology;
    }

    /// What it comes to, and what to tell the person; empty when there is nothing to tell.
    record Moved(List<Change> changes, String says) {}

    /// Puts the keys into a container that takes them; those that stand in it already stay as they
    /// are.
    static Moved into(EditorState state, Collection<String> keys, String container) {
        Rehoming rehoming = new Rehoming(state.topology());
        Nesting nesting = state.nesting();
        Resource home = state.topology().byId(container).orElseThrow();
        for (String key : keys) {
            if (!nesting.homeOf(key).equals(Optional.of(container))) {
                state.topology().byId(key).ifPresent(r -> rehoming.put(r, home));
            }
        }
        return new Moved(List.copyOf(rehoming.changes), String.join(" ", rehoming.said));
    }

    private void put(Resource resource, Resource home) {
        switch (home) {
            case Region region when resource instanceof Vpc vpc -> intoRegion(vpc, region);
            case Vpc vpc -> intoVpc(resource, vpc);
            case CorporateNetwork n when resource instanceof CustomerGateway g ->
                    replace(
                            new CustomerGateway(
                                    g.ref(), g.name(), n.ref(), g.ipAddress(), g.bgpAsn()));
            case Subnet subnet -> intoSubnet(resource, subnet);
            default -> {}
        }
    }

    private void replace(Resource resource) {
        changes.add(new Change.Replace(resource));
        topology = topology.replace(resource);
    }

    /// Zones are named after their Region, and their ids are of no other.
    private void intoRegion(Vpc vpc, Region region) {
        String before = vpc.region().id();
        replace(Altered.in(vpc, region.ref()));
        for (Subnet s : topology.all(Subnet.class)) {
            if (s.vpc().equals(vpc.ref()) && s.availabilityZone().startsWith(before)) {
                String letter = s.availabilityZone().substring(before.length());
                replace(Altered.zone(s, region.ref().id() + letter, ""));
            }
        }
    }

    private void intoVpc(Resource resource, Vpc vpc) {
        switch (resource) {
            case Subnet s -> subnet(s, vpc);
            case InternetGateway g -> replace(new InternetGateway(g.ref(), g.name(), vpc.ref()));
            case EgressOnlyInternetGateway g ->
                    replace(new EgressOnlyInternetGateway(g.ref(), g.name(), vpc.ref()));
            case VirtualPrivateGateway g ->
                    replace(
                            new VirtualPrivateGateway(
                                    g.ref(), g.name(), vpc.ref(), g.amazonSideAsn()));
            case NatGateway n -> replace(Altered.at(n, null, vpc.ref(), n.addresses()));
            default -> {}
        }
    }

    /// Tables of the VPC that it leaves lose it; load balancers and endpoints in it go along.
    private void subnet(Subnet s, Vpc vpc) {
        replace(Altered.in(s, vpc.ref()));
        for (RouteTable t : topology.all(RouteTable.class)) {
            if (t.subnets().contains(s.ref()) && !t.vpc().equals(vpc.ref())) {
                List<Ref<Subnet>> others =
                        t.subnets().stream().filter(other -> !other.equals(s.ref())).toList();
                replace(Altered.subnets(t, others));
            }
        }
        for (LoadBalancer l : topology.all(LoadBalancer.class)) {
            if (beginsIn(l.nodes(), s)) {
                replace(Altered.at(l, vpc.ref(), nodesIn(l.nodes(), vpc.ref())));
            }
        }
        for (InterfaceEndpoint e : topology.all(InterfaceEndpoint.class)) {
            if (beginsIn(e.nodes(), s)) {
                replace(Altered.at(e, vpc.ref(), nodesIn(e.nodes(), vpc.ref())));
            }
        }
        sayWhatBecomesOfTheBlocks(s, vpc);
    }

    private static boolean beginsIn(List<SubnetAddress> nodes, Subnet subnet) {
        return !nodes.isEmpty() && nodes.getFirst().subnet().equals(subnet.ref());
    }

    /// A load balancer or endpoint has all its nodes in one VPC.
    private List<SubnetAddress> nodesIn(List<SubnetAddress> nodes, Ref<Vpc> vpc) {
        return nodes.stream().filter(n -> isIn(n.subnet(), vpc)).toList();
    }

    private boolean isIn(Ref<Subnet> subnet, Ref<Vpc> vpc) {
        return topology.find(subnet).filter(s -> s.vpc().equals(vpc)).isPresent();
    }

    private void sayWhatBecomesOfTheBlocks(Subnet subnet, Vpc vpc) {
        for (Cidr block : subnet.cidrBlocks()) {
            if (vpc.usableBlocks().stream().noneMatch(b -> b.contains(block))) {
                said.add(
                        subnet.label()
                                + " keeps "
                                + block
                                + ", which lies in no block of "
                                + vpc.label()
                                + "; give it another one.");
            }
        }
    }

    private void intoSubnet(Resource resource, Subnet subnet) {
        Ref<Subnet> to = subnet.ref();
        switch (resource) {
            case Instance i -> replace(Altered.at(i, to, addresses(i, i.addresses(), subnet)));
            case NetworkInterface n ->
                    replace(Altered.at(n, to, addresses(n, n.addresses(), subnet)));
            case NatGateway n ->
                    replace(Altered.at(n, to, n.vpc(), addresses(n, n.addresses(), subnet)));
            case LoadBalancer l ->
                    replace(Altered.at(l, subnet.vpc(), nodes(l, l.nodes(), subnet)));
            case InterfaceEndpoint e ->
                    replace(Altered.at(e, subnet.vpc(), nodes(e, e.nodes(), subnet)));
            default -> {}
        }
    }

    /// One address that is of another subnet becomes a free one; more of them stay, as a person
    /// chose them.
    private List<Address> addresses(Resource owner, List<Address> addresses, Subnet subnet) {
        List<Address> moved = new ArrayList<>();
        boolean given = false;
        for (Address address : addresses) {
            Ip before = address.privateIpAddress();
            Ip after = given ? before : address(owner, before, subnet);
            given |= !after.equals(before);
            moved.add(new Address(after, address.publicIp()));
        }
        return moved;
    }

    /// The first node moves; others stay where they are in the same VPC, and go in another one.
    private List<SubnetAddress> nodes(Resource owner, List<SubnetAddress> nodes, Subnet subnet) {
        SubnetAddress first =
                nodes.isEmpty() ? new SubnetAddress(subnet.ref(), null, null) : nodes.getFirst();
        Ip address = first.privateIpAddress();
        List<SubnetAddress> moved = new ArrayList<>();
        moved.add(
                new SubnetAddress(
                        subnet.ref(),
                        address == null ? null : address(owner, address, subnet),
                        first.publicIp()));
        nodesIn(nodes, subnet.vpc()).stream()
                .skip(nodes.isEmpty() || !isIn(first.subnet(), subnet.vpc()) ? 0 : 1)
                .filter(n -> !n.subnet().equals(subnet.ref()))
                .forEach(moved::add);
        return moved;
    }

    /// The address itself where the subnet has it, else a free one.
    private Ip address(Resource owner, Ip address, Subnet subnet) {
        if (subnet.cidrBlocks().stream().anyMatch(b -> b.contains(address))) {
            return address;
        }
        Optional<Ip> free = Blocks.forHost(topology, subnet);
        free.ifPresent(f -> said.add(owner.label() + " has the address " + f + " now."));
        return free.orElse(address);
    }
}
