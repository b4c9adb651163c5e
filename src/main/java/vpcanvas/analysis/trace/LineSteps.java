package vpcanvas.analysis.trace;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.route.HubRoute;
import vpcanvas.analysis.route.HubTable;
import vpcanvas.analysis.route.Line;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.DirectConnectAttachment;
import vpcanvas.model.Ref;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpnConnection;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;

/// The steps of a packet between AWS and a corporate network: virtual private gateways, Site-to-Site
/// VPNs, Direct Connect.
record LineSteps(Walk walk) {

    /// A virtual private gateway takes packets of its own VPC to prefixes that it knows, and nothing
    /// else ([R-130](https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-route-priority.html)).
    Place leave(Place.AtGateway at) {
        VirtualPrivateGateway gateway = at.gateway();
        String id = gateway.ref().id();
        Packet packet = at.packet();
        walk.pass(Hop.of(id, HopKind.VIRTUAL_PRIVATE_GATEWAY, packet));
        if (!covers(at.vpc().equals(gateway.vpc()) ? gateway : null, packet.source())) {
            return walk.stop(
                    Reason.VGW_PRIVATE_IP_ASSOCIATION_FOR_EGRESS,
                    id,
                    gateway.label()
                            + " serves only its own VPC, not "
                            + packet.source()
                            + ". Use a transit gateway.",
                    packet);
        }
        Optional<Line> line = walk.report().lines().choose(gateway, packet.destination());
        if (line.isPresent()) {
            return new Place.IntoLine(line.get(), packet);
        }
        Optional<Line> meant =
                walk.report().lines().of(gateway).stream()
                        .filter(l -> isBehind(l, packet.destination()))
                        .findFirst();
        if (meant.isPresent() && !meant.get().isUp()) {
            return new Place.IntoLine(meant.get(), packet);
        }
        walk.block(
                Reason.NO_POSSIBLE_DESTINATION,
                id,
                gateway.label()
                        + " knows no way to "
                        + packet.destination()
                        + ". Announce it over BGP, or add it to the VPN's static routes.");
        return meant.<Place>map(l -> new Place.IntoLine(l, packet))
                .orElse(new Place.End(Place.Arrival.NOWHERE, null, packet));
    }

    /// Whether the address lies behind a line, by what is drawn or by what the AWS end knows.
    static boolean isBehind(Line line, Ip destination) {
        return (line.network() != null && has(line.network().cidrBlocks(), destination))
                || line.known().stream().anyMatch(k -> k.block().contains(destination));
    }

    private static boolean has(List<Cidr> blocks, Ip address) {
        return blocks.stream().anyMatch(b -> b.contains(address));
    }

    private boolean covers(@Nullable VirtualPrivateGateway gateway, Ip address) {
        return gateway != null
                && has(
                        walk.report()
                                .topology()
                                .find(gateway.vpc())
                                .map(Vpc::usableBlocks)
                                .orElse(List.of()),
                        address);
    }

    /// Out of AWS. What is drawn of a corporate network is its blocks; its hosts and routers are taken
    /// to do their part.
    Place deliver(Place.IntoLine at) {
        Line line = at.line();
        Packet packet = at.packet();
        passLine(line, packet);
        CorporateNetwork network = line.network();
        walk.conversation().arriveBy(line);
        if (network == null) {
            walk.assume(packet.destination() + " behind " + line.connection().label() + " answers");
            return new Place.End(Place.Arrival.AT_CORPORATE, null, packet);
        }
        walk.pass(Hop.of(network.ref().id(), HopKind.CORPORATE, packet));
        CorporateNetwork wanted = walk.wantedNetwork();
        if (walk.isReturn() && wanted != null && !wanted.ref().equals(network.ref())) {
            return walk.stop(
                    Reason.X_RETURN_PATH_MISMATCH,
                    network.ref().id(),
                    "The answer ends in " + network.label() + ", not in " + wanted.label() + ".",
                    packet);
        }
        if (!network.cidrBlocks().isEmpty() && !has(network.cidrBlocks(), packet.destination())) {
            return walk.stop(
                    Reason.NO_POSSIBLE_DESTINATION,
                    network.ref().id(),
                    packet.destination() + " is not an address of " + network.label() + ".",
                    packet);
        }
        if (!walk.isReturn()) {
            walk.assume(
                    packet.destination() + " is a host of " + network.label() + " that answers");
        }
        return new Place.End(Place.Arrival.AT_CORPORATE, null, packet);
    }

    private void passLine(Line line, Packet packet) {
        boolean vpn = line.connection() instanceof VpnConnection;
        String id = line.connection().ref().id();
        walk.pass(Hop.of(id, vpn ? HopKind.VPN : HopKind.DIRECT_CONNECT_GATEWAY, packet));
        if (!line.isUp()) {
            walk.block(
                    line.end() instanceof Line.OnHub
                            ? Reason.TGW_BAD_STATE_VPN
                            : Reason.BAD_STATE_VPN,
                    id,
                    line.connection().label() + " is not up, so it carries nothing.");
        }
    }

    /// From a corporate host the line is taken whose AWS end knows the way on.
    Place enter(Place.FromCorporate at) {
        Packet packet = at.packet();
        CorporateNetwork network = at.network();
        if (network != null) {
            walk.pass(Hop.of(network.ref().id(), HopKind.CORPORATE, packet));
        }
        Line line = at.line() != null || network == null ? at.line() : choose(network, packet);
        if (line == null) {
            String name = network == null ? "corporate" : network.ref().id();
            return walk.stop(
                    Reason.NO_PATH,
                    name,
                    name + " has no VPN or Direct Connect to AWS. Connect it.",
                    packet);
        }
        passLine(line, packet);
        announced(line, packet);
        return switch (line.end()) {
            case Line.OnHub(var attachment, var hub) ->
                    new Place.AtHub(hub, attachment, "", packet);
            case Line.OnGateway(var gateway, var _) -> intoVpc(gateway, line, packet);
        };
    }

    private @Nullable Line choose(CorporateNetwork network, Packet packet) {
        List<Line> lines = walk.report().lines().of(network);
        return lines.stream()
                .filter(l -> leadsOn(l, packet.destination()))
                .findFirst()
                .orElse(lines.isEmpty() ? null : lines.getFirst());
    }

    private boolean leadsOn(Line line, Ip destination) {
        return switch (line.end()) {
            case Line.OnHub(var attachment, var hub) -> {
                HubTable table = walk.report().hubTableFor(attachment, hub).orElse(null);
                HubRoute route = table == null ? null : table.select(destination).chosen();
                yield route != null && route.isActive();
            }
            case Line.OnGateway(var gateway, var _) -> covers(gateway, destination);
        };
    }

    /// Over Direct Connect the corporate side learns the allowed prefixes: on a hub that very list, on a
    /// virtual private gateway the VPC's blocks that it covers
    /// ([allowed prefixes](https://docs.aws.amazon.com/directconnect/latest/UserGuide/allowed-to-prefixes.html),
    ///
    private void announced(Line line, Packet packet) {
        List<Cidr> allowed =
                switch (line.end()) {
                    case Line.OnHub(DirectConnectAttachment a, var _) -> a.allowedPrefixes();
                    case Line.OnHub h -> null;
                    case Line.OnGateway(var _, var prefixes) ->
                            prefixes == null || prefixes.isEmpty() ? null : prefixes;
                };
        if (allowed != null && !has(allowed, packet.destination())) {
            walk.block(
                    Reason.NO_ROUTE_TO_DESTINATION,
                    line.connection().ref().id(),
                    line.connection().label()
                            + " announces no allowed prefix with "
                            + packet.destination()
                            + ", so the corporate side knows no way there. Allow one.");
        }
    }

    /// A virtual private gateway lets in what is for its own VPC, and passes on between VPN connections
    /// that run BGP ([no transit](https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html),
    /// R-131; [CloudHub](https://docs.aws.amazon.com/vpn/latest/s2svpn/VPN_CloudHub.html), R-135).
    private Place intoVpc(VirtualPrivateGateway gateway, Line line, Packet packet) {
        String id = gateway.ref().id();
        walk.pass(Hop.of(id, HopKind.VIRTUAL_PRIVATE_GATEWAY, packet));
        if (covers(gateway, packet.destination())) {
            Ref<Vpc> vpc = java.util.Objects.requireNonNull(gateway.vpc());
            Place onward = new Place.Router(vpc, packet);
            return new EdgeStep(walk).steer(vpc, gateway.ref(), packet, onward);
        }
        Optional<Line> other = walk.report().lines().choose(gateway, packet.destination());
        if (other.filter(o -> o.isDynamic() && line.isDynamic() && !o.equals(line)).isPresent()) {
            return new Place.IntoLine(other.get(), packet);
        }
        return walk.stop(
                Reason.VGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS,
                id,
                packet.destination()
                        + " is no address of the VPC of "
                        + gateway.label()
                        + "; a virtual private gateway leads nowhere else. Use a transit gateway.",
                packet);
    }
}
