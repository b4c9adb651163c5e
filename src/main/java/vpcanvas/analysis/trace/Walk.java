package vpcanvas.analysis.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.filter.Ports;
import vpcanvas.analysis.route.Host;
import vpcanvas.analysis.route.Inventory;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.GatewayEndpoint;
import vpcanvas.model.Ref;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;

/// One walk of one packet: a chain of places, each leading to the next, noting hops and blockers. Past
/// a blocker it goes on where it is plain where the packet was meant to go, so that every blocker is
/// found, not just the first.
final class Walk {
    private final Report report;
    private final Direction direction;
    private final Conversation conversation;
    private final Goal goal;
    private final List<Hop> hops = new ArrayList<>();
    private final List<Blocker> blockers = new ArrayList<>();
    private final Set<String> assumed = new LinkedHashSet<>();
    private final Set<String> inferred = new LinkedHashSet<>();

    private final Set<Ref<Vpc>> enteredByHub = new HashSet<>();
    private final Trail trail;
    private final boolean filtered;
    private Ports ports;
    private @Nullable Subnet inside;

    /// @param ports those that the first packet may be for
    /// @param filtered whether security groups, network ACLs and Block Public Access are judged
    Walk(
            Report report,
            Direction direction,
            Conversation conversation,
            Goal goal,
            Ports ports,
            boolean filtered) {
        this.report = report;
        this.direction = direction;
        this.conversation = conversation;
        this.goal = goal;
        this.ports = ports;
        this.filtered = filtered;
        this.trail = new Trail(report);
    }

    /// Walks until the end.
    Place.End from(Place start) {
        Set<Place> seen = new HashSet<>();
        Place place = start;
        while (!(place instanceof Place.End end)) {
            if (!seen.add(place)) {
                return loop();
            }
            place = next(place);
        }
        return end;
    }

    private Place.End loop() {
        Packet packet = hops.getLast().after();
        return stop(
                Reason.X_LOOP,
                hops.getLast().at(),
                "The packet to "
                        + packet.destination()
                        + " comes by a second time: the routes lead in a circle.",
                packet);
    }

    private Place next(Place place) {
        return switch (place) {
            case Place.SubnetExit p -> new RoutingSteps(this).leave(p);
            case Place.Router p -> new RoutingSteps(this).deliver(p);
            case Place.AtPeering p -> new RoutingSteps(this).cross(p);
            case Place.AtHost p -> new ServiceSteps(this).arrive(p);
            case Place.IntoNat p -> new InternetSteps(this).translate(p);
            case Place.GatewayOut p -> new InternetSteps(this).leave(p);
            case Place.EgressOnlyOut p -> new InternetSteps(this).leaveOneWay(p);
            case Place.PublicNetwork p -> new InternetSteps(this).find(p);
            case Place.GatewayIn p -> new InternetSteps(this).enter(p);
            case Place.IntoHub p -> new HubSteps(this).enter(p);
            case Place.AtHub p -> new HubSteps(this).route(p);
            case Place.OutOfHub p -> new HubSteps(this).leave(p);
            case Place.AtGateway p -> new LineSteps(this).leave(p);
            case Place.IntoLine p -> new LineSteps(this).deliver(p);
            case Place.FromCorporate p -> new LineSteps(this).enter(p);
            case Place.IntoService p -> new ServiceSteps(this).intoGatewayEndpoint(p);
            case Place.End p -> p;
        };
    }

    Report report() {
        return report;
    }

    Inventory inventory() {
        return report.inventory();
    }

    Conversation conversation() {
        return conversation;
    }

    /// The interface that the packet should end at; null when any end will do, or one of another kind.
    @Nullable Host wanted() {
        return goal.host();
    }

    /// The corporate network that the packet should end in, if it is one.
    @Nullable CorporateNetwork wantedNetwork() {
        return goal.network();
    }

    /// The gateway endpoint whose service the packet is for, if it is one.
    @Nullable GatewayEndpoint wantedEndpoint() {
        return goal.endpoint();
    }

    void enterByHub(Ref<Vpc> vpc) {
        enteredByHub.add(vpc);
    }

    /// Whether the packet came into a VPC over a hub, and so may be none of its own.
    boolean cameByHub(Ref<Vpc> vpc) {
        return enteredByHub.contains(vpc);
    }

    /// What is known of the sender's security groups.
    Trail trail() {
        return trail;
    }

    boolean isFiltered() {
        return filtered;
    }

    /// The ports that the packet may still be for.
    Ports ports() {
        return ports;
    }

    void narrow(Ports open) {
        ports = ports.and(open);
    }

    /// Goes on as a connection of its own.
    void renew(Ports anew) {
        ports = anew;
    }

    /// The subnet in which the packet is, as long as it has not left it.
    @Nullable Subnet inside() {
        return inside;
    }

    void standIn(@Nullable Subnet subnet) {
        inside = subnet;
    }

    boolean isReturn() {
        return direction == Direction.RETURN;
    }

    void pass(Hop hop) {
        hops.add(hop);
    }

    void block(Reason reason, String at, String says) {
        blockers.add(new Blocker(reason, at, direction, says, hops.size()));
    }

    /// Blocks, with no telling where the packet would have gone.
    Place.End stop(Reason reason, String at, String says, Packet packet) {
        block(reason, at, says);
        return new Place.End(Place.Arrival.NOWHERE, null, packet);
    }

    void assume(String text) {
        assumed.add(text);
    }

    void infer(String rule) {
        inferred.add(rule);
    }

    List<Hop> hops() {
        return hops;
    }

    List<Blocker> blockers() {
        return blockers;
    }

    Set<String> assumed() {
        return assumed;
    }

    Set<String> inferred() {
        return inferred;
    }

    Passage passage() {
        Outcome outcome =
                blockers.isEmpty() ? Outcome.DELIVERED : blockers.getFirst().reason().outcome();
        return new Passage(outcome, hops);
    }
}
