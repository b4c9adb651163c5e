package vpcanvas.analysis.trace;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.filter.PublicAccess;
import vpcanvas.analysis.route.Host;
import vpcanvas.model.EgressOnlyInternetGateway;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.NatGateway;
import vpcanvas.model.Ref;
import vpcanvas.model.Vpc;
import vpcanvas.net.Family;
import vpcanvas.net.Ip;
import vpcanvas.net.PrivateRanges;

/// The steps of a packet that uses public addresses: NAT gateways, internet gateways and what lies
/// between two of them.
record InternetSteps(Walk walk) {

    /// A NAT gateway puts its own private address in the source's place and sends on from its own
    /// subnet ([NAT gateways](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html),
    /// What arrives over a hub may use it too.
    Place translate(Place.IntoNat at) {
        NatGateway nat = at.nat();
        Packet packet = at.packet();
        String id = nat.ref().id();
        Host host = walk.inventory().hostsOf(nat.ref()).stream().findFirst().orElse(null);
        boolean regional = RegionalNat.is(nat);
        if (host == null && !regional) {
            walk.pass(Hop.of(id, HopKind.NAT_GATEWAY, packet));
            return walk.stop(
                    Reason.UNKNOWN_RESOURCE,
                    id,
                    nat.label() + " has no private address in a subnet; give it one.",
                    packet);
        }
        if (walk.isReturn()) {
            walk.pass(Hop.of(id, HopKind.NAT_GATEWAY, packet));
            return walk.stop(
                    Reason.X_RETURN_PATH_MISMATCH,
                    id,
                    "The answer would leave through "
                            + nat.label()
                            + " with another source address than was asked. A host that is reached"
                            + " from outside needs a route to the internet gateway itself.",
                    packet);
        }
        boolean foreign = walk.inventory().hostAt(at.vpc(), packet.source()) == null;
        if (foreign && !walk.cameByHub(at.vpc())) {
            walk.pass(Hop.of(id, HopKind.NAT_GATEWAY, packet));
            return walk.stop(
                    Reason.NGW_REQUIRES_SOURCE_IN_VPC,
                    id,
                    nat.label() + " serves only sources of its own VPC.",
                    packet);
        }
        if (host == null || regional) {
            Host source = walk.inventory().hostAt(at.vpc(), packet.source());
            publicAccess(source, PublicAccess.Crossing.OUTBOUND_ONLY, id);
            return new RegionalNat(walk).translate(at);
        }
        new Filters(walk).enter(host.subnet(), packet);
        walk.trail().sentBy(host);
        walk.conversation().remember(id, new Conversation.Waypoint(packet, null, null));
        Packet after = packet.from(host.address());
        walk.pass(Hop.translating(id, HopKind.NAT_GATEWAY, packet, after));
        return new Place.SubnetExit(host.subnet(), after);
    }

    /// An internet gateway puts the public address in the source's place and carries no private
    /// destination.
    Place leave(Place.GatewayOut at) {
        Packet packet = at.packet();
        Place.End refused = privateDestination(at);
        if (refused != null) {
            return refused;
        }
        Host source = walk.inventory().hostAt(at.vpc(), packet.source());
        outbound(source, at.gateway());
        if (packet.source().family() == Family.IPV6) {
            walk.pass(Hop.of(at.gateway(), HopKind.INTERNET_GATEWAY, packet));
            return new Place.PublicNetwork(packet);
        }
        Ip publicAddress =
                source != null
                        ? source.publicAddress()
                        : new RegionalNat(walk)
                                .at(packet.source())
                                .map(_ -> packet.source())
                                .orElse(null);
        if (publicAddress == null) {
            walk.pass(Hop.of(at.gateway(), HopKind.INTERNET_GATEWAY, packet));
            String who = source == null ? packet.source().toString() : source.owner().label();
            return walk.stop(
                    Reason.IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS,
                    at.gateway(),
                    who
                            + " has no public IPv4 address, so "
                            + at.gateway()
                            + " does not let it out. Give it a public or Elastic IP address, or"
                            + " route it through a public NAT gateway.",
                    packet);
        }
        Packet after = packet.from(publicAddress);
        walk.pass(Hop.translating(at.gateway(), HopKind.INTERNET_GATEWAY, packet, after));
        return new Place.PublicNetwork(after);
    }

    private void outbound(@Nullable Host source, String gateway) {
        boolean nat = source != null && source.owner() instanceof NatGateway;
        publicAccess(
                source,
                nat ? PublicAccess.Crossing.OUTBOUND_ONLY : PublicAccess.Crossing.OUTBOUND,
                gateway);
    }

    /// VPC Block Public Access looks at what opens a connection.
    private void publicAccess(@Nullable Host host, PublicAccess.Crossing crossing, String gateway) {
        if (host == null || walk.isReturn() || !walk.isFiltered()) {
            return;
        }
        new PublicAccess(walk.report().topology())
                .blocking(host.subnet(), crossing)
                .ifPresent(
                        b ->
                                walk.block(
                                        Reason.VPC_BLOCK_PUBLIC_ACCESS_ENABLED,
                                        gateway,
                                        "VPC Block Public Access of "
                                                + b.region()
                                                + (crossing == PublicAccess.Crossing.INBOUND
                                                        ? " lets nobody in to "
                                                        : " lets nothing out of ")
                                                + host.subnet().label()
                                                + ". Exclude the VPC or the subnet from it."));
    }

    private Place.@Nullable End privateDestination(Place.GatewayOut at) {
        Ip destination = at.packet().destination();
        if (!PrivateRanges.isPrivate(destination)) {
            return null;
        }
        walk.pass(Hop.of(at.gateway(), HopKind.INTERNET_GATEWAY, at.packet()));
        return walk.stop(
                PrivateRanges.isRfc1918(destination)
                        ? Reason.IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS
                        : Reason.IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS,
                at.gateway(),
                destination
                        + " is a private address; "
                        + at.gateway()
                        + " carries none. Give the destination a public address, or connect the two"
                        + " VPCs privately.",
                at.packet());
    }

    /// An egress-only internet gateway lets IPv6 connections out, and their answers back in.
    Place leaveOneWay(Place.EgressOnlyOut at) {
        String id = at.gateway().ref().id();
        walk.pass(Hop.of(id, HopKind.EGRESS_ONLY_INTERNET_GATEWAY, at.packet()));
        if (at.packet().destination().family() == Family.IPV4) {
            return walk.stop(
                    Reason.X_EIGW_EGRESS_ONLY, id, id + " carries IPv6 only.", at.packet());
        }
        if (walk.isReturn()) {
            return walk.stop(
                    Reason.X_EIGW_EGRESS_ONLY,
                    id,
                    id + " lets out only connections that begin inside. Use an internet gateway.",
                    at.packet());
        }
        Host source =
                at.gateway().vpc() == null
                        ? null
                        : walk.inventory().hostAt(at.gateway().vpc(), at.packet().source());
        publicAccess(source, PublicAccess.Crossing.OUTBOUND_ONLY, id);
        walk.conversation().remember(id, new Conversation.Waypoint(at.packet(), null, null));
        return new Place.PublicNetwork(at.packet());
    }

    /// Public addresses lead to the VPC that owns them, or to a host outside the design.
    Place find(Place.PublicNetwork at) {
        Packet packet = at.packet();
        walk.pass(Hop.of("internet", HopKind.INTERNET, packet));
        walk.trail().pass("the internet gateway");
        walk.standIn(null);
        Host owner = walk.inventory().hostAtPublic(packet.destination());
        if (owner != null) {
            return new Place.GatewayIn(owner, packet);
        }
        Optional<NatGateway> regional = new RegionalNat(walk).at(packet.destination());
        if (regional.isPresent()) {
            return new RegionalNat(walk).takeBack(regional.get(), packet);
        }
        walk.assume(packet.destination() + " is a host on the internet that answers");
        return new Place.End(Place.Arrival.OUTSIDE, null, packet);
    }

    /// The internet gateway of the owner's VPC puts the private address in the destination's place
    ///
    Place enter(Place.GatewayIn at) {
        Packet packet = at.packet();
        Ref<Vpc> vpc = at.host().subnet().vpc();
        Optional<InternetGateway> gateway = walk.inventory().internetGatewayOf(vpc);
        Packet after = packet.to(at.host().address());
        if (gateway.isPresent()) {
            publicAccess(at.host(), PublicAccess.Crossing.INBOUND, gateway.get().ref().id());
            walk.pass(
                    Hop.translating(
                            gateway.get().ref().id(), HopKind.INTERNET_GATEWAY, packet, after));
            Place onward = new Place.AtHost(at.host(), after);
            return new EdgeStep(walk).steer(vpc, gateway.get().ref(), after, onward);
        }
        EgressOnlyInternetGateway oneWay = egressOnly(vpc);
        if (oneWay != null && packet.destination().family() == Family.IPV6) {
            return enterOneWay(at, oneWay);
        }
        walk.block(
                Reason.BAD_STATE_ATTACHMENT,
                vpc.id(),
                "No internet gateway is attached to "
                        + walk.inventory().label(vpc)
                        + ", so nothing reaches its public addresses. Attach one.");
        return new Place.AtHost(at.host(), after);
    }

    private Place enterOneWay(Place.GatewayIn at, EgressOnlyInternetGateway gateway) {
        String id = gateway.ref().id();
        walk.pass(Hop.of(id, HopKind.EGRESS_ONLY_INTERNET_GATEWAY, at.packet()));
        if (walk.isReturn() && walk.conversation().recall(id) != null) {
            return new Place.AtHost(at.host(), at.packet());
        }
        return walk.stop(
                Reason.X_EIGW_EGRESS_ONLY,
                id,
                gateway.label()
                        + " lets nobody in: connections through it begin inside. Use an internet"
                        + " gateway.",
                at.packet());
    }

    private @Nullable EgressOnlyInternetGateway egressOnly(Ref<Vpc> vpc) {
        return walk.report().topology().all(EgressOnlyInternetGateway.class).stream()
                .filter(g -> vpc.equals(g.vpc()))
                .findFirst()
                .orElse(null);
    }
}
