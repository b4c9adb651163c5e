package vpcanvas.analysis.trace;

import vpcanvas.analysis.route.Host;
import vpcanvas.analysis.route.Line;
import vpcanvas.model.GatewayEndpoint;
import vpcanvas.model.NetworkInterface;

/// The way back of what arrived: by the routes of who was reached, to the very interface that asked
///
///
/// @param end where the request ended
record Answer(Way way, Place.End end, Walk back) {

    void walk() {
        Packet reply = end.packet().reply();
        Host speaker = end.host();
        Place.End home = back.from(speaker == null ? outside(reply) : from(speaker, reply));
        if (back.blockers().isEmpty() && !isHome(home)) {
            back.block(
                    Reason.X_RETURN_PATH_MISMATCH,
                    back.hops().getLast().at(),
                    "The answer does not end at the one who asked.");
        }
    }

    private Place from(Host speaker, Packet reply) {
        HopKind kind =
                end.arrival() == Place.Arrival.AT_SERVICE
                        ? HopKind.ENDPOINT
                        : speaker.owner() instanceof NetworkInterface
                                ? HopKind.INTERFACE
                                : HopKind.INSTANCE;
        back.pass(Hop.of(speaker.id(), kind, reply));
        Host balancer = back.conversation().takesAnswersOf(speaker);
        return balancer == null
                ? new Place.SubnetExit(speaker.subnet(), reply)
                : intoBalancer(speaker, balancer, reply);
    }

    /// A load balancer that has kept its client's address takes the answer whatever the routes say.
    private Place intoBalancer(Host speaker, Host balancer, Packet reply) {
        back.standIn(speaker.subnet());
        if (!balancer.subnet().equals(speaker.subnet())) {
            new Filters(back).exit(speaker.subnet(), reply);
        }
        return new Place.AtHost(balancer, reply);
    }

    private Place outside(Packet reply) {
        Conversation conversation = back.conversation();
        GatewayEndpoint endpoint = conversation.endpoint();
        Line line = conversation.line();
        if (end.arrival() == Place.Arrival.AT_SERVICE && endpoint != null) {
            back.pass(Hop.of(endpoint.ref().id(), HopKind.GATEWAY_ENDPOINT, reply));
            return new Place.Router(endpoint.vpc(), reply);
        }
        return end.arrival() == Place.Arrival.AT_CORPORATE && line != null
                ? new Place.FromCorporate(line.network(), line, reply)
                : new Place.PublicNetwork(reply);
    }

    private boolean isHome(Place.End home) {
        if (way.from() != null) {
            return home.host() != null;
        }
        return home.arrival()
                == (way.fromNetwork() == null ? Place.Arrival.OUTSIDE : Place.Arrival.AT_CORPORATE);
    }
}
