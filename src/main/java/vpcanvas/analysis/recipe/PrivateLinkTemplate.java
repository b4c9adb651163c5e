package vpcanvas.analysis.recipe;

import vpcanvas.model.Change;
import vpcanvas.model.Document;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Subnet;
import vpcanvas.net.Cidr;

/// Two VPCs with the same blocks, one of which offers a service to the other.
final class PrivateLinkTemplate {
    private PrivateLinkTemplate() {}

    static Document draw() {
        Blueprint print = new Blueprint();
        Building building = print.building();
        Ref<Region> frankfurt = print.region();
        building.vpc(frankfurt, "shop", "private", null);
        building.vpc(frankfurt, "billing", "private", null);
        overlap(building.steps());
        TwoVpcs.connect(print, Offer.Kind.PRIVATE_LINK);
        return print.finished(
                "Interface endpoint over AWS PrivateLink",
                "One direction: the consumer reaches the service behind a network load balancer. No"
                        + " routes are added, and overlapping blocks are harmless.",
                print.everyCard(),
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
        Cidr before = steps.get(TwoVpcs.BILLING).usableBlocks().getFirst();
        Cidr after = steps.get(TwoVpcs.SHOP).usableBlocks().getFirst();
        steps.take(new Change.UseBlock(TwoVpcs.BILLING, before, after));
        Subnet subnet = TwoVpcs.subnetOf(steps, TwoVpcs.BILLING);
        Subnet like = TwoVpcs.subnetOf(steps, TwoVpcs.SHOP);
        steps.replace(
                new Subnet(
                        subnet.ref(),
                        subnet.name(),
                        TwoVpcs.BILLING,
                        like.cidrBlocks(),
                        subnet.availabilityZone(),
                        subnet.availabilityZoneId()));
    }
}
