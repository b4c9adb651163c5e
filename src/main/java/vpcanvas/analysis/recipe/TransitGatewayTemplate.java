package vpcanvas.analysis.recipe;

import java.util.List;
import vpcanvas.model.Change;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.CustomerGateway;
import vpcanvas.model.Document;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.RouteTable;
import vpcanvas.model.TransitGateway;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;

/// Hubs of two Regions with VPCs and headquarters on them; two of the VPCs have the same block.
final class TransitGatewayTemplate {
    private static final String HUB =
            "A regional hub for VPCs, VPNs and corporate networks; hubs peer across regions. It"
                    + " translates nothing: ";

    /// Where everything stands that is there before mapping and after.
    private static final String PLACES =
            """
            eu-central-1 24 80 800 576
            us-east-1 864 80 392 296
            vpc-shop 48 120 304 240
            vpc-billing 48 392 304 240
            subnet-billing-private-a 64 440 272 176
            i-invoices 180 500 40 40
            vpc-legacy 512 392 288 240
            vpc-analytics 984 120 248 232
            subnet-analytics-private-a 1000 160 216 176
            i-lake 1088 220 40 40
            tgw-eu 424 280 48 48
            tgw-us 888 272 48 48
            corp-hq 984 440 248 176
            cgw-hq 1088 508 40 40
            card:tgw-rtb-eu 528 104 272 124
            """;

    private TransitGatewayTemplate() {}

    static Document overlapping() {
        return print().finished(
                        "Transit gateway, before mapping",
                        HUB + "of two overlapping VPCs only the first can be reached.",
                        card(),
                        PLACES
                                + """
                                subnet-shop-private-a 64 168 272 176
                                i-orders 180 228 40 40
                                subnet-legacy-private-a 528 440 256 152
                                i-archive 636 500 40 40
                                """);
    }

    static Document mapped() {
        Blueprint print = print();
        print.connect(Offer.Kind.MAPPED_ADDRESSES, "i-orders", "i-archive");
        return print.finished(
                "Transit gateway",
                HUB + "an overlapping VPC is reached through mapped addresses.",
                card(),
                PLACES
                        + """
                        subnet-shop-private-a 64 168 136 176
                        i-orders 112 228 40 40
                        subnet-shop-mapped-a 208 168 128 176
                        nat-map 252 228 40 40
                        subnet-legacy-mapped-a 528 440 128 152
                        nlb-map 572 500 40 40
                        subnet-legacy-private-a 664 440 120 152
                        i-archive 704 500 40 40
                        """);
    }

    private static List<Ref<RouteTable>> card() {
        return List.of(Ref.to(RouteTable.class, "tgw-rtb-eu"));
    }

    private static Blueprint print() {
        Blueprint print = new Blueprint();
        Steps steps = print.steps();
        Ref<Region> frankfurt = print.region();
        Ref<Region> virginia = print.region();
        HubBuilding hubs = new HubBuilding(print.building());
        Ref<TransitGateway> eu = hubs.hub(frankfurt, "eu", null);
        Ref<TransitGateway> us = hubs.hub(virginia, "us", null);
        List<Spoke> near =
                List.of(
                        inFrankfurt("shop", "10.0.0.0/16", "10.0.2.0/24", "orders", "10.0.2.10"),
                        inFrankfurt(
                                "billing", "10.1.0.0/16", "10.1.2.0/24", "invoices", "10.1.2.20"),
                        inFrankfurt(
                                "legacy", "10.0.0.0/16", "10.0.3.0/24", "archive", "10.0.3.10"));
        Spoke far =
                new Spoke(
                        "analytics",
                        virginia,
                        Blueprint.IN_VIRGINIA,
                        Cidr.parse("10.8.0.0/16"),
                        Cidr.parse("10.8.2.0/24"),
                        "lake",
                        Ip.parse("10.8.2.5"));
        Attaching attaching = new Attaching(print.building());
        for (Spoke spoke : near) {
            spoke.addTo(steps);
            attaching.attach(steps.get(spoke.vpc()), eu);
        }
        far.addTo(steps);
        attaching.attach(steps.get(far.vpc()), us);
        attaching.peer(eu, us);
        headquarters(print, eu);
        return print;
    }

    private static Spoke inFrankfurt(
            String name, String block, String subnet, String instance, String address) {
        return new Spoke(
                name,
                Ref.to(Region.class, "eu-central-1"),
                Blueprint.IN_FRANKFURT,
                Cidr.parse(block),
                Cidr.parse(subnet),
                instance,
                Ip.parse(address));
    }

    private static void headquarters(Blueprint print, Ref<TransitGateway> hub) {
        Ref<CorporateNetwork> network = Ref.to(CorporateNetwork.class, "corp-hq");
        List<CorporateNetwork.Host> hosts =
                List.of(new CorporateNetwork.Host("erp", Ip.parse("192.168.4.20")));
        print.steps()
                .add(
                        new CorporateNetwork(
                                network,
                                "headquarters",
                                List.of(Cidr.parse("192.168.0.0/16")),
                                hosts),
                        null);
        Ref<CustomerGateway> gateway =
                new LineBuilding(print.building()).customerGateway(network, null);
        CustomerGateway made = print.steps().get(gateway);
        print.steps()
                .take(
                        new Change.Replace(
                                new CustomerGateway(
                                        gateway,
                                        "customer gateway",
                                        network,
                                        Ip.parse("198.51.100.9"),
                                        made.bgpAsn())));
        print.connect(Offer.Kind.VPN_BGP, network.id(), hub.id());
    }
}
