package vpcanvas.analysis.recipe;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.route.Host;
import vpcanvas.analysis.trace.Party;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.analysis.trace.Tracer;
import vpcanvas.model.Change;
import vpcanvas.model.Document;
import vpcanvas.model.Flow;
import vpcanvas.model.Layout;
import vpcanvas.model.Listener;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.Protocol;

/// Lets one end reach the other over public addresses: the far VPC gets an internet
/// gateway, the far subnet a route to it, the far end a public address; the near end a public
/// address where its subnet is public, else the way through a NAT gateway.
final class InternetPath {
    private static final Offer.Kind KIND = Offer.Kind.INTERNET_PATH;

    private final Building building;
    private final End from;
    private final End to;

    private InternetPath(Building building, End from, End to) {
        this.building = building;
        this.from = from;
        this.to = to;
    }

    static Offer offer(Document document, End from, End to) {
        String refusal = refusal(from, to);
        return refusal != null
                ? Offer.refused(KIND, refusal)
                : new InternetPath(new Building(Steps.between(document, from, to)), from, to)
                        .build();
    }

    private static @Nullable String refusal(End from, End to) {
        if (from.isInternet() && to.isInternet()) {
            return "the internet reaches itself";
        }
        if (!from.isInternet() && !from.isGround() && !from.opensConnections()) {
            return from.label() + " opens no connections of its own";
        }
        if (to.thing() instanceof LoadBalancer balancer) {
            if (balancer.scheme() == LoadBalancer.Scheme.INTERNAL) {
                return to.label() + " is internal, and its scheme can't be changed";
            }
        } else if (!to.isInternet() && !to.isGround() && !to.opensConnections()) {
            return to.label() + " can't be dialled at a public address";
        }
        for (End end : new End[] {from, to}) {
            if (!end.isInternet() && end.vpc() == null) {
                return end.label() + " stands in no VPC";
            }
        }
        return from.isInSameVpc(to) ? Connect.alreadyLocal(from) : null;
    }

    private Offer build() {
        Host target = null;
        String refusal = null;
        if (!to.isInternet()) {
            target = at(to, from).orElse(null);
            refusal = target == null ? unaddressed(to) : outlet(from).letIn(target);
        }
        Host source = null;
        if (!from.isInternet() && refusal == null) {
            source = at(from, to).orElse(null);
            refusal = source == null ? unaddressed(from) : outlet(to).letOut(source);
        }
        return refusal == null ? traced(source, target) : Offer.refused(KIND, refusal);
    }

    private Optional<Host> at(End end, End other) {
        return new Standing(building, building.side(other.vpc())).findOrMake(end);
    }

    private Outlet outlet(End other) {
        return new Outlet(building, building.side(other.vpc()));
    }

    private static String unaddressed(End end) {
        return end.label() + " has no IPv4 address";
    }

    private Offer traced(@Nullable Host source, @Nullable Host target) {
        boolean there = building.steps().isEmpty();
        Host dialled = target == null ? null : now(target);
        Party near = source == null ? new Party.Internet() : new Party.Named(source.owner());
        Trace trace =
                new Tracer(building.steps().report())
                        .ignoringFilters()
                        .trace(near, party(dialled), Protocol.TCP, null);
        if (!trace.isReachable()) {
            return Offer.refused(KIND, trace.first().orElseThrow().says());
        }
        if (there) {
            return Offer.refused(KIND, "it is there already");
        }
        show(near, dialled);
        return Offer.of(
                KIND,
                building.steps()
                        .as(
                                "connect "
                                        + from.label()
                                        + " to "
                                        + to.label()
                                        + " over the internet"));
    }

    /// The interface as the steps left it.
    private Host now(Host host) {
        return building.steps().inventory().hostsOf(host.owner().ref()).stream()
                .filter(h -> h.address().equals(host.address()))
                .findFirst()
                .orElse(host);
    }

    /// The target by its public address, since a private way may lead there too.
    private static Party party(@Nullable Host dialled) {
        return Optional.ofNullable(dialled)
                .flatMap(h -> Optional.ofNullable(h.publicAddress()))
                .<Party>map(Party.Numbered::new)
                .orElseGet(Party.Internet::new);
    }

    /// Draws the path in the figure, with the target by its name unless that would show a private
    /// way.
    private void show(Party near, @Nullable Host dialled) {
        Steps steps = building.steps();
        String name = Layout.INTERNET;
        if (dialled != null) {
            Party named = new Party.Named(dialled.owner());
            boolean isPrivate =
                    new Tracer(steps.report())
                            .ignoringFilters()
                            .trace(near, named, Protocol.TCP, null)
                            .isPrivate();
            name = isPrivate ? party(dialled).id() : named.id();
        }
        Flow flow = new Flow(near.id(), name, Protocol.TCP, port(dialled));
        steps.take(new Change.SetFigures(Shown.withPath(steps.now(), flow)));
    }

    private static int port(@Nullable Host dialled) {
        return dialled != null && dialled.owner() instanceof LoadBalancer balancer
                ? balancer.listeners().stream()
                        .map(Listener::port)
                        .findFirst()
                        .orElse(Building.PORT)
                : Building.PORT;
    }
}
