package vpcanvas.analysis.trace;

import java.util.List;
import java.util.Optional;
import vpcanvas.analysis.filter.Ports;
import vpcanvas.analysis.route.Host;
import vpcanvas.model.EndpointService;
import vpcanvas.model.EndpointState;
import vpcanvas.model.GatewayEndpoint;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.NatGateway;
import vpcanvas.model.NetworkInterface;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.ResourceEndpoint;
import vpcanvas.model.Vpc;

/// The steps of a packet that arrives at an interface: it is at its end, or the interface belongs to
/// something that passes it on.
record ServiceSteps(Walk walk) {

    Place arrive(Place.AtHost at) {
        Host host = at.host();
        new Filters(walk).arrive(host, at.packet());
        if (host.owner() instanceof NatGateway) {
            return atNat(at);
        }
        if (host.owner() instanceof LoadBalancer balancer) {
            return walk.isReturn()
                    ? backThrough(at)
                    : new BalancerStep(walk).forward(balancer, at, null, null);
        }
        if (host.owner() instanceof InterfaceEndpoint endpoint && !walk.isReturn()) {
            return intoService(endpoint, at);
        }
        if (host.owner() instanceof ResourceEndpoint endpoint && !walk.isReturn()) {
            return new ResourceSteps(walk).enter(endpoint, at);
        }
        return atEnd(at);
    }

    private Place atEnd(Place.AtHost at) {
        Host host = at.host();
        Host wanted = walk.wanted();
        walk.pass(
                Hop.of(
                        host.id(),
                        host.owner() instanceof NetworkInterface
                                ? HopKind.INTERFACE
                                : HopKind.INSTANCE,
                        at.packet()));
        if (wanted != null && !wanted.id().equals(host.id())) {
            return walk.stop(
                    walk.isReturn() ? Reason.X_RETURN_PATH_MISMATCH : Reason.X_DELIVERED_ELSEWHERE,
                    host.id(),
                    at.packet().destination()
                            + " leads to "
                            + host.owner().label()
                            + ", not to "
                            + wanted.owner().label()
                            + ", which has the same address in another VPC.",
                    at.packet());
        }
        return new Place.End(Place.Arrival.AT_HOST, host, at.packet());
    }

    /// A NAT gateway takes answers to what it sent, and nothing else
    /// ([NAT gateways](https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html), R-049).
    private Place atNat(Place.AtHost at) {
        Host host = at.host();
        Conversation.Waypoint sent = walk.isReturn() ? walk.conversation().recall(host.id()) : null;
        if (sent == null) {
            walk.pass(Hop.of(host.id(), HopKind.NAT_GATEWAY, at.packet()));
            return noInbound(host.owner(), at.packet());
        }
        Packet after = at.packet().to(sent.before().source());
        walk.renew(Ports.EPHEMERAL);
        walk.pass(Hop.translating(host.id(), HopKind.NAT_GATEWAY, at.packet(), after));
        return new Place.SubnetExit(host.subnet(), after);
    }

    Place.End noInbound(Resource nat, Packet packet) {
        return walk.stop(
                Reason.X_NAT_NO_INBOUND,
                nat.ref().id(),
                nat.label()
                        + " accepts no connections: what is behind a NAT gateway can't be reached"
                        + " through it.",
                packet);
    }

    /// An available interface endpoint hands over to the service's load balancer
    /// ([PrivateLink](https://docs.aws.amazon.com/vpc/latest/privatelink/concepts.html), R-079, R-082).
    private Place intoService(InterfaceEndpoint endpoint, Place.AtHost at) {
        String id = endpoint.ref().id();
        walk.pass(Hop.of(id, HopKind.ENDPOINT, at.packet()));
        available(endpoint, endpoint.state());
        Optional<EndpointService> service = walk.report().topology().find(endpoint.service());
        if (service.isEmpty()) {
            return serviceOfAws(endpoint, at);
        }
        walk.pass(Hop.of(service.get().ref().id(), HopKind.ENDPOINT_SERVICE, at.packet()));
        region(endpoint, service.get());
        return new BalancerStep(walk).throughService(service.get(), at);
    }

    void available(Resource endpoint, EndpointState state) {
        if (state != EndpointState.AVAILABLE) {
            walk.block(
                    Reason.BAD_STATE,
                    endpoint.ref().id(),
                    endpoint.label()
                            + " is "
                            + state.word()
                            + "; only an available endpoint carries traffic."
                            + (state == EndpointState.PENDING_ACCEPTANCE
                                    ? " Have the provider accept it."
                                    : ""));
        }
    }

    /// A gateway endpoint hands over to its service
    /// ([gateway endpoints](https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html),
    /// It serves its own VPC alone.
    Place intoGatewayEndpoint(Place.IntoService at) {
        GatewayEndpoint endpoint = at.endpoint();
        String id = endpoint.ref().id();
        Packet packet = at.packet();
        walk.pass(Hop.of(id, HopKind.GATEWAY_ENDPOINT, packet));
        Host source = walk.inventory().hostAt(endpoint.vpc(), packet.source());
        if (source == null) {
            return walk.stop(
                    Reason.VPCE_GATEWAY_EGRESS_SOURCE_ADDRESS_RESTRICTION,
                    id,
                    endpoint.label()
                            + " serves only its own VPC, not "
                            + packet.source()
                            + ". Use a gateway endpoint in each VPC, or an interface endpoint.",
                    packet);
        }
        walk.conversation().arriveAt(endpoint);
        walk.assume(endpoint.serviceName() + " answers");
        return new Place.End(Place.Arrival.AT_SERVICE, null, packet);
    }

    private Place serviceOfAws(InterfaceEndpoint endpoint, Place.AtHost at) {
        if (endpoint.serviceName().isEmpty()) {
            return walk.stop(
                    Reason.UNKNOWN_RESOURCE,
                    endpoint.ref().id(),
                    endpoint.label() + " leads to no service. Name one.",
                    at.packet());
        }
        walk.assume(endpoint.serviceName() + " answers");
        return new Place.End(Place.Arrival.AT_SERVICE, at.host(), at.packet());
    }

    private void region(InterfaceEndpoint endpoint, EndpointService service) {
        Optional<Ref<Region>> consumer =
                walk.report().topology().find(endpoint.vpc()).map(Vpc::region);
        List<Ref<Region>> providers =
                service.loadBalancers().stream()
                        .flatMap(b -> walk.report().topology().find(b).stream())
                        .flatMap(b -> walk.report().topology().find(b.vpc()).stream())
                        .map(Vpc::region)
                        .toList();
        boolean served =
                consumer.isEmpty()
                        || providers.isEmpty()
                        || providers.contains(consumer.get())
                        || service.supportedRegions().contains(consumer.get());
        if (!served) {
            walk.block(
                    Reason.X_VPCE_SERVICE_REGION,
                    service.ref().id(),
                    service.label()
                            + " takes no consumers in "
                            + consumer.get()
                            + ". Add the Region to its supported Regions.");
        }
    }

    /// The answer of a target goes back by the load balancer that sent the request, and by its
    /// endpoint if there was one.
    private Place backThrough(Place.AtHost at) {
        Host balancer = at.host();
        Conversation.Waypoint sent = walk.conversation().recall(balancer.id());
        if (sent == null) {
            return atEnd(at);
        }
        Host endpoint = sent.endpoint();
        Host speaker = endpoint == null ? balancer : endpoint;
        Packet after = at.packet().from(speaker.address()).to(sent.before().source());
        walk.renew(Ports.EPHEMERAL);
        walk.pass(Hop.translating(balancer.id(), HopKind.LOAD_BALANCER, at.packet(), after));
        if (endpoint != null && sent.service() != null) {
            walk.pass(Hop.of(sent.service(), HopKind.ENDPOINT_SERVICE, after));
            walk.pass(Hop.of(endpoint.id(), HopKind.ENDPOINT, after));
        }
        return new Place.SubnetExit(speaker.subnet(), after);
    }
}
