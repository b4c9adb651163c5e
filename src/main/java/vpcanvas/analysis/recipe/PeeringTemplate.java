package vpcanvas.analysis.recipe;

import vpcanvas.model.Document;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;

/// Two VPCs that are peered across Regions.
final class PeeringTemplate {
    private PeeringTemplate() {}

    static Document draw() {
        Blueprint print = new Blueprint();
        Building building = print.building();
        Ref<Region> frankfurt = print.region();
        Ref<Region> virginia = print.region();
        building.vpc(frankfurt, "shop", "private", null);
        building.vpc(virginia, "billing", "private", null);
        TwoVpcs.connect(print, Offer.Kind.PEERING);
        return print.finished(
                "VPC peering",
                "A private one-to-one connection, also across regions. Both sides route explicitly;"
                        + " no block of one may overlap a block of the other; nothing passes"
                        + " through.",
                print.everyCard(),
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
}
