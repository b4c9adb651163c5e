package vpcanvas.analysis.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.filter.Ports;
import vpcanvas.analysis.route.Host;
import vpcanvas.analysis.route.Inventory;
import vpcanvas.model.EndpointService;
import vpcanvas.model.Listener;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.Ref;
import vpcanvas.model.Registration;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.TargetGroup;

/// How a load balancer chooses a target and sends on, in its own name.
record BalancerStep(Walk walk) {

    /// The service's load balancer in the endpoint's zone takes over; zones are compared by zone id
    /// . A cross-Region endpoint is exempt.
    Place throughService(EndpointService service, Place.AtHost at) {
        List<Host> nodes =
                service.loadBalancers().stream()
                        .flatMap(b -> walk.inventory().hostsOf(b).stream())
                        .toList();
        if (nodes.isEmpty()) {
            return walk.stop(
                    Reason.UNKNOWN_RESOURCE,
                    service.ref().id(),
                    service.label() + " has no load balancer with an address in a subnet. Add one.",
                    at.packet());
        }
        Optional<Host> near =
                nodes.stream().filter(n -> sameZone(n.subnet(), at.host().subnet())).findFirst();
        if (near.isEmpty() && sameRegion(nodes.getFirst(), at.host())) {
            walk.block(
                    Reason.VPCE_SERVICE_NOT_INSTALLED_IN_AZ,
                    service.ref().id(),
                    service.label()
                            + " is not offered in the zone "
                            + at.host().subnet().availabilityZoneId()
                            + " of the endpoint's interface. Place both in a common zone.");
        }
        Host node = near.orElse(nodes.getFirst());
        LoadBalancer balancer = (LoadBalancer) node.owner();
        if (!balancer.privateLinkTrafficUnfiltered()) {
            new Filters(walk).admit(node, at.packet());
        }
        return forward(
                balancer, new Place.AtHost(node, at.packet()), at.host(), service.ref().id());
    }

    /// A zone that isn't stated is not judged.
    private static boolean sameZone(Subnet one, Subnet other) {
        return one.availabilityZoneId().isEmpty()
                || other.availabilityZoneId().isEmpty()
                || one.availabilityZoneId().equals(other.availabilityZoneId());
    }

    private boolean sameRegion(Host one, Host other) {
        var topology = walk.report().topology();
        return topology.find(one.subnet().vpc())
                .flatMap(
                        a ->
                                topology.find(other.subnet().vpc())
                                        .map(b -> a.region().equals(b.region())))
                .orElse(true);
    }

    /// Takes the listener for the packet's port, a target of its group in reach, and
    /// sends from the load balancer's own address.
    Place forward(
            LoadBalancer balancer,
            Place.AtHost at,
            @Nullable Host endpoint,
            @Nullable String service) {
        String id = balancer.ref().id();
        Packet packet = at.packet();
        Optional<Listener> listener = listenerFor(balancer, packet);
        List<Receiver> receivers = listener.map(l -> receivers(balancer, l)).orElse(List.of());
        Optional<Receiver> receiver = choose(balancer, at.host(), receivers);
        if (receiver.isEmpty()) {
            walk.pass(Hop.of(id, HopKind.LOAD_BALANCER, packet));
            return refuse(balancer, packet, listener, receivers);
        }
        walk.conversation().remember(id, new Conversation.Waypoint(packet, endpoint, service));
        Packet sent = packet.to(receiver.get().host().address()).on(receiver.get().port());
        boolean preserves = endpoint == null && receiver.get().seesClient(balancer);
        Packet after = preserves ? sent : sent.from(at.host().address());
        if (preserves) {
            walk.conversation().preserve(receiver.get().host(), at.host());
        }
        walk.pass(Hop.translating(id, HopKind.LOAD_BALANCER, packet, after));
        walk.renew(Ports.of(receiver.get().port()));
        new Filters(walk).leave(at.host(), after);
        return new Place.SubnetExit(at.host().subnet(), after);
    }

    /// A registered target's interface.
    private record Receiver(Host host, int port, TargetGroup group) {

        /// Client addresses are kept by network load balancers alone, and never for PrivateLink
        /// ([attributes](https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-target-group-attributes.html),
        ///
        boolean seesClient(LoadBalancer balancer) {
            return group.preserveClientIp() && balancer.type() == LoadBalancer.Type.NETWORK;
        }
    }

    /// The one that is wanted, if it is in reach, else the first.
    private Optional<Receiver> choose(LoadBalancer balancer, Host node, List<Receiver> receivers) {
        List<Receiver> near =
                receivers.stream()
                        .filter(
                                r ->
                                        balancer.crossZone()
                                                || sameZone(r.host().subnet(), node.subnet()))
                        .toList();
        Host wanted = walk.wanted();
        return near.stream()
                .filter(r -> wanted != null && r.host().id().equals(wanted.id()))
                .findFirst()
                .or(() -> near.stream().findFirst());
    }

    private Place refuse(
            LoadBalancer balancer,
            Packet packet,
            Optional<Listener> listener,
            List<Receiver> receivers) {
        String id = balancer.ref().id();
        if (listener.isEmpty()) {
            String port = packet.port() == null ? "" : " port " + packet.port();
            return walk.stop(
                    Reason.ELBV2_LISTENERS_MISMATCH,
                    id,
                    balancer.label()
                            + " has no listener for "
                            + packet.protocol()
                            + port
                            + ". Add one.",
                    packet);
        }
        if (receivers.isEmpty()) {
            return walk.stop(
                    Reason.ELBV2_LISTENER_HAS_NO_TG,
                    id,
                    "The listener on port "
                            + listener.get().port()
                            + " of "
                            + balancer.label()
                            + " has no registered target with an address. Register one.",
                    packet);
        }
        return walk.stop(
                Reason.ELBV2_NO_TARGETS_IN_AZ,
                id,
                balancer.label()
                        + " has no target in the zone of its node. Register one there, or switch"
                        + " cross-zone load balancing on.",
                packet);
    }

    private Optional<Listener> listenerFor(LoadBalancer balancer, Packet packet) {
        return balancer.listeners().stream()
                .filter(l -> l.protocol().takes(packet.protocol()))
                .filter(l -> walk.ports().contains(l.port()))
                .findFirst();
    }

    private List<Receiver> receivers(LoadBalancer balancer, Listener listener) {
        List<Receiver> receivers = new ArrayList<>();
        for (TargetGroup group : balancer.targetGroups()) {
            if (group.name().equals(listener.targetGroup())) {
                for (Registration target : group.targets()) {
                    int port = target.port() == 0 ? group.port() : target.port();
                    hostsOf(balancer, target)
                            .forEach(h -> receivers.add(new Receiver(h, port, group)));
                }
            }
        }
        return receivers;
    }

    private List<Host> hostsOf(LoadBalancer balancer, Registration registration) {
        Inventory inventory = walk.inventory();
        return switch (registration) {
            case Registration.OfResource(Ref<Resource> ref, int port) ->
                    inventory.hostsOf(ref).stream().limit(1).toList();
            case Registration.OfAddress(var address, int port) -> {
                Host host = inventory.hostAt(balancer.vpc(), address);
                yield host == null ? List.of() : List.of(host);
            }
        };
    }
}
