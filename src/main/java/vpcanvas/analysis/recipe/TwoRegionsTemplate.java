package vpcanvas.analysis.recipe;

import java.util.List;
import vpcanvas.model.Document;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.TransitGateway;

/// A hub with VPCs in each of two Regions, peered.
final class TwoRegionsTemplate {
    private TwoRegionsTemplate() {}

    static Document draw() {
        Blueprint print = new Blueprint();
        Ref<TransitGateway> eu =
                print.hubWithSpokes(print.region(), "eu", Blueprint.IN_FRANKFURT, 1);
        Ref<Region> virginia = print.region();
        Ref<TransitGateway> us = print.hubWithSpokes(virginia, "us", Blueprint.IN_VIRGINIA, 3);
        print.connect(Offer.Kind.TRANSIT_GATEWAY_PEERING, eu.id(), us.id());
        return print.finished(
                "Two regions",
                "A transit gateway serves the VPCs of its own region. The two hubs are peered, with"
                        + " static routes on both sides.",
                List.of(),
                Blueprint.SPOKES
                        + """
                        eu-central-1 24 80 496 528
                        tgw-eu 424 320 48 48
                        us-east-1 640 80 496 528
                        tgw-us 688 320 48 48
                        vpc-spoke-3 808 120 304 216
                        subnet-spoke-3-private-a 824 160 272 160
                        i-app-3 940 212 40 40
                        vpc-spoke-4 808 368 304 216
                        subnet-spoke-4-private-a 824 408 272 160
                        i-app-4 940 460 40 40
                        """);
    }
}
