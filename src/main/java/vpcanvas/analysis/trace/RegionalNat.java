package vpcanvas.analysis.trace;

import java.util.Optional;
import java.util.stream.Stream;
import vpcanvas.analysis.filter.Ports;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.NatGateway;
import vpcanvas.model.Ref;
import vpcanvas.model.Subnet;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;
import vpcanvas.net.Ip;

/// A regional NAT gateway stands in no subnet: it has public addresses alone, and a route table of its own
/// that leads to the VPC's internet gateway
/// ([regional NAT gateways](https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html),
///
record RegionalNat(Walk walk) {
    /// Stands for an address that AWS chooses, from a block that is set aside for documentation
    /// ([RFC 5737](https://www.rfc-editor.org/rfc/rfc5737)).
    private static final Ip CHOSEN_BY_AWS = Ip.parse("192.0.2.254");

    static boolean is(NatGateway nat) {
        return nat.availabilityMode() == NatGateway.Availability.REGIONAL
                && nat.connectivityType() == NatGateway.Connectivity.PUBLIC;
    }

    private static Ip addressOf(NatGateway nat) {
        return nat.addresses().stream()
                .flatMap(a -> Stream.ofNullable(a.publicIp()))
                .findFirst()
                .orElse(CHOSEN_BY_AWS);
    }

    /// The one that has a public address.
    Optional<NatGateway> at(Ip address) {
        return walk.report().topology().all(NatGateway.class).stream()
                .filter(n -> is(n) && addressOf(n).equals(address))
                .findFirst();
    }

    /// Puts its public address in the source's place, and hands over to the internet gateway.
    Place translate(Place.IntoNat at) {
        NatGateway nat = at.nat();
        String id = nat.ref().id();
        Ip address = addressOf(nat);
        if (address.equals(CHOSEN_BY_AWS)) {
            walk.assume(address + " stands for the address that AWS gives " + nat.label());
        }
        walk.conversation().remember(id, new Conversation.Waypoint(at.packet(), null, null));
        Packet after = at.packet().from(address);
        walk.pass(Hop.translating(id, HopKind.NAT_GATEWAY, at.packet(), after));
        Optional<InternetGateway> gateway = walk.inventory().internetGatewayOf(at.vpc());
        if (gateway.isEmpty()) {
            return walk.stop(
                    Reason.BAD_STATE_ATTACHMENT,
                    at.vpc().id(),
                    nat.label()
                            + " leads to the internet gateway of "
                            + walk.inventory().label(at.vpc())
                            + ", which has none. Attach one.",
                    after);
        }
        return new Place.GatewayOut(gateway.get().ref().id(), at.vpc(), after);
    }

    /// Takes answers to what it sent, and nothing else.
    Place takeBack(NatGateway nat, Packet packet) {
        String id = nat.ref().id();
        Ref<Vpc> vpc = nat.vpc();
        Conversation.Waypoint sent = walk.isReturn() ? walk.conversation().recall(id) : null;
        if (sent == null || vpc == null) {
            walk.pass(Hop.of(id, HopKind.NAT_GATEWAY, packet));
            return new ServiceSteps(walk).noInbound(nat, packet);
        }
        Packet after = packet.to(sent.before().source());
        walk.inventory()
                .internetGatewayOf(vpc)
                .ifPresent(g -> walk.pass(Hop.of(g.ref().id(), HopKind.INTERNET_GATEWAY, packet)));
        walk.renew(Ports.EPHEMERAL);
        walk.pass(Hop.translating(id, HopKind.NAT_GATEWAY, packet, after));
        return overHub(nat, vpc, after).orElse(new Place.Router(vpc, after));
    }

    /// What came over a hub goes back there: the gateway's own table may lead to one.
    private Optional<Place> overHub(NatGateway nat, Ref<Vpc> vpc, Packet packet) {
        boolean own =
                walk.report().topology().find(vpc).map(Vpc::usableBlocks).stream()
                        .flatMap(b -> b.stream())
                        .anyMatch(b -> b.contains(packet.destination()));
        Optional<VpcAttachment> attachment =
                own ? Optional.empty() : new HubWays(walk).from(vpc, packet.destination());
        Optional<TransitGateway> hub =
                attachment.flatMap(a -> walk.report().topology().find(a.transitGateway()));
        Optional<Subnet> subnet =
                attachment.stream()
                        .flatMap(a -> a.subnets().stream())
                        .flatMap(s -> walk.report().topology().find(s).stream())
                        .findFirst();
        if (hub.isEmpty() || subnet.isEmpty()) {
            return Optional.empty();
        }
        walk.assume(
                "the route table of "
                        + nat.label()
                        + " leads "
                        + packet.destination()
                        + " to "
                        + hub.get().label());
        return Optional.of(new Place.IntoHub(hub.get(), subnet.get(), packet));
    }
}
