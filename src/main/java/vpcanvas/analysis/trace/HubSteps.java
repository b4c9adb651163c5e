package vpcanvas.analysis.trace;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.route.HubRoute;
import vpcanvas.analysis.route.HubTable;
import vpcanvas.analysis.route.Hubs;
import vpcanvas.analysis.route.Selection;
import vpcanvas.model.Attachment;
import vpcanvas.model.DirectConnectAttachment;
import vpcanvas.model.OtherAttachment;
import vpcanvas.model.PeeringAttachment;
import vpcanvas.model.Ref;
import vpcanvas.model.Subnet;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.VpcAttachment;
import vpcanvas.model.VpnAttachment;

/// The steps of a packet over transit gateways: in by an attachment, on by the table that is
/// associated with it, out by another attachment.
record HubSteps(Walk walk) {

    /// The id of a part of a hub in answers, such as `tgw-eu:tgw-rtb-eu`.
    static String part(Ref<TransitGateway> hub, Ref<?> part) {
        return hub.id() + ":" + part.id();
    }

    /// A subnet's packets enter by the attachment of their VPC, if it has a subnet in their zone
    /// ([zones](https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html), R-099).
    Place enter(Place.IntoHub at) {
        Ref<TransitGateway> hub = at.hub().ref();
        Optional<VpcAttachment> attachment = hubs().attachmentOf(at.subnet().vpc(), hub);
        if (attachment.isEmpty()) {
            walk.pass(Hop.of(hub.id(), HopKind.TRANSIT_GATEWAY, at.packet()));
            return walk.stop(
                    Reason.BAD_STATE_ATTACHMENT,
                    hub.id(),
                    walk.inventory().label(at.subnet().vpc())
                            + " is not attached to "
                            + at.hub().label()
                            + ". Attach it.",
                    at.packet());
        }
        idle(attachment.get(), hub);
        walk.trail().useAttachment(attachment.get());
        Zones zones = new Zones(walk.report().topology());
        intoAttachment(zones.subnetsOf(attachment.get()), at);
        if (!zones.covers(attachment.get(), at.subnet())) {
            walk.block(
                    Reason.TGW_ROUTE_AZ_RESTRICTION,
                    part(hub, attachment.get().ref()),
                    at.subnet().label()
                            + " lies in "
                            + Zones.name(at.subnet())
                            + ", where "
                            + attachment.get().label()
                            + " has no subnet, so "
                            + at.hub().label()
                            + " takes nothing from there. Add a subnet of that zone to the"
                            + " attachment.");
        }
        return new Place.AtHub(hub, attachment.get(), Zones.id(at.subnet()), at.packet());
    }

    /// Packets pass the network ACL of the attachment's subnet, unless they are in it already
    /// ([ACLs](https://docs.aws.amazon.com/vpc/latest/tgw/tgw-nacls.html), R-115).
    private void intoAttachment(List<Subnet> subnets, Place.IntoHub at) {
        if (!subnets.isEmpty()) {
            Subnet entry = Zones.nearest(subnets, Zones.id(at.subnet()));
            new Filters(walk).enter(entry, at.packet());
        }
    }

    private void idle(Attachment attachment, Ref<TransitGateway> hub) {
        String why = hubs().whyIdle(attachment, hub);
        if (why != null) {
            walk.block(
                    Reason.BAD_STATE_ATTACHMENT,
                    part(hub, attachment.ref()),
                    "Only an available attachment carries traffic: " + why + ".");
        }
    }

    /// The associated table chooses.
    Place route(Place.AtHub at) {
        Packet packet = at.packet();
        walk.trail().enterHub(at.hub());
        walk.pass(Hop.of(part(at.hub(), at.from().ref()), HopKind.ATTACHMENT, packet));
        Optional<HubTable> table = walk.report().hubTableFor(at.from(), at.hub());
        if (table.isEmpty()) {
            walk.block(
                    Reason.TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION,
                    part(at.hub(), at.from().ref()),
                    at.from().label()
                            + " is associated with no route table of "
                            + walk.inventory().label(at.hub())
                            + ", so nothing decides where its traffic goes. Associate it.");
            return onward(at);
        }
        Selection<HubRoute> selection = table.get().select(packet.destination());
        String id = part(at.hub(), table.get().table().ref());
        walk.pass(
                new Hop(
                        id,
                        HopKind.TRANSIT_GATEWAY_ROUTE_TABLE,
                        selection.chosen(),
                        selection.rejected(),
                        packet,
                        packet));
        return follow(at, table.get(), id, selection.chosen());
    }

    private Place follow(Place.AtHub at, HubTable table, String id, @Nullable HubRoute route) {
        if (route == null) {
            Optional<PeeringAttachment> owing = new HubWays(walk).owing(at);
            if (owing.isPresent()) {
                idle(owing.get(), at.hub());
                return out(at, owing.get());
            }
            new HubRefusals(walk).noRoute(at, table, id);
            return onward(at);
        }
        Optional<Attachment> to = walk.report().topology().find(route.attachment());
        if (!route.isActive()) {
            walk.block(
                    Reason.TGW_RTB_BAD_STATE_ROUTE,
                    id,
                    "The route "
                            + route.destination()
                            + " → "
                            + route.targetId()
                            + " of "
                            + table.table().label()
                            + " drops what it matches: "
                            + route.blackhole()
                            + ".");
            return to.isEmpty() ? onward(at) : out(at, to.get());
        }
        Optional<VpcAttachment> hidden = new HubWays(walk).hiddenOwner(at, to.orElseThrow());
        hidden.ifPresent(h -> new HubRefusals(walk).hidden(at.hub(), h, route));
        return out(at, hidden.isPresent() ? hidden.get() : to.orElseThrow());
    }

    /// Where the packet was plainly meant to go although no table says so.
    private Place onward(Place.AtHub at) {
        return new HubWays(walk)
                .towards(at.hub(), at.packet().destination())
                .filter(a -> !a.ref().equals(at.from().ref()))
                .map(a -> out(at, a))
                .orElse(new Place.End(Place.Arrival.NOWHERE, null, at.packet()));
    }

    private static Place out(Place.AtHub at, Attachment attachment) {
        return new Place.OutOfHub(at.hub(), attachment, at.zone(), at.packet());
    }

    Place leave(Place.OutOfHub at) {
        Packet packet = at.packet();
        walk.pass(Hop.of(part(at.hub(), at.to().ref()), HopKind.ATTACHMENT, packet));
        return switch (at.to()) {
            case VpcAttachment a -> intoVpc(at, a);
            case PeeringAttachment p -> {
                Ref<TransitGateway> other = p.otherSideOf(at.hub());
                yield other == null
                        ? new Place.End(Place.Arrival.NOWHERE, null, packet)
                        : new Place.AtHub(other, p, "", packet);
            }
            case VpnAttachment a -> intoLine(at);
            case DirectConnectAttachment a -> intoLine(at);
            case OtherAttachment a ->
                    walk.stop(
                            Reason.UNKNOWN_RESOURCE,
                            part(at.hub(), a.ref()),
                            "What happens behind "
                                    + a.label()
                                    + " ("
                                    + a.resourceType()
                                    + ") is not analysed.",
                            packet);
        };
    }

    /// Behind a VPC attachment the table of the attachment's subnet routes on
    /// ([R-100](https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html)).
    private Place intoVpc(Place.OutOfHub at, VpcAttachment attachment) {
        List<Subnet> subnets = new Zones(walk.report().topology()).subnetsOf(attachment);
        if (subnets.isEmpty()) {
            return walk.stop(
                    Reason.BAD_STATE_ATTACHMENT,
                    part(at.hub(), attachment.ref()),
                    attachment.label() + " has no subnet to arrive in. Add one.",
                    at.packet());
        }
        walk.enterByHub(attachment.vpc());
        walk.trail().useAttachment(attachment);
        Subnet arrival =
                attachment.applianceModeSupport()
                        ? walk.conversation().arrivalIn(attachment, subnets, at.zone())
                        : Zones.nearest(subnets, at.zone());
        if (!at.zone().isEmpty() && !Zones.id(arrival).equals(at.zone())) {
            walk.infer("R-100");
        }
        return new Place.SubnetExit(arrival, at.packet());
    }

    private Place intoLine(Place.OutOfHub at) {
        return walk.report()
                .lines()
                .behind(at.to().ref())
                .<Place>map(line -> new Place.IntoLine(line, at.packet()))
                .orElseGet(
                        () ->
                                walk.stop(
                                        Reason.UNKNOWN_RESOURCE,
                                        part(at.hub(), at.to().ref()),
                                        "The connection behind "
                                                + at.to().label()
                                                + " does not exist. Draw it.",
                                        at.packet()));
    }

    private Hubs hubs() {
        return walk.report().hubs();
    }
}
