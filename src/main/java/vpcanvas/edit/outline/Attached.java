package vpcanvas.edit.outline;

import java.util.stream.Collectors;
import vpcanvas.model.Attachment;
import vpcanvas.model.CustomerGateway;
import vpcanvas.model.DirectConnectAttachment;
import vpcanvas.model.DirectConnectGateway;
import vpcanvas.model.OtherAttachment;
import vpcanvas.model.PeeringAttachment;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.Topology;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.VpcAttachment;
import vpcanvas.model.VpnAttachment;

/// Calls an attachment by what it attaches, since attachments seldom have a name: `shop` on
/// `tgw-eu`.
public record Attached(Topology topology) {

    /// What is attached to a hub: a VPC, the other hub, a corporate network.
    public String to(Ref<TransitGateway> hub, Attachment attachment) {
        return switch (attachment) {
            case VpcAttachment a -> label(a.vpc());
            case PeeringAttachment a -> {
                Ref<TransitGateway> other = a.otherSideOf(hub);
                yield label(other == null ? a.accepterTransitGateway() : other);
            }
            case VpnAttachment a ->
                    topology.find(a.vpnConnection())
                            .flatMap(v -> topology.find(v.customerGateway()))
                            .map(this::network)
                            .orElseGet(() -> label(a.vpnConnection()));
            case DirectConnectAttachment a ->
                    topology.find(a.directConnectGateway())
                            .map(this::network)
                            .orElseGet(() -> label(a.directConnectGateway()));
            case OtherAttachment a -> a.resourceId();
        };
    }

    private String network(CustomerGateway gateway) {
        return topology.find(gateway.corporateNetwork())
                .map(Resource::label)
                .orElseGet(gateway::label);
    }

    private String network(DirectConnectGateway gateway) {
        return topology.find(gateway.corporateNetwork())
                .map(Resource::label)
                .orElseGet(gateway::label);
    }

    /// What it joins: `shop – tgw-eu`.
    public String between(Attachment attachment) {
        if (attachment instanceof PeeringAttachment p) {
            return p.transitGateways().stream().map(this::label).collect(Collectors.joining(" – "));
        }
        Ref<TransitGateway> hub = attachment.transitGateways().getFirst();
        return to(hub, attachment) + " – " + label(hub);
    }

    private String label(Ref<?> ref) {
        return topology.byId(ref.id()).map(Resource::label).orElse(ref.id());
    }
}
