package vpcanvas.analysis.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.NetworkAcl;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Subnet;
import vpcanvas.model.Topology;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;
import vpcanvas.net.Family;
import vpcanvas.net.Ip;

/// What the engine looks up again and again, gathered in one walk over a topology: which table a
/// subnet uses, who has an address, what is attached to a VPC.
public final class Inventory {
    private final Topology topology;
    private final Map<String, List<Subnet>> subnetsByVpc = new HashMap<>();
    private final Map<String, RouteTable> tableBySubnet = new HashMap<>();
    private final Map<String, RouteTable> mainTables = new TreeMap<>();
    private final Map<String, RouteTable> edgeTables = new HashMap<>();
    private final Map<String, List<RouteTable>> tablesByVpc = new HashMap<>();
    private final Map<String, List<Host>> hostsByOwner = new HashMap<>();
    private final Map<String, Map<Ip, Host>> hostsByVpc = new HashMap<>();
    private final Map<Ip, Host> hostsByPublicAddress = new HashMap<>();
    private final Map<String, List<InternetGateway>> internetGateways = new HashMap<>();
    private final Map<String, List<PeeringConnection>> peerings = new HashMap<>();
    private final Map<String, NetworkAcl> aclBySubnet = new HashMap<>();
    private final Set<String> workSubnets = new HashSet<>();
    private final Set<String> passingSubnets = new HashSet<>();
    private final Set<String> attachmentSubnets = new HashSet<>();

    private Inventory(Topology topology) {
        this.topology = topology;
    }

    public static Inventory of(Topology topology) {
        Inventory inventory = new Inventory(topology);
        topology.all(Subnet.class).forEach(s -> add(inventory.subnetsByVpc, s.vpc(), s));
        topology.all(RouteTable.class).forEach(inventory::addTable);
        topology.all(Vpc.class).forEach(inventory::imply);
        topology.all(InternetGateway.class)
                .forEach(
                        g -> {
                            if (g.vpc() != null) {
                                add(inventory.internetGateways, g.vpc(), g);
                            }
                        });
        topology.all(PeeringConnection.class).forEach(inventory::addPeering);
        topology.all(NetworkAcl.class)
                .forEach(
                        a ->
                                a.subnets()
                                        .forEach(
                                                s -> inventory.aclBySubnet.putIfAbsent(s.id(), a)));
        HostFinder.hosts(topology).forEach(inventory::addHost);
        topology.all(VpcAttachment.class)
                .forEach(a -> a.subnets().forEach(s -> inventory.attachmentSubnets.add(s.id())));
        return inventory;
    }

    private static <V> void add(Map<String, List<V>> map, Ref<?> key, V value) {
        map.computeIfAbsent(key.id(), k -> new ArrayList<>()).add(value);
    }

    private void addTable(RouteTable table) {
        add(tablesByVpc, table.vpc(), table);
        table.gateways().forEach(g -> edgeTables.putIfAbsent(g.id(), table));
        table.subnets().forEach(s -> tableBySubnet.putIfAbsent(s.id(), table));
        if (table.main()) {
            mainTables.putIfAbsent(table.vpc().id(), table);
        }
    }

    /// A VPC always has a main table; one that isn't drawn has nothing but local routes.
    private void imply(Vpc vpc) {
        if (!mainTables.containsKey(vpc.ref().id())) {
            RouteTable implied = impliedMainTable(vpc.ref());
            mainTables.put(vpc.ref().id(), implied);
            add(tablesByVpc, vpc.ref(), implied);
        }
    }

    private static RouteTable impliedMainTable(Ref<Vpc> vpc) {
        return new RouteTable(
                Ref.to(RouteTable.class, vpc.id() + ":main"),
                "main",
                vpc,
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private void addPeering(PeeringConnection peering) {
        add(peerings, peering.requesterVpc(), peering);
        if (!peering.accepterVpc().equals(peering.requesterVpc())) {
            add(peerings, peering.accepterVpc(), peering);
        }
    }

    private void addHost(Host host) {
        hostsByOwner.computeIfAbsent(host.id(), k -> new ArrayList<>()).add(host);
        hostsByVpc
                .computeIfAbsent(host.subnet().vpc().id(), k -> new HashMap<>())
                .putIfAbsent(host.address(), host);
        Ip seenOutside = seenOutside(host);
        if (seenOutside != null) {
            hostsByPublicAddress.putIfAbsent(seenOutside, host);
        }
        (HostFinder.isWorkload(host.owner()) ? workSubnets : passingSubnets)
                .add(host.subnet().ref().id());
    }

    /// IPv6 addresses are public as they are; internet gateways do not translate them.
    private static @Nullable Ip seenOutside(Host host) {
        return host.address().family() == Family.IPV6 ? host.address() : host.publicAddress();
    }

    public Topology topology() {
        return topology;
    }

    public List<Subnet> subnetsOf(Ref<Vpc> vpc) {
        return subnetsByVpc.getOrDefault(vpc.id(), List.of());
    }

    /// The VPC's route tables; where no main table is drawn, the implied one (`vpc-id:main`) is last.
    public List<RouteTable> tablesOf(Ref<Vpc> vpc) {
        return tablesByVpc.getOrDefault(vpc.id(), List.of());
    }

    /// The table that steers what comes in by an internet or virtual private gateway, if one does
    /// where several claim it (an error) the first by id.
    public Optional<RouteTable> edgeTableOf(Ref<?> gateway) {
        return Optional.ofNullable(edgeTables.get(gateway.id()));
    }

    /// Main tables that are not drawn.
    public List<RouteTable> impliedTables() {
        return mainTables.values().stream()
                .filter(t -> topology.byId(t.ref().id()).isEmpty())
                .toList();
    }

    /// The table a subnet uses: its own or else the VPC's main one.
    public RouteTable tableOf(Subnet subnet) {
        RouteTable own = tableBySubnet.get(subnet.ref().id());
        if (own != null && own.vpc().equals(subnet.vpc())) {
            return own;
        }
        RouteTable main = mainTables.get(subnet.vpc().id());
        return main == null ? impliedMainTable(subnet.vpc()) : main;
    }

    /// Subnets that use a table, in order of their ids.
    public List<Subnet> subnetsUsing(RouteTable table) {
        return subnetsOf(table.vpc()).stream()
                .filter(s -> tableOf(s).ref().equals(table.ref()))
                .toList();
    }

    /// Whether something in the subnet opens or answers connections of its own, or may once it is
    /// drawn: not where NAT gateways alone pass on what others send, nor in a subnet of a transit
    /// gateway attachment, as long as its zone has another one for what may be drawn.
    public boolean isForWorkloads(Subnet subnet) {
        String id = subnet.ref().id();
        return workSubnets.contains(id)
                || (!passingSubnets.contains(id)
                        && (!attachmentSubnets.contains(id) || isAloneInZone(subnet)));
    }

    private boolean isAloneInZone(Subnet subnet) {
        return subnetsOf(subnet.vpc()).stream()
                .noneMatch(
                        s ->
                                !s.ref().equals(subnet.ref())
                                        && s.availabilityZone().equals(subnet.availabilityZone())
                                        && s.availabilityZoneId()
                                                .equals(subnet.availabilityZoneId()));
    }

    public List<Host> hostsOf(Ref<?> owner) {
        return hostsByOwner.getOrDefault(owner.id(), List.of());
    }

    public @Nullable Host hostAt(Ref<Vpc> vpc, Ip address) {
        return hostsByVpc.getOrDefault(vpc.id(), Map.of()).get(address);
    }

    /// Who has an address that is valid on the internet.
    public @Nullable Host hostAtPublic(Ip address) {
        return hostsByPublicAddress.get(address);
    }

    /// All interfaces of a VPC by address.
    public Map<Ip, Host> hostsIn(Ref<Vpc> vpc) {
        return hostsByVpc.getOrDefault(vpc.id(), Map.of());
    }

    /// The network ACL of a subnet; without one drawn everything passes.
    public Optional<NetworkAcl> aclOf(Ref<Subnet> subnet) {
        return Optional.ofNullable(aclBySubnet.get(subnet.id()));
    }

    /// The internet gateway of a VPC; where a design has attached more than one (an error, R-041) the
    /// first by id.
    public Optional<InternetGateway> internetGatewayOf(Ref<Vpc> vpc) {
        return internetGatewaysOf(vpc).stream().findFirst();
    }

    public List<InternetGateway> internetGatewaysOf(Ref<Vpc> vpc) {
        return internetGateways.getOrDefault(vpc.id(), List.of());
    }

    public List<PeeringConnection> peeringsOf(Ref<Vpc> vpc) {
        return peerings.getOrDefault(vpc.id(), List.of());
    }

    /// The VPC's name, or the id of one that doesn't exist.
    public String label(Ref<?> ref) {
        return topology.byId(ref.id()).map(r -> r.label()).orElse(ref.id());
    }
}
