package vpcanvas.analysis.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.filter.Ports;
import vpcanvas.analysis.route.Host;
import vpcanvas.model.NetworkInterface;
import vpcanvas.model.Protocol;
import vpcanvas.net.Family;
import vpcanvas.net.Ip;

/// Says whether one party reaches another: the first packet walks there, its answer walks back, each by
/// the tables it meets. Where a destination has several addresses the first that works is taken, and if
/// none does, the one that the design is meant for and that gets furthest is told.
///
/// @param judgesFilters whether security groups, network ACLs and VPC Block Public Access are judged;
///     routing alone is looked at without them
public record Tracer(Report report, boolean judgesFilters) {
    private static final Comparator<Attempt> FURTHEST =
            Comparator.comparing((Attempt a) -> a.trace.forward().outcome() == Outcome.DELIVERED)
                    .thenComparing(Attempt::meant)
                    .thenComparingInt(a -> a.trace.forward().hops().size());

    public Tracer(Report report) {
        this(report, true);
    }

    /// The same, looking at routing alone.
    public Tracer ignoringFilters() {
        return new Tracer(report, false);
    }

    /// A way that does not work.
    ///
    /// @param meant whether the design shows that it should
    private record Attempt(boolean meant, Trace trace) {}

    /// Traces a flow.
    ///
    /// @param port the port dialled; null for any that is listened on
    public Trace trace(Party from, Party to, Protocol protocol, @Nullable Integer port) {
        Ways ways = new Ways(report);
        List<Attempt> tried = new ArrayList<>();
        for (Way way : ways.of(from, to)) {
            Trace trace = walk(way, from, to, protocol, port);
            if (trace.isReachable()) {
                return trace;
            }
            tried.add(new Attempt(ways.isMeant(way), trace));
        }
        return tried.stream()
                .max(FURTHEST)
                .map(Attempt::trace)
                .orElseGet(() -> noWay(from, to, protocol, port));
    }

    /// The flow by each address under which the destination can be dialled, also those behind one that
    /// works, in the order in which they are tried.
    public List<Trace> byEachAddress(
            Party from, Party to, Protocol protocol, @Nullable Integer port) {
        return new Ways(report)
                .of(from, to).stream().map(way -> walk(way, from, to, protocol, port)).toList();
    }

    private Trace walk(Way way, Party from, Party to, Protocol protocol, @Nullable Integer port) {
        Packet packet = new Packet(way.source(), way.dialled(), protocol, port);
        Conversation conversation = new Conversation();
        Ports dialled = port == null ? Ports.ALL : Ports.of(port);
        Walk there = walking(Direction.FORWARD, conversation, way.goal(), dialled);
        Place.End end = there.from(start(way, packet, there));
        Walk back = walking(Direction.RETURN, conversation, way.home(), Ports.EPHEMERAL);
        boolean arrived = end.arrival() != Place.Arrival.NOWHERE;
        if (arrived) {
            new Answer(way, end, back).walk();
        }
        List<Blocker> blockers = new ArrayList<>(there.blockers());
        blockers.addAll(back.blockers());
        return new Trace(
                from.id(),
                to.id(),
                packet,
                there.passage(),
                arrived ? back.passage() : Passage.UNKNOWN,
                blockers,
                arrived && there.blockers().isEmpty() ? end.packet().source() : null,
                isPrivate(there),
                assumed(way, there, back),
                inferred(there, back),
                BeyondAnalyzer.of(report, way, there));
    }

    private Walk walking(Direction direction, Conversation conversation, Goal goal, Ports ports) {
        return new Walk(report, direction, conversation, goal, ports, judgesFilters);
    }

    private static Place start(Way way, Packet packet, Walk walk) {
        Host from = way.from();
        if (from == null) {
            return way.fromNetwork() == null
                    ? new Place.PublicNetwork(packet)
                    : new Place.FromCorporate(way.fromNetwork(), null, packet);
        }
        walk.pass(
                Hop.of(
                        from.id(),
                        from.owner() instanceof NetworkInterface
                                ? HopKind.INTERFACE
                                : HopKind.INSTANCE,
                        packet));
        new Filters(walk).leave(from, packet);
        return new Place.SubnetExit(from.subnet(), packet);
    }

    private static boolean isPrivate(Walk there) {
        return there.hops().stream().noneMatch(h -> h.kind() == HopKind.INTERNET);
    }

    private List<String> assumed(Way way, Walk there, Walk back) {
        Set<String> all = new LinkedHashSet<>();
        if (!way.note().isEmpty()) {
            all.add(way.note());
        }
        if (!judgesFilters) {
            all.add("security groups, network ACLs and VPC Block Public Access are left aside");
        }
        all.addAll(there.assumed());
        all.addAll(back.assumed());
        if (way.from() == null && way.fromNetwork() == null) {
            all.add("the host outside is taken to be " + way.source());
        }
        return List.copyOf(all);
    }

    private static List<String> inferred(Walk there, Walk back) {
        Set<String> all = new LinkedHashSet<>(there.inferred());
        all.addAll(back.inferred());
        return List.copyOf(all);
    }

    /// No address of the destination can be dialled at all.
    private Trace noWay(Party from, Party to, Protocol protocol, @Nullable Integer port) {
        boolean outside = from instanceof Party.Internet;
        Blocker blocker =
                outside
                        ? new Blocker(
                                Reason.IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS,
                                to.id(),
                                Direction.FORWARD,
                                to.id()
                                        + " has no public address, so nobody on the internet can dial"
                                        + " it. Give it a public or Elastic IP address.",
                                0)
                        : new Blocker(
                                Reason.NO_PATH,
                                to.id(),
                                Direction.FORWARD,
                                from.id()
                                        + " and "
                                        + to.id()
                                        + " have no addresses of the same family in subnets of this"
                                        + " design. Give both a private address.",
                                0);
        return new Trace(
                from.id(),
                to.id(),
                new Packet(addressOf(from), addressOf(to), protocol, port),
                new Passage(blocker.reason().outcome(), List.of()),
                Passage.UNKNOWN,
                List.of(blocker),
                null,
                !outside && !(to instanceof Party.Internet),
                List.of(),
                List.of(),
                List.of());
    }

    private Ip addressOf(Party party) {
        Ip unspecified = new Ip(Family.IPV4, 0, 0);
        return switch (party) {
            case Party.Internet internet -> Source.OUTSIDE;
            case Party.Numbered(Ip address) -> address;
            case Party.Corporate c -> c.address();
            case Party.Service(var endpoint) -> new Ways(report).addressOf(endpoint);
            case Party.Named(var resource) ->
                    report.inventory().hostsOf(resource.ref()).stream()
                            .map(Host::address)
                            .findFirst()
                            .orElse(unspecified);
        };
    }
}
