package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import vpcanvas.Design;
import vpcanvas.model.Detail;
import vpcanvas.model.Document;
import vpcanvas.model.Layout;
import vpcanvas.model.NamedFigure;
import vpcanvas.model.Note;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Routing;
import vpcanvas.model.Topology;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.Use;
import vpcanvas.model.Vpc;

/// Crowded designs by chance, the same ones for the same seed, and changes of them: things that stand
/// on each other, peerings and attachments across everything, places that are missing.
final class AnyPaper {
    private final Random random;
    private final AnyFilters filters;

    AnyPaper(long seed) {
        random = new Random(seed);
        filters = new AnyFilters(seed);
    }

    Document document() {
        Design design = new Design();
        int count = 2 + random.nextInt(6);
        List<String> workloads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String vpc = "vpc-" + i;
            design.vpcIn(random.nextBoolean() ? "eu-west-1" : "us-east-1", vpc, block(i));
            if (random.nextBoolean()) {
                design.internetGateway("igw-" + i, vpc);
            }
            for (int s = 0; s < random.nextInt(3); s++) {
                String subnet = "subnet-" + i + s;
                design.subnet(subnet, vpc, "10." + i + "." + s + ".0/24");
                String route =
                        random.nextBoolean() ? "0.0.0.0/0 > igw-" + i : "10.9.0.0/16 > pcx-0";
                design.table("rtb-" + i + s, vpc, subnet, route);
                for (int n = 0; n < random.nextInt(3); n++) {
                    String id = "i-" + i + s + n;
                    design.instance(id, subnet, "10." + i + "." + s + ".1" + n);
                    workloads.add(id);
                }
            }
        }
        for (int p = 0; p < random.nextInt(2 * count); p++) {
            peering(design, p, random.nextInt(count), random.nextInt(count));
        }
        if (random.nextBoolean()) {
            new AnyHub(random, design, count).draw();
        }
        Document bare = filters.guarded(Document.of(design.topology()));
        return placed(bare).withFigures(List.of(figure(bare, workloads))).withNotes(notes());
    }

    private String block(int i) {
        return "10." + (random.nextInt(5) == 0 ? 0 : i) + ".0.0/16";
    }

    private static void peering(Design design, int number, int one, int other) {
        if (one != other) {
            design.peering(
                    "pcx-" + number,
                    "vpc-" + one,
                    "vpc-" + other,
                    PeeringConnection.Status.ACCEPTED,
                    Routing.AUTOMATIC);
        }
    }

    private NamedFigure figure(Document document, List<String> workloads) {
        List<Ref<RouteTable>> cards =
                document.topology().all(RouteTable.class).stream()
                        .map(RouteTable::ref)
                        .filter(r -> random.nextInt(4) == 0)
                        .toList();
        List<Use> uses = new ArrayList<>();
        for (int i = 0; i < random.nextInt(3) && !workloads.isEmpty(); i++) {
            uses.add(new Use(any(workloads), any(workloads)));
        }
        return new NamedFigure("figure", null, null, cards, null, uses);
    }

    private Ref<Resource> any(List<String> ids) {
        return Ref.to(Resource.class, ids.get(random.nextInt(ids.size())));
    }

    private List<Note> notes() {
        return random.nextBoolean() ? List.of() : List.of(new Note("n", "ask\nthe network team"));
    }

    /// Most often everything has its place.
    private Document placed(Document document) {
        boolean all = random.nextInt(4) > 0;
        Map<String, Rect> places = new TreeMap<>();
        for (Resource resource : document.topology().resources()) {
            boolean between = resource instanceof PeeringConnection || Kin.Gateway.isOne(resource);
            if ((all || random.nextInt(3) > 0) && (!between || random.nextInt(6) == 0)) {
                places.put(resource.ref().id(), place(resource));
            }
        }
        if (all) {
            document.topology()
                    .all(RouteTable.class)
                    .forEach(t -> places.put(Layout.card(t.ref()), place(t)));
            places.put("note:n", new Rect(near(600), near(600), 1, 1));
        }
        return document.with(Layout.of(places, Map.of()));
    }

    private Rect place(Resource resource) {
        double size = resource instanceof Vpc ? 240 : resource instanceof TransitGateway ? 48 : 40;
        return new Rect(near(1200), near(900), size + 8 * random.nextInt(12), size);
    }

    private double near(int most) {
        return 8.0 * random.nextInt(most / 8);
    }

    /// Some keys elsewhere, some bends pinned or not.
    Document moved(Document document) {
        Layout layout = document.layout();
        List<String> keys = List.copyOf(layout.rects().keySet());
        for (int i = 0; i <= random.nextInt(4) && !keys.isEmpty(); i++) {
            String key = keys.get(random.nextInt(keys.size()));
            Rect place = layout.rect(key).orElseThrow();
            layout = layout.with(key, place.moved(near(400) - 200, near(400) - 200));
        }
        if (random.nextInt(4) == 0) {
            String key =
                    random.nextBoolean()
                            ? "pcx-" + random.nextInt(4) + "#requester"
                            : "tgw-attach-0-" + random.nextInt(4);
            List<Point> bends = List.of(new Point(near(600), near(600)));
            layout = layout.withBends(key, random.nextBoolean() ? bends : List.of());
        }
        return document.with(layout);
    }

    /// Something comes, goes, or is another than before.
    Document changed(Document document) {
        Topology topology = document.topology();
        List<Resource> all = List.copyOf(topology.resources());
        Resource some = all.get(random.nextInt(all.size()));
        return switch (random.nextInt(9)) {
            case 0 -> document.with(topology.minus(some.ref()));
            case 1 -> document.with(document.layout().without(some.ref().id()));
            case 2 -> moved(document.with(topology.minus(some.ref())));
            case 3 -> document.withNotes(notes());
            case 4 ->
                    document.with(new AnyHub(random, new Design(), 3).changed(document.topology()));
            case 5 -> filters.changed(document);
            case 6 ->
                    document.with(
                            document.layout().withCollapsed(Set.of("vpc-" + random.nextInt(3))));
            case 7 -> detailed(document);
            default -> document.with(renumbered(topology));
        };
    }

    private Document detailed(Document document) {
        Detail[] all = Detail.values();
        NamedFigure first = document.figures().getFirst();
        return document.withFigures(List.of(first.at(all[random.nextInt(all.length)])));
    }

    private Topology renumbered(Topology topology) {
        List<Vpc> vpcs = topology.all(Vpc.class);
        if (vpcs.isEmpty()) {
            return topology;
        }
        Vpc vpc = vpcs.get(random.nextInt(vpcs.size()));
        List<vpcanvas.model.VpcBlock> blocks = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            blocks.add(
                    vpcanvas.model.VpcBlock.of(
                            vpcanvas.net.Cidr.parse(
                                    "10." + (1 + random.nextInt(9)) + i + ".0.0/16")));
        }
        String name = "shop" + random.nextInt(3);
        return topology.replace(new Vpc(vpc.ref(), name, vpc.region(), null, blocks));
    }
}
