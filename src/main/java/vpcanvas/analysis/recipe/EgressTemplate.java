package vpcanvas.analysis.recipe;

import java.util.List;
import vpcanvas.model.Document;
import vpcanvas.model.Ref;
import vpcanvas.model.TransitGateway;

/// VPCs that reach the internet through another one's NAT gateway.
final class EgressTemplate {
    private EgressTemplate() {}

    static Document draw() {
        Blueprint print = new Blueprint();
        Ref<TransitGateway> hub =
                print.hubWithSpokes(print.region(), "eu", Blueprint.IN_FRANKFURT, 1);
        new EgressVpc(print.building(), hub, Blueprint.IN_FRANKFURT).add(null);
        return print.finished(
                "Centralised egress",
                "The VPCs have no internet gateway of their own. What they send to the internet"
                        + " passes the hub and leaves through one NAT gateway.",
                List.of(),
                Blueprint.SPOKES
                        + """
                        eu-central-1 24 80 896 528
                        tgw-eu 424 320 48 48
                        vpc-egress 544 120 344 464
                        subnet-egress-attachment-a 560 160 208 184
                        subnet-egress-public-a 560 360 208 208
                        nat-1 644 428 40 40
                        igw-egress 864 424 48 48
                        """);
    }
}
