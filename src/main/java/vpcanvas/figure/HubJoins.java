package vpcanvas.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.AttachmentState;
import vpcanvas.model.DirectConnectAttachment;
import vpcanvas.model.DirectConnectGateway;
import vpcanvas.model.PeeringAttachment;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.Topology;
import vpcanvas.model.VpcAttachment;
import vpcanvas.model.VpnAttachment;
import vpcanvas.model.VpnConnection;

/// What joins hubs to VPCs, to each other and to corporate networks: attachments, and VPN and Direct
/// Connect from the gateway on AWS's side to the corporate network's frame.
final class HubJoins {
    private final Topology topology;
    private final BiConsumer<Join, List<String>> taker;

    /// The hub attachment of each VPN connection that has one.
    private final Map<String, VpnAttachment> attachmentOf = new HashMap<>();

    private HubJoins(Topology topology, BiConsumer<Join, List<String>> taker) {
        this.topology = topology;
        this.taker = taker;
        topology.all(VpnAttachment.class)
                .forEach(a -> attachmentOf.putIfAbsent(a.vpnConnection().id(), a));
    }

    /// Hands over each with the transit gateways that it ends at.
    static void each(Topology topology, BiConsumer<Join, List<String>> taker) {
        HubJoins joins = new HubJoins(topology, taker);
        topology.resources().forEach(joins::of);
    }

    private void of(Resource resource) {
        if (resource instanceof VpcAttachment a) {
            attachment(a, a.vpc(), a.transitGateway(), state(a.state()));
        } else if (resource instanceof DirectConnectAttachment a) {
            direct(a);
        } else if (resource instanceof PeeringAttachment a) {
            peering(a);
        } else if (resource instanceof VpnConnection v) {
            vpn(v);
        } else if (resource instanceof DirectConnectGateway d) {
            direct(d);
        }
    }

    private void attachment(
            VpcAttachment attachment, Ref<?> vpc, Ref<?> hub, Join.@Nullable Pill pill) {
        String id = attachment.ref().id();
        String spoken = "attachment " + attachment.label();
        add(
                Turn.of(Turn.Layer.ATTACHMENT, id),
                id,
                vpc.id(),
                hub.id(),
                Join.Line.ATTACHMENT,
                pill,
                spoken,
                List.of(hub.id()));
    }

    private void peering(PeeringAttachment peering) {
        String id = peering.ref().id();
        String one = peering.requesterTransitGateway().id();
        String other = peering.accepterTransitGateway().id();
        Join.Pill state = state(peering.state());
        add(
                Turn.of(Turn.Layer.ATTACHMENT, id),
                id,
                one,
                other,
                Join.Line.HUB_PEERING,
                state == null ? new Join.Pill("TGW peering", Theme.Role.VPC_TEXT) : state,
                "peering of transit gateways " + peering.label(),
                Stream.of(one, other).distinct().toList());
    }

    /// The line is that of the VPN connection, from what it ends at in AWS.
    private void vpn(VpnConnection vpn) {
        String id = vpn.ref().id();
        VpnAttachment attachment = attachmentOf.get(id);
        Ref<?> hub = attachment == null ? vpn.transitGateway() : attachment.transitGateway();
        Ref<?> gateway = hub == null ? vpn.virtualPrivateGateway() : hub;
        if (gateway == null) {
            return;
        }
        add(
                Turn.of(Turn.Layer.TUNNEL, id),
                id,
                gateway.id(),
                corporateEnd(vpn),
                Join.Line.VPN,
                pill(vpn, attachment),
                "VPN connection " + vpn.label(),
                hub == null ? List.of() : List.of(hub.id()));
    }

    /// The frame of the corporate network; the customer gateway where none is drawn.
    private String corporateEnd(VpnConnection vpn) {
        return topology.find(vpn.customerGateway())
                .flatMap(c -> topology.find(c.corporateNetwork()))
                .map(c -> c.ref().id())
                .orElse(vpn.customerGateway().id());
    }

    private static Join.Pill pill(VpnConnection vpn, @Nullable VpnAttachment attachment) {
        Join.Pill state = attachment == null ? null : state(attachment.state());
        if (vpn.state() != VpnConnection.State.AVAILABLE) {
            boolean pending = vpn.state() == VpnConnection.State.PENDING;
            Theme.Role role = pending ? Theme.Role.WARN : Theme.Role.BAD;
            return new Join.Pill("site-to-site VPN · " + word(vpn.state()), role);
        }
        if (state != null) {
            return new Join.Pill("site-to-site VPN · " + state.text(), state.role());
        }
        String kind = vpn.routing() == VpnConnection.Kind.STATIC ? " · static" : "";
        return new Join.Pill("site-to-site VPN" + kind, Theme.Role.OUTSIDE_TEXT);
    }

    private void direct(DirectConnectAttachment attachment) {
        String id = attachment.ref().id();
        String hub = attachment.transitGateway().id();
        add(
                Turn.of(Turn.Layer.TUNNEL, id),
                id,
                hub,
                attachment.directConnectGateway().id(),
                Join.Line.DIRECT_CONNECT,
                state(attachment.state()),
                "attachment " + attachment.label(),
                List.of(hub));
    }

    private void direct(DirectConnectGateway gateway) {
        for (DirectConnectGateway.Association association : gateway.associations()) {
            part(gateway, association.virtualPrivateGateway().id(), true, null);
        }
        if (gateway.corporateNetwork() != null) {
            Join.Pill pill = new Join.Pill("Direct Connect", Theme.Role.OUTSIDE_TEXT);
            part(gateway, gateway.corporateNetwork().id(), false, pill);
        }
    }

    private void part(
            DirectConnectGateway gateway, String end, boolean inward, Join.@Nullable Pill pill) {
        String id = gateway.ref().id();
        add(
                new Turn(Turn.Layer.TUNNEL, 0, id, end),
                id + "#" + end,
                inward ? end : id,
                inward ? id : end,
                Join.Line.DIRECT_CONNECT,
                pill,
                "Direct Connect " + gateway.label(),
                List.of());
    }

    private void add(
            Turn turn,
            String key,
            String from,
            String to,
            Join.Line line,
            Join.@Nullable Pill pill,
            String spoken,
            List<String> hubs) {
        taker.accept(
                new Join(turn, key, from, to, Set.of(), line, pill, Path.Head.NONE, spoken), hubs);
    }

    /// Nothing is said of what carries traffic.
    private static Join.@Nullable Pill state(AttachmentState state) {
        return switch (state) {
            case AVAILABLE -> null;
            case PENDING_ACCEPTANCE, PENDING, MODIFYING ->
                    new Join.Pill(word(state), Theme.Role.WARN);
            case REJECTED, FAILED, DELETING, DELETED -> new Join.Pill(word(state), Theme.Role.BAD);
        };
    }

    private static String word(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
