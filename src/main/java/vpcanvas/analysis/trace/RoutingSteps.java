package vpcanvas.analysis.trace;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.route.EffectiveRoute;
import vpcanvas.analysis.route.EffectiveTable;
import vpcanvas.analysis.route.Host;
import vpcanvas.analysis.route.Selection;
import vpcanvas.model.GatewayEndpoint;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.Topology;
import vpcanvas.model.Vpc;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;
import vpcanvas.net.PrivateRanges;

/// The steps of a packet inside VPCs and across peerings: asking a route table, being delivered by
/// the VPC's router, crossing to a peer.
record RoutingSteps(Walk walk) {

    /// The subnet's effective table chooses.
    Place leave(Place.SubnetExit at) {
        EffectiveTable table = walk.report().tableOf(at.subnet());
        Packet packet = at.packet();
        GatewayEndpoint endpoint = walk.wantedEndpoint();
        if (endpoint != null) {
            return toService(at, table, endpoint);
        }
        Selection<EffectiveRoute> selection = table.select(packet.destination());
        String id = table.table().ref().id();
        leaveSubnet(at, selection.chosen());
        walk.pass(
                new Hop(
                        id,
                        HopKind.ROUTE_TABLE,
                        selection.chosen(),
                        selection.rejected(),
                        packet,
                        packet));
        EffectiveRoute route = selection.chosen();
        if (route == null) {
            return noRoute(at, table);
        }
        if (!route.isActive()) {
            walk.block(
                    Reason.BAD_STATE_ROUTE,
                    id,
                    "The route "
                            + route.destination()
                            + " → "
                            + route.targetId()
                            + " of "
                            + table.table().label()
                            + " is a blackhole: "
                            + route.blackhole()
                            + ".");
            if (!selection.rejected().isEmpty()) {
                walk.infer("R-033");
            }
        }
        return new TargetStep(walk).follow(at, id, route);
    }

    private void leaveSubnet(Place.SubnetExit at, @Nullable EffectiveRoute route) {
        Filters filters = new Filters(walk);
        walk.standIn(at.subnet());
        if (!filters.staysInside(at.subnet(), route, at.packet())) {
            filters.exit(at.subnet(), at.packet());
        }
    }

    /// A service behind a gateway endpoint is reached from the tables that the endpoint is associated
    /// with.
    private Place toService(Place.SubnetExit at, EffectiveTable table, GatewayEndpoint endpoint) {
        leaveSubnet(at, null);
        walk.pass(Hop.of(table.table().ref().id(), HopKind.ROUTE_TABLE, at.packet()));
        if (endpoint.vpc().equals(at.subnet().vpc()) && !table.services().contains(endpoint)) {
            new Detour(walk).refuse(at, table, "Associate it with " + endpoint.label() + ".");
        }
        return new Place.IntoService(endpoint, at.packet());
    }

    private Place noRoute(Place.SubnetExit at, EffectiveTable table) {
        Packet packet = at.packet();
        Conversation.Crossing crossing =
                walk.isReturn() ? walk.conversation().crossingAnsweredBy(packet) : null;
        if (crossing != null) {
            walk.assume(
                    "answers to a NAT gateway over a peering need no route: "
                            + crossing.peering().peering().label()
                            + " takes them back");
            return new Place.AtPeering(crossing.peering().peering(), at.subnet().vpc(), packet);
        }
        Optional<PeeringConnection> peering =
                peeringTowards(at.subnet().vpc(), packet.destination())
                        .or(() -> peeringWithWanted(at.subnet().vpc()));
        Detour detour = new Detour(walk);
        if (peering.isPresent()) {
            detour.overPeering(at, table, peering.get());
            return new Place.AtPeering(peering.get(), at.subnet().vpc(), packet);
        }
        return detour.overHub(at, table)
                .or(() -> detour.overGateway(at, table))
                .orElseGet(
                        () -> {
                            detour.refuse(at, table, "Add one, or connect the two.");
                            return onward(at);
                        });
    }

    /// The peering with the VPC of who is wanted, whatever its blocks are.
    private Optional<PeeringConnection> peeringWithWanted(Ref<Vpc> vpc) {
        Host wanted = walk.wanted();
        return wanted == null
                ? Optional.empty()
                : walk.inventory().peeringsOf(vpc).stream()
                        .filter(p -> wanted.subnet().vpc().equals(p.otherSideOf(vpc)))
                        .findFirst();
    }

    /// Where the packet was plainly meant to go although no route says so: out to the internet from an
    /// interface with a public address.
    private Place onward(Place.SubnetExit at) {
        Ref<Vpc> vpc = at.subnet().vpc();
        Packet packet = at.packet();
        Host source = walk.inventory().hostAt(vpc, packet.source());
        boolean hasPublic = source != null && source.publicAddress() != null;
        return walk.inventory()
                .internetGatewayOf(vpc)
                .filter(g -> hasPublic && !PrivateRanges.isPrivate(packet.destination()))
                .<Place>map(g -> new Place.GatewayOut(g.ref().id(), vpc, packet))
                .orElse(new Place.End(Place.Arrival.NOWHERE, null, packet));
    }

    private Optional<PeeringConnection> peeringTowards(Ref<Vpc> vpc, Ip destination) {
        return walk.inventory().peeringsOf(vpc).stream()
                .filter(p -> covers(blocksOf(p.otherSideOf(vpc)), destination))
                .min(
                        Comparator.comparing(
                                (PeeringConnection p) -> !walk.report().life(p.ref()).isActive()));
    }

    /// The VPC's router delivers to whoever has the address.
    Place deliver(Place.Router at) {
        Packet packet = at.packet();
        Host host = walk.inventory().hostAt(at.vpc(), packet.destination());
        if (host != null) {
            return new Place.AtHost(host, packet);
        }
        Conversation.Entrance entrance = walk.isReturn() ? walk.conversation().entrance() : null;
        if (entrance != null && entrance.isAt(at.vpc(), packet.destination())) {
            return new ResourceSteps(walk).back(entrance, packet);
        }
        String vpc = walk.inventory().label(at.vpc());
        Host wanted = walk.wanted();
        boolean elsewhere = wanted != null && !wanted.subnet().vpc().equals(at.vpc());
        if (elsewhere && walk.isReturn()) {
            return walk.stop(
                    Reason.X_RETURN_PATH_MISMATCH,
                    at.vpc().id(),
                    "The answer to "
                            + packet.destination()
                            + " ends in "
                            + vpc
                            + ", not at the one who asked. Route the answer more specifically.",
                    packet);
        }
        String why =
                elsewhere
                        ? packet.destination()
                                + " lies inside "
                                + vpc
                                + "'s own addresses, so it never leaves "
                                + vpc
                                + ", where nobody has it. Give one of the VPCs other addresses."
                        : "Nobody in " + vpc + " has the address " + packet.destination() + ".";
        return walk.stop(Reason.NO_POSSIBLE_DESTINATION, at.vpc().id(), why, packet);
    }

    /// A peering carries only addresses of its two VPCs
    /// ([no transit](https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html), R-065,
    ///
    Place cross(Place.AtPeering at) {
        PeeringConnection peering = at.peering();
        Packet packet = at.packet();
        Ref<Vpc> other = Objects.requireNonNull(peering.otherSideOf(at.from()));
        walk.pass(Hop.of(peering.ref().id(), HopKind.PEERING, packet));
        List<Cidr> here = blocksOf(at.from());
        List<Cidr> there = blocksOf(other);
        Ip stranger =
                !covers(there, packet.destination())
                        ? packet.destination()
                        : covers(here, packet.source()) ? null : packet.source();
        if (stranger != null) {
            return walk.stop(
                    Reason.PCX_REQUIRES_ADDRESS_IN_VPC_CIDR,
                    peering.ref().id(),
                    stranger
                            + " belongs to neither VPC of "
                            + peering.label()
                            + "; a peering carries nothing through to a third place. Connect the"
                            + " two directly.",
                    packet);
        }
        rememberNat(at);
        tellNames(other, packet);
        walk.trail().cross(peering);
        return new Place.Router(other, packet);
    }

    /// A public DNS name stands for the public address, unless the peering is told to resolve it to the
    /// private one ([DNS of peerings](https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-dns.html),
    /// R-073); a design doesn't say which.
    private void tellNames(Ref<Vpc> vpc, Packet packet) {
        Host host = walk.inventory().hostAt(vpc, packet.destination());
        if (!walk.isReturn() && host != null && host.publicAddress() != null) {
            walk.assume(
                    host.owner().label()
                            + " is dialled at "
                            + packet.destination()
                            + ": its public DNS name leads to "
                            + host.publicAddress()
                            + " over the internet, unless DNS resolution is on for the peering");
        }
    }

    private void rememberNat(Place.AtPeering at) {
        Host source = walk.inventory().hostAt(at.from(), at.packet().source());
        boolean fromNat =
                !walk.isReturn()
                        && source != null
                        && walk.conversation().recall(source.id()) != null;
        if (fromNat) {
            walk.conversation().rememberCrossing(at);
        }
    }

    private List<Cidr> blocksOf(@Nullable Ref<Vpc> vpc) {
        Topology topology = walk.report().topology();
        return topology.find(vpc).map(Vpc::usableBlocks).orElse(List.of());
    }

    private static boolean covers(List<Cidr> blocks, Ip address) {
        return blocks.stream().anyMatch(b -> b.contains(address));
    }
}
