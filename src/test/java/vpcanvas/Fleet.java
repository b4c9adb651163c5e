package vpcanvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vpcanvas.model.Address;
import vpcanvas.model.Document;
import vpcanvas.model.Instance;
import vpcanvas.model.Layout;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Routing;
import vpcanvas.model.SourceDestCheck;
import vpcanvas.model.Subnet;
import vpcanvas.model.Topology;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcBlock;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;

/// A large design for benchmarks: VPCs in rows, each with two subnets, their route tables and an
/// instance in both; every third is peered with the next, and the one in the middle, [#hub], with 125
/// others from all over.
public final class Fleet {
    private static final int PEERINGS_OF_HUB = 125;

    private final int columns;
    private final List<Resource> resources = new ArrayList<>();
    private final Map<String, Rect> places = new TreeMap<>();

    private Fleet(int size) {
        this.columns = (int) Math.ceil(Math.sqrt(size * 1.2));
    }

    public static Document of(int size) {
        Fleet fleet = new Fleet(size);
        Ref<Region> region = Ref.to(Region.class, "eu-west-1");
        fleet.resources.add(new Region(region));
        for (int i = 0; i < size; i++) {
            fleet.vpc(i, region);
            if (i % 3 == 0 && i + 1 < size && (i + 1) % fleet.columns != 0) {
                fleet.peering(i, i + 1);
            }
        }
        int hub = Integer.parseInt(hub(size).substring(4)) - 10_000;
        int step = Math.max(1, size / PEERINGS_OF_HUB);
        for (int i = 0, made = 0; i < size && made < PEERINGS_OF_HUB; i += step) {
            if (i != hub && i != hub - 1 && i != hub + 1) {
                fleet.peering(hub, i);
                made++;
            }
        }
        double rows = Math.ceil((double) size / fleet.columns);
        fleet.places.put(region.id(), new Rect(-40, -80, fleet.columns * 600.0, rows * 440.0 + 80));
        Document bare = Document.of(Topology.of(fleet.resources));
        return bare.with(Layout.of(fleet.places, Map.of()));
    }

    /// The id of the VPC with many peerings.
    public static String hub(int size) {
        int columns = (int) Math.ceil(Math.sqrt(size * 1.2));
        int rows = (size + columns - 1) / columns;
        return id("vpc", rows / 2 * columns + columns / 2);
    }

    /// The id of a VPC with few peerings, not far from the hub.
    public static String other(int size) {
        int hub = Integer.parseInt(hub(size).substring(4)) - 10_000;
        return id("vpc", hub + 6 - hub % 3);
    }

    private static String id(String kind, int number) {
        return kind + "-" + (10_000 + number);
    }

    private void vpc(int i, Ref<Region> region) {
        Ref<Vpc> vpc = Ref.to(Vpc.class, id("vpc", i));
        String net = "10." + i / 256 + "." + i % 256;
        double x = i % columns * 600.0;
        double y = Math.floorDiv(i, columns) * 440.0;
        List<VpcBlock> blocks = List.of(VpcBlock.of(Cidr.parse(net + ".0/24")));
        resources.add(new Vpc(vpc, "team " + i, region, null, blocks));
        places.put(vpc.id(), new Rect(x, y, 400, 280));
        subnet(i, 0, vpc, net, x + 16);
        subnet(i, 1, vpc, net, x + 208);
    }

    private void subnet(int i, int which, Ref<Vpc> vpc, String net, double x) {
        double y = Math.floorDiv(i, columns) * 440.0;
        Ref<Subnet> subnet = Ref.to(Subnet.class, id("subnet", i) + which);
        Cidr block = Cidr.parse(net + "." + 128 * which + "/25");
        resources.add(new Subnet(subnet, "", vpc, List.of(block), "eu-west-1a", "euw1-az1"));
        places.put(subnet.id(), new Rect(x, y + 48, 176, 216));
        resources.add(
                new RouteTable(
                        Ref.to(RouteTable.class, id("rtb", i) + which),
                        "",
                        vpc,
                        which == 0,
                        List.of(subnet),
                        List.of(),
                        List.of(),
                        List.of()));
        Ip address = Ip.parse(net + "." + (128 * which + 10));
        Ref<Instance> instance = Ref.to(Instance.class, id("i", i) + which);
        resources.add(
                new Instance(
                        instance,
                        "",
                        subnet,
                        List.of(new Address(address, null)),
                        List.of(),
                        SourceDestCheck.ENABLED));
        places.put(instance.id(), new Rect(x + 68, y + 112, 40, 40));
    }

    private void peering(int one, int other) {
        resources.add(
                new PeeringConnection(
                        Ref.to(PeeringConnection.class, id("pcx", one) + "-" + (10_000 + other)),
                        "",
                        Ref.to(Vpc.class, id("vpc", one)),
                        Ref.to(Vpc.class, id("vpc", other)),
                        PeeringConnection.Status.ACCEPTED,
                        Routing.AUTOMATIC,
                        Routing.AUTOMATIC));
    }
}
