package vpcanvas.analysis.trace;

import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Host;
import vpcanvas.model.EgressOnlyInternetGateway;
import vpcanvas.model.NatGateway;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.Subnet;
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

    /// The walk is over.
    ///
    /// @param host where it ended; null outside, at a service of AWS, or when it did not arrive
    record End(Arrival arrival, @Nullable Host host, Packet packet) implements Place {}

    enum Arrival {
        /// At an interface of the design.
        AT_HOST,
        /// At a host on the internet.
        OUTSIDE,
        /// At a service of AWS behind an interface endpoint.
        AT_SERVICE,
        NOWHERE
    }
}
