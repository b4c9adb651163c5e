package vpcanvas.analysis.recipe;

import vpcanvas.model.Document;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;

/// Two VPCs that reach each other over public addresses.
final class InternetTemplate {
    private InternetTemplate() {}

    static Document draw() {
        Blueprint print = new Blueprint();
        Building building = print.building();
        Ref<Region> frankfurt = print.region();
        Ref<Region> virginia = print.region();
        building.vpc(frankfurt, "shop", "private", null);
        building.vpc(virginia, "billing", "public", null);
        TwoVpcs.connect(print, Offer.Kind.INTERNET_PATH);
        return print.finished(
                "Default path: public addresses over internet gateways",
                "No private connection. A private subnet first passes a NAT gateway; the target"
                        + " needs a public address. Replies return, new connections do not.",
                print.everyCard(),
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
}
