package vpcanvas.analysis.trace;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.filter.Ports;
import vpcanvas.analysis.route.Host;
import vpcanvas.model.Protocol;
import vpcanvas.model.ResourceConfiguration;
import vpcanvas.model.ResourceEndpoint;
import vpcanvas.model.ResourceGateway;
import vpcanvas.model.Subnet;
import vpcanvas.model.Topology;
import vpcanvas.net.AddressException;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;

/// The steps of a packet through a resource endpoint: into the provider's resource gateway, and from
/// there, in the gateway's name, to the one resource that is shared
/// ([resources](https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-resources.html),
///
record ResourceSteps(Walk walk) {

    /// Whether a host is the resource behind an endpoint.
    static boolean leadsTo(Topology topology, ResourceEndpoint endpoint, Host target) {
        Optional<ResourceConfiguration> shared = topology.find(endpoint.resourceConfiguration());
        return shared.map(ResourceSteps::addressOf).filter(target.address()::equals).isPresent()
                && shared.map(ResourceConfiguration::resourceGateway)
                        .flatMap(topology::find)
                        .filter(g -> g.vpc().equals(target.subnet().vpc()))
                        .isPresent();
    }

    /// The address of the resource; null for a DNS name or an ARN.
    private static @Nullable Ip addressOf(ResourceConfiguration shared) {
        try {
            return Ip.parse(shared.resource());
        } catch (AddressException notAnAddress) {
            return null;
        }
    }

    Place enter(ResourceEndpoint endpoint, Place.AtHost at) {
        Packet packet = at.packet();
        String id = endpoint.ref().id();
        walk.pass(Hop.of(id, HopKind.ENDPOINT, packet));
        new ServiceSteps(walk).available(endpoint, endpoint.state());
        Topology topology = walk.report().topology();
        Optional<ResourceConfiguration> shared = topology.find(endpoint.resourceConfiguration());
        Optional<ResourceGateway> gateway =
                shared.map(ResourceConfiguration::resourceGateway).flatMap(topology::find);
        if (gateway.isEmpty()) {
            return walk.stop(
                    Reason.UNKNOWN_RESOURCE,
                    id,
                    endpoint.label() + " leads to no resource of this design. Name one.",
                    packet);
        }
        carries(endpoint, shared.get(), packet);
        Ip resource = addressOf(shared.get());
        if (resource == null) {
            walk.pass(Hop.of(gateway.get().ref().id(), HopKind.RESOURCE_GATEWAY, packet));
            walk.assume(shared.get().resource() + " behind " + gateway.get().label() + " answers");
            return new Place.End(Place.Arrival.AT_SERVICE, at.host(), packet);
        }
        return leave(gateway.get(), at, resource);
    }

    /// TCP alone, on the ports that are shared.
    private void carries(ResourceEndpoint endpoint, ResourceConfiguration shared, Packet packet) {
        if (packet.protocol() != Protocol.TCP) {
            walk.block(
                    Reason.PROTOCOL_RESTRICTION,
                    endpoint.ref().id(),
                    endpoint.label()
                            + " carries TCP alone, not "
                            + packet.protocol().word()
                            + ". Use an interface endpoint to a network load balancer.");
            return;
        }
        if (shared.portRanges().isEmpty()) {
            return;
        }
        Ports open = walk.ports().and(new Ports(shared.portRanges()));
        if (open.isEmpty()) {
            walk.block(
                    Reason.X_RESOURCE_PORT,
                    shared.ref().id(),
                    shared.label()
                            + " is shared on port "
                            + new Ports(shared.portRanges())
                            + ", not on "
                            + walk.ports()
                            + ". Add the port.");
        } else {
            walk.narrow(open);
        }
    }

    private Place leave(ResourceGateway gateway, Place.AtHost at, Ip resource) {
        String id = gateway.ref().id();
        Packet packet = at.packet();
        Subnet subnet = near(gateway, at.host());
        Optional<Ip> own = subnet == null ? Optional.empty() : addressIn(subnet, resource);
        if (subnet == null || own.isEmpty()) {
            walk.pass(Hop.of(id, HopKind.RESOURCE_GATEWAY, packet));
            return walk.stop(
                    Reason.UNKNOWN_RESOURCE,
                    id,
                    gateway.label()
                            + " has no subnet with addresses like "
                            + resource
                            + ". Add one.",
                    packet);
        }
        Host entrance = new Host(gateway, subnet, own.get(), null);
        walk.assume(own.get() + " stands for the address that AWS gives " + gateway.label());
        walk.conversation().enterBy(new Conversation.Entrance(entrance, at.host(), packet));
        Packet after = packet.to(resource).from(own.get());
        walk.pass(Hop.translating(id, HopKind.RESOURCE_GATEWAY, packet, after));
        new Filters(walk).leave(entrance, after);
        return new Place.SubnetExit(subnet, after);
    }

    /// The last address of a block, which is nobody else's.
    private static Optional<Ip> addressIn(Subnet subnet, Ip like) {
        return subnet.cidrBlocks().stream()
                .filter(b -> b.family() == like.family())
                .map(Cidr::last)
                .findFirst();
    }

    /// The gateway's subnet in the zone of the endpoint's interface, or in one that both have; where they
    /// meet in none, any. A zone that isn't stated is not judged.
    private @Nullable Subnet near(ResourceGateway gateway, Host host) {
        List<Subnet> subnets =
                gateway.subnets().stream()
                        .flatMap(s -> walk.report().topology().find(s).stream())
                        .toList();
        if (subnets.isEmpty()) {
            return null;
        }
        Optional<Subnet> common =
                subnets.stream()
                        .filter(s -> meet(s, host.subnet()))
                        .findFirst()
                        .or(() -> subnets.stream().filter(s -> isByAnyOf(host, s)).findFirst());
        if (common.isEmpty()) {
            walk.block(
                    Reason.VPCE_SERVICE_NOT_INSTALLED_IN_AZ,
                    gateway.ref().id(),
                    gateway.label()
                            + " and "
                            + host.owner().label()
                            + " have no zone in common. Place both in one.");
        }
        return common.orElse(subnets.getFirst());
    }

    private boolean isByAnyOf(Host endpoint, Subnet subnet) {
        return walk.inventory().hostsOf(endpoint.owner().ref()).stream()
                .anyMatch(h -> meet(h.subnet(), subnet));
    }

    private static boolean meet(Subnet one, Subnet other) {
        return one.zone().isEmpty() || other.zone().isEmpty() || one.zone().equals(other.zone());
    }

    /// The answer goes back by the gateway and the endpoint that the request came through.
    Place back(Conversation.Entrance entrance, Packet packet) {
        new Filters(walk).enter(entrance.gateway().subnet(), packet);
        Host endpoint = entrance.endpoint();
        Packet after = packet.from(endpoint.address()).to(entrance.before().source());
        walk.renew(Ports.EPHEMERAL);
        walk.pass(
                Hop.translating(entrance.gateway().id(), HopKind.RESOURCE_GATEWAY, packet, after));
        walk.pass(Hop.of(endpoint.id(), HopKind.ENDPOINT, after));
        return new Place.SubnetExit(endpoint.subnet(), after);
    }
}
