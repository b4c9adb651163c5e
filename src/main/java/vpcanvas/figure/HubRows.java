package vpcanvas.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.route.HubRoute;
import vpcanvas.analysis.route.HubTable;
import vpcanvas.model.Attachment;
import vpcanvas.model.DirectConnectAttachment;
import vpcanvas.model.OtherAttachment;
import vpcanvas.model.PeeringAttachment;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;
import vpcanvas.model.VpnAttachment;
import vpcanvas.net.Cidr;

/// The rows of a hub's table: where an attachment leads, not what it is called, and how the hub came to
/// know unless its VPC propagates.
record HubRows(Report report, HubTable table) {

    CardFace.Row row(HubRoute route) {
        return new CardFace.Row(
                route.destination().toString(),
                target(route),
                isMapped(route),
                route.isActive() && route.attachment() != null);
    }

    private String target(HubRoute route) {
        if (route.attachment() == null) {
            return "blackhole";
        }
        String far =
                report.topology()
                        .find(route.attachment())
                        .map(this::farSide)
                        .orElse(route.attachment().id());
        String how = how(route.origin());
        return how.isEmpty() ? far : far + " " + how;
    }

    private static String how(HubRoute.Origin origin) {
        return switch (origin) {
            case STATIC, AUTOMATIC, PREFIX_LIST -> "static";
            case VPC -> "";
            case DIRECT_CONNECT, VPN -> "bgp";
        };
    }

    private String farSide(Attachment attachment) {
        return switch (attachment) {
            case VpcAttachment a -> label(a.vpc());
            case PeeringAttachment a -> label(otherHub(a));
            case VpnAttachment a -> label(a.vpnConnection());
            case DirectConnectAttachment a -> label(a.directConnectGateway());
            case OtherAttachment a -> a.resourceId();
        };
    }

    private Ref<TransitGateway> otherHub(PeeringAttachment peering) {
        boolean requested =
                peering.requesterTransitGateway().equals(table.table().transitGateway());
        return requested ? peering.accepterTransitGateway() : peering.requesterTransitGateway();
    }

    private String label(Ref<? extends Resource> ref) {
        return report.topology().find(ref).map(Resource::label).orElse(ref.id());
    }

    /// Whether a route leads to addresses that a VPC was given beside its own: a static one for another
    /// block than its first.
    private boolean isMapped(HubRoute route) {
        if (route.origin() != HubRoute.Origin.STATIC
                || !(attachment(route) instanceof VpcAttachment a)) {
            return false;
        }
        List<Cidr> blocks =
                report.topology().find(a.vpc()).map(Vpc::usableBlocks).orElse(List.of());
        return blocks.stream().skip(1).anyMatch(b -> b.contains(route.destination()));
    }

    private @Nullable Attachment attachment(HubRoute route) {
        return report.topology().find(route.attachment()).orElse(null);
    }
}
