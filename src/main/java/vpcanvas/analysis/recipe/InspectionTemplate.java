package vpcanvas.analysis.recipe;

import java.util.List;
import vpcanvas.model.Document;
import vpcanvas.model.Ref;
import vpcanvas.model.TransitGateway;

/// VPCs whose traffic passes an appliance of another one.
final class InspectionTemplate {
    private InspectionTemplate() {}

    static Document draw() {
        Blueprint print = new Blueprint();
        Ref<TransitGateway> hub =
                print.hubWithSpokes(print.region(), "eu", Blueprint.IN_FRANKFURT, 1);
        new InspectionVpc(print.building(), hub, Blueprint.IN_FRANKFURT).add(null);
        return print.finished(
                "Inspection VPC",
                "What one VPC sends to another passes an appliance first: the VPCs' table on the hub"
                        + " knows only the way there, the appliance's knows the VPCs.",
                List.of(),
                Blueprint.SPOKES
                        + """
                        eu-central-1 24 80 848 528
                        tgw-eu 424 320 48 48
                        vpc-inspection 544 120 304 464
                        subnet-inspection-attachment-a 560 160 272 184
                        subnet-inspection-appliance-a 560 360 272 208
                        i-appliance 676 428 40 40
                        """);
    }
}
