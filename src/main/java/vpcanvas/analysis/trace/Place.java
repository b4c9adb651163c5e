package vpcanvas.analysis.trace;

import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.route.Host;
import vpcanvas.analysis.route.Line;
import vpcanvas.model.Attachment;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.EgressOnlyInternetGateway;
import vpcanvas.model.GatewayEndpoint;
import vpcanvas.model.NatGateway;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.Subnet;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;

/// Where a packet stands on its walk. Each place knows what is needed to find the next one; [End] has
/// none.
sealed interface Place {

    /// Leaves a subnet: the subnet's route table decides.
    record SubnetExit(Subnet subnet, Packet packet) implements Place {}

    /// At the router of a VPC, which delivers to an address of the VPC.
    record Router(Ref<Vpc> vpc, Packet packet) implements Place {}

    /// Arrives at an interface.
    record AtHost(Host host, Packet packet) implements Place {}

    /// Is routed into a peering, coming from one of its VPCs.
    record AtPeering(PeeringConnection peering, Ref<Vpc> from, Packet packet) implements Place {}

    /// Is routed into a NAT gateway.
    record IntoNat(NatGateway nat, Ref<Vpc> vpc, Packet packet) implements Place {}

    /// Is routed to an internet gateway, which may not be attached.
    record GatewayOut(String gateway, Ref<Vpc> vpc, Packet packet) implements Place {}

    /// Is routed to an egress-only internet gateway.
    record EgressOnlyOut(EgressOnlyInternetGateway gateway, Packet packet) implements Place {}

    /// Between internet gateways, where public addresses count.
    record PublicNetwork(Packet packet) implements Place {}

    /// Comes in from public addresses for an interface of a VPC.
    record GatewayIn(Host host, Packet packet) implements Place {}

    /// Is routed to a hub, leaving a subnet.
    record IntoHub(TransitGateway hub, Subnet subnet, Packet packet) implements Place {}

    /// On a hub, come in by an attachment: the table associated with it decides.
    ///
    /// @param zone the id of the sender's zone; empty where it has none that counts here
    record AtHub(Ref<TransitGateway> hub, Attachment from, String zone, Packet packet)
            implements Place {}

    /// Leaves a hub by an attachment.
    record OutOfHub(Ref<TransitGateway> hub, Attachment to, String zone, Packet packet)
            implements Place {}

    /// Is routed to a virtual private gateway.
    record AtGateway(VirtualPrivateGateway gateway, Ref<Vpc> vpc, Packet packet) implements Place {}

    /// Leaves AWS on a line to a corporate network.
    record IntoLine(Line line, Packet packet) implements Place {}

    /// Is sent by a host of a corporate network.
    ///
    /// @param line the line it takes; null if it may take any
    record FromCorporate(@Nullable CorporateNetwork network, @Nullable Line line, Packet packet)
            implements Place {}

    /// Is routed to a gateway endpoint.
    record IntoService(GatewayEndpoint endpoint, Packet packet) implements Place {}

    /// The walk is over.
    ///
    /// @param host where it ended; null outside, at a service of AWS, or when it did not arrive
    record End(Arrival arrival, @Nullable Host host, Packet packet) implements Place {}

    enum Arrival {
        /// At an interface of the design.
        AT_HOST,
        /// At a host on the internet.
        OUTSIDE,
        /// At a host of a corporate network.
        AT_CORPORATE,
        /// At a service of AWS behind an endpoint.
        AT_SERVICE,
        NOWHERE
    }
}
