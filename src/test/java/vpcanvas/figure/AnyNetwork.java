package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vpcanvas.Design;
import vpcanvas.HubParts;
import vpcanvas.model.AttachmentState;
import vpcanvas.model.Document;
import vpcanvas.model.EndpointState;
import vpcanvas.model.Flow;
import vpcanvas.model.Instance;
import vpcanvas.model.NamedFigure;
import vpcanvas.model.Note;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Protocol;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Routing;
import vpcanvas.model.Topology;
import vpcanvas.model.Use;
import vpcanvas.model.Vpc;

/// Networks as somebody might run them, by chance, the same one for the same seed: 2 to 60 VPCs in one
/// to four Regions with every kind of connection, and no place for anything.
final class AnyNetwork {
    private static final int MOST_VPCS = 60;

    private static final List<String> NAMES =
            List.of(
                    "shop",
                    "payments-production-eu-west-blue-green-rollout",
                    "注文管理システム",
                    "الفواتير",
                    "🛒 shop 🚀",
                    "analytics & reporting",
                    "Ünïcödé");

    private final Random random;
    private final Design design = new Design();
    private final int vpcs;
    private final int regions;
    private final List<String> workloads = new ArrayList<>();

    private AnyNetwork(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L);
        vpcs = (int) Math.round(2 * Math.pow(MOST_VPCS / 2.0, random.nextDouble()));
        regions = 1 + random.nextInt(Math.min(4, vpcs));
    }

    static Document document(long seed) {
        AnyNetwork network = new AnyNetwork(seed);
        for (int i = 0; i < network.vpcs; i++) {
            network.vpc(i);
        }
        network.hubs();
        network.peerings();
        network.services();
        network.premises();
        return network.document();
    }

    private boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    private int regionOf(int vpc) {
        return vpc * regions / vpcs;
    }

    private static String region(int number) {
        return List.of("eu-west-1", "us-east-1", "ap-northeast-1", "sa-east-1").get(number);
    }

    private void vpc(int i) {
        String vpc = "vpc-" + i;
        String block = "10." + (oneIn(10) ? 0 : i) + ".0.0/16";
        String[] blocks =
                oneIn(5) ? new String[] {block, "100.64." + i + ".0/24"} : new String[] {block};
        design.vpcIn(region(regionOf(i)), vpc, blocks);
        if (oneIn(4)) {
            design.plus(named(vpc));
        }
        if (oneIn(4)) {
            design.internetGateway("igw-" + i, vpc);
        }
        if (oneIn(8)) {
            design.plus(HubParts.gateway("vgw-" + i, vpc));
        }
        int subnets = random.nextInt(vpcs > 20 ? 2 : 3);
        for (int s = 0; s < subnets; s++) {
            subnet(i, s);
        }
    }

    private Vpc named(String id) {
        Vpc vpc = design.topology().find(Ref.to(Vpc.class, id)).orElseThrow();
        String name = NAMES.get(random.nextInt(NAMES.size()));
        design.without(id);
        return new Vpc(vpc.ref(), name, vpc.region(), null, vpc.blocks());
    }

    private void subnet(int i, int s) {
        String subnet = "subnet-" + i + "-" + s;
        String net = "10." + i + "." + s;
        design.subnet(subnet, "vpc-" + i, net + ".0/24");
        boolean open = design.topology().byId("igw-" + i).isPresent() && oneIn(2);
        design.table(
                "rtb-" + i + "-" + s,
                "vpc-" + i,
                subnet,
                open ? new String[] {"0.0.0.0/0 > igw-" + i} : new String[0]);
        for (int n = 0; n < random.nextInt(3); n++) {
            String id = "i-" + i + "-" + s + "-" + n;
            design.instance(id, subnet, net + ".1" + n, open ? "198.51.100." + (i + n) : null);
            if (oneIn(4)) {
                design.plus(workload(id));
            }
            workloads.add(id);
        }
    }

    private Instance workload(String id) {
        Instance plain = design.topology().find(Ref.to(Instance.class, id)).orElseThrow();
        String name = NAMES.get(random.nextInt(NAMES.size()));
        design.without(id);
        return new Instance(
                plain.ref(),
                name,
                plain.subnet(),
                plain.addresses(),
                List.of(),
                plain.sourceDestCheck());
    }

    private void hubs() {
        List<String> hubs = new ArrayList<>();
        for (int r = 0; r < regions; r++) {
            if (oneIn(3)) {
                continue;
            }
            String hub = "tgw-" + r;
            design.plus(HubParts.hub(hub, region(r)));
            for (int i = 0; i < vpcs; i++) {
                if (regionOf(i) == r && !oneIn(4)) {
                    AttachmentState state =
                            oneIn(8)
                                    ? AttachmentState.PENDING_ACCEPTANCE
                                    : AttachmentState.AVAILABLE;
                    String id = "tgw-attach-" + r + "-" + i;
                    Routing routing = Routing.AUTOMATIC;
                    design.plus(HubParts.attach(id, hub, "vpc-" + i, "", state, routing, false));
                }
            }
            hubs.add(hub);
        }
        for (int h = 1; h < hubs.size(); h++) {
            design.plus(
                    HubParts.hubPeering(
                            "tgw-attach-peer-" + h,
                            hubs.get(random.nextInt(h)),
                            hubs.get(h),
                            AttachmentState.AVAILABLE,
                            Routing.AUTOMATIC));
        }
    }

    private void peerings() {
        int count = random.nextInt(2 + Math.min(vpcs, 16));
        for (int p = 0; p < count; p++) {
            int one = random.nextInt(vpcs);
            int other = oneIn(3) ? random.nextInt(vpcs) : (one + 1 + random.nextInt(2)) % vpcs;
            if (one != other) {
                design.peering(
                        "pcx-" + p,
                        "vpc-" + one,
                        "vpc-" + other,
                        oneIn(5)
                                ? PeeringConnection.Status.REQUESTED
                                : PeeringConnection.Status.ACCEPTED,
                        Routing.AUTOMATIC);
            }
        }
    }

    private void services() {
        List<String> subnets =
                design.topology().all(vpcanvas.model.Subnet.class).stream()
                        .map(s -> s.ref().id())
                        .toList();
        for (int s = 0; s < random.nextInt(3) && subnets.size() > 1; s++) {
            String home = subnets.get(random.nextInt(subnets.size()));
            balancer("nlb-" + s, home);
            design.service("vpce-svc-" + s, "nlb-" + s);
            for (int e = 0; e <= random.nextInt(3); e++) {
                String subnet = subnets.get(random.nextInt(subnets.size()));
                String id = "vpce-" + s + "-" + e;
                String net = subnet.replaceAll("subnet-(\\d+)-(\\d+)", "10.$1.$2.");
                design.endpoint(
                        id,
                        subnet.replaceAll("subnet-(\\d+)-.*", "vpc-$1"),
                        subnet,
                        net + (90 + e + 3 * s),
                        "vpce-svc-" + s,
                        EndpointState.AVAILABLE);
            }
        }
    }

    private void balancer(String id, String subnet) {
        String net = subnet.replaceAll("subnet-(\\d+)-(\\d+)", "10.$1.$2.");
        String vpc = subnet.replaceAll("subnet-(\\d+)-.*", "vpc-$1");
        design.balancer(id, vpc, subnet, net + (70 + id.length()), 443);
    }

    private void premises() {
        List<String> ends = new ArrayList<>();
        design.topology()
                .resources()
                .forEach(
                        r -> {
                            String id = r.ref().id();
                            if (id.matches("tgw-\\d+|vgw-\\d+")) {
                                ends.add(id);
                            }
                        });
        int sites = ends.isEmpty() ? 0 : random.nextInt(3);
        for (int s = 0; s < sites; s++) {
            String corp = "corp-" + s;
            design.plus(HubParts.corporate(corp, "192.168." + s + ".0/24", ""));
            design.plus(HubParts.customerGateway("cgw-" + s, corp));
            String end = ends.get(random.nextInt(ends.size()));
            design.plus(HubParts.bgpVpn("vpn-" + s, "cgw-" + s, end, ""));
            if (end.startsWith("tgw-")) {
                design.plus(HubParts.attachVpn("tgw-attach-vpn-" + s, end, "vpn-" + s));
            }
            if (oneIn(2)) {
                String hub = ends.get(random.nextInt(ends.size()));
                boolean onHub = hub.startsWith("tgw-");
                String blocks = onHub ? "" : hub + "=10.0.0.0/8";
                design.plus(HubParts.directConnect("dxgw-" + s, corp, "", blocks));
                if (onHub) {
                    design.plus(
                            HubParts.attachDirectConnect(
                                    "tgw-attach-dx-" + s, hub, "dxgw-" + s, "10.0.0.0/8"));
                }
            }
        }
    }

    private Document document() {
        Topology topology = design.topology();
        List<Ref<RouteTable>> cards =
                topology.all(RouteTable.class).stream()
                        .map(RouteTable::ref)
                        .filter(r -> oneIn(6))
                        .limit(6)
                        .toList();
        List<Use> uses = new ArrayList<>();
        Flow path = null;
        if (workloads.size() > 1) {
            for (int i = 0; i < random.nextInt(4); i++) {
                uses.add(new Use(workload(), workload()));
            }
            path = oneIn(3) ? new Flow(workload().id(), workload().id(), Protocol.TCP, 443) : null;
        }
        uses.removeIf(u -> u.from().equals(u.to()));
        List<Note> notes = oneIn(4) ? List.of(new Note("n", "ask\nthe network team")) : List.of();
        NamedFigure figure = new NamedFigure("figure", null, null, cards, path, uses);
        return Document.of(topology).withFigures(List.of(figure)).withNotes(notes);
    }

    private Ref<Resource> workload() {
        return Ref.to(Resource.class, workloads.get(random.nextInt(workloads.size())));
    }
}
