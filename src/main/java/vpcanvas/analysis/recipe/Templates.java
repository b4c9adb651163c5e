package vpcanvas.analysis.recipe;

import java.util.List;
import java.util.Optional;
import vpcanvas.analysis.Report;
import vpcanvas.model.Address;
import vpcanvas.model.Change;
import vpcanvas.model.Document;
import vpcanvas.model.Instance;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.RouteTable;
import vpcanvas.model.SourceDestCheck;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;

/// Designs to begin with, one for each way in which an instance of the VPC `shop` reaches one of
/// the VPC `billing`. They are drawn by the recipes that a hand has too.
public final class Templates {
    private static final Ref<Vpc> SHOP = Ref.to(Vpc.class, "vpc-shop");
    private static final Ref<Vpc> BILLING = Ref.to(Vpc.class, "vpc-billing");

    private Templates() {}

    public static List<String> names() {
        return List.of("internet", "peering", "privatelink");
    }

    /// A new document by the name of its template.
    public static Optional<Document> named(String name) {
        return switch (name) {
            case "internet" -> Optional.of(internet());
            case "peering" -> Optional.of(peering());
            case "privatelink" -> Optional.of(privateLink());
            default -> Optional.empty();
        };
    }

    private static Document internet() {
        Building building = new Building(new Steps(Document.empty()));
        Ref<Region> frankfurt = building.region(null);
        Ref<Region> virginia = building.region(null);
        building.vpc(frankfurt, "shop", "private", null);
        building.vpc(virginia, "billing", "public", null);
        connect(building, Offer.Kind.INTERNET_PATH);
        return finished(
                building,
                "Default path: public addresses over internet gateways",
                "No private connection. A private subnet first passes a NAT gateway; the target"
                        + " needs a public address. Replies return, new connections do not.",
                """
                eu-central-1 24 80 480 456
                vpc-shop 48 120 416 392
                subnet-shop-public-a 64 160 328 160
                subnet-shop-private-a 64 336 328 160
                nat-1 268 204 40 40
                i-orders 268 388 40 40
                card:rtb-shop-public-a 80 256 184 60
                card:rtb-shop-private-a 80 416 168 60
                igw-shop 440 200 48 48
                internet 536 200 48 48
                us-east-1 616 80 480 456
                vpc-billing 656 120 416 392
                subnet-billing-public-a 752 160 304 336
                igw-billing 632 200 48 48
                i-invoices 892 300 40 40
                card:rtb-billing-public-a 784 416 208 60
                """);
    }

    private static Document peering() {
        Building building = new Building(new Steps(Document.empty()));
        Ref<Region> frankfurt = building.region(null);
        Ref<Region> virginia = building.region(null);
        building.vpc(frankfurt, "shop", "private", null);
        building.vpc(virginia, "billing", "private", null);
        connect(building, Offer.Kind.PEERING);
        return finished(
                building,
                "VPC peering",
                "A private one-to-one connection, also across regions. Both sides route explicitly;"
                        + " no block of one may overlap a block of the other; nothing passes"
                        + " through.",
                """
                eu-central-1 24 80 448 416
                vpc-shop 48 120 400 352
                subnet-shop-private-a 64 160 368 296
                i-orders 228 228 40 40
                card:rtb-shop-private-a 128 360 240 60
                pcx-shop-billing 536 224 48 48
                us-east-1 648 80 448 416
                vpc-billing 672 120 400 352
                subnet-billing-private-a 688 160 368 296
                i-invoices 852 228 40 40
                card:rtb-billing-private-a 752 360 240 60
                """);
    }

    private static Document privateLink() {
        Building building = new Building(new Steps(Document.empty()));
        Ref<Region> frankfurt = building.region(null);
        building.vpc(frankfurt, "shop", "private", null);
        building.vpc(frankfurt, "billing", "private", null);
        overlap(building.steps());
        connect(building, Offer.Kind.PRIVATE_LINK);
        return finished(
                building,
                "Interface endpoint over AWS PrivateLink",
                "One direction: the consumer reaches the service behind a network load balancer. No"
                        + " routes are added, and overlapping blocks are harmless.",
                """
                eu-central-1 24 80 1072 416
                vpc-shop 48 120 400 352
                subnet-shop-private-a 64 160 368 296
                i-orders 116 228 40 40
                vpce-billing 348 228 40 40
                card:rtb-shop-private-a 160 368 192 44
                svc-billing 536 224 48 48
                vpc-billing 672 120 400 352
                subnet-billing-private-a 688 160 368 296
                nlb-billing 732 228 40 40
                i-invoices 964 228 40 40
                card:rtb-billing-private-a 776 368 192 44
                """);
    }

    /// Gives both VPCs the same blocks, which PrivateLink does not mind.
    private static void overlap(Steps steps) {
        Cidr before = steps.get(BILLING).usableBlocks().getFirst();
        Cidr after = steps.get(SHOP).usableBlocks().getFirst();
        steps.take(new Change.UseBlock(BILLING, before, after));
        Subnet subnet = subnetOf(steps, BILLING);
        Subnet like = subnetOf(steps, SHOP);
        steps.replace(
                new Subnet(
                        subnet.ref(),
                        subnet.name(),
                        BILLING,
                        like.cidrBlocks(),
                        subnet.availabilityZone(),
                        subnet.availabilityZoneId()));
    }

    private static Subnet subnetOf(Steps steps, Ref<Vpc> vpc) {
        return steps.inventory().subnetsOf(vpc).getFirst();
    }

    private static void connect(Building building, Offer.Kind kind) {
        Steps steps = building.steps();
        Ref<Instance> orders = instance(building, SHOP, "orders", 10);
        Ref<Instance> invoices = instance(building, BILLING, "invoices", 20);
        Report report = steps.report();
        Connect.offers(steps.now(), report, orders.id(), invoices.id()).stream()
                .filter(offer -> offer.kind() == kind)
                .flatMap(offer -> Optional.ofNullable(offer.change()).stream())
                .forEach(steps::take);
    }

    /// An instance in the VPC's only subnet.
    ///
    /// @param host its place in the subnet's block, such as 10 for 10.0.0.10
    private static Ref<Instance> instance(Building building, Ref<Vpc> vpc, String name, int host) {
        Subnet subnet = subnetOf(building.steps(), vpc);
        Ip first = subnet.cidrBlocks().getFirst().first();
        Ip address = new Ip(first.family(), first.high(), first.low() + host);
        Ref<Instance> ref = building.instance(subnet.ref(), name, null);
        building.steps()
                .replace(
                        new Instance(
                                ref,
                                name,
                                subnet.ref(),
                                List.of(new Address(address, null)),
                                List.of(),
                                SourceDestCheck.ENABLED));
        return ref;
    }

    /// Shows every card, and puts everything in its place.
    ///
    /// @param places a layout key and its rectangle a line: `KEY X Y WIDTH HEIGHT`
    private static Document finished(
            Building building, String title, String subtitle, String places) {
        Steps steps = building.steps();
        List<Ref<RouteTable>> tables =
                steps.topology().all(RouteTable.class).stream().map(RouteTable::ref).toList();
        steps.take(new Change.SetFigures(Shown.withCards(steps.now(), tables)));
        steps.take(new Change.Retitle(title, subtitle));
        places.lines().map(line -> line.split(" ")).forEach(p -> steps.take(move(p)));
        return steps.now();
    }

    private static Change move(String[] place) {
        return new Change.Move(
                place[0],
                new Rect(
                        Double.parseDouble(place[1]),
                        Double.parseDouble(place[2]),
                        Double.parseDouble(place[3]),
                        Double.parseDouble(place[4])));
    }
}
