package vpcanvas.analysis.recipe;

import java.util.List;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.Document;
import vpcanvas.model.Ref;
import vpcanvas.model.TransitGateway;

/// A corporate network and VPCs on one hub, over a VPN that speaks BGP.
final class CorporateNetworkTemplate {
    private CorporateNetworkTemplate() {}

    static Document draw() {
        Blueprint print = new Blueprint();
        Ref<TransitGateway> hub =
                print.hubWithSpokes(print.region(), "eu", Blueprint.IN_FRANKFURT, 1);
        Ref<CorporateNetwork> network =
                new LineBuilding(print.building()).network("headquarters", null);
        print.connect(Offer.Kind.VPN_BGP, network.id(), hub.id());
        return print.finished(
                "Corporate network",
                "A site-to-site VPN ends on the transit gateway, so that headquarters and every VPC"
                        + " reach each other over one connection.",
                List.of(),
                Blueprint.SPOKES
                        + """
                        eu-central-1 24 80 496 528
                        tgw-eu 424 320 48 48
                        corp-headquarters 680 256 248 176
                        cgw-headquarters 784 324 40 40
                        """);
    }
}
