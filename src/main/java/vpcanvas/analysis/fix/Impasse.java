package vpcanvas.analysis.fix;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.route.Host;
import vpcanvas.analysis.route.TableRoute;
import vpcanvas.analysis.trace.Blocker;
import vpcanvas.analysis.trace.Direction;
import vpcanvas.analysis.trace.Hop;
import vpcanvas.analysis.trace.HopKind;
import vpcanvas.analysis.trace.Packet;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Vpc;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;

/// Where a flow goes no further. A trace walks on behind a blocker where it is plain where the packet
/// was meant to go, so the hops behind it say what it should have met.
///
/// @param blocker one of the trace's
record Impasse(Scene scene, Trace trace, Blocker blocker) {

    boolean isReturn() {
        return blocker.direction() == Direction.RETURN;
    }

    private List<Hop> hops() {
        return (isReturn() ? trace.back() : trace.forward()).hops();
    }

    /// A packet may come by the same place twice; the one nearest to where it was stopped is meant.
    private int index() {
        List<Hop> hops = hops();
        return IntStream.range(0, hops.size())
                .filter(i -> hops.get(i).at().equals(blocker.at()))
                .boxed()
                .min(Comparator.comparingInt(i -> Math.abs(i + 1 - blocker.step())))
                .orElse(-1);
    }

    /// The place that blocks, where it is one that the packet came to.
    Optional<Hop> hop() {
        int index = index();
        return index < 0 ? Optional.empty() : Optional.of(hops().get(index));
    }

    /// The place before the one that blocks.
    Optional<Hop> previous() {
        int index = index();
        return index < 1 ? Optional.empty() : Optional.of(hops().get(index - 1));
    }

    /// The interface that sent the packet as it stood before the blocker, if that is right behind it: only
    /// filters lie between.
    Optional<Host> sender() {
        List<Hop> hops = hops();
        int i = index() - 1;
        while (i >= 0 && isFilter(hops.get(i))) {
            i--;
        }
        return i < 0
                ? Optional.empty()
                : scene.inventory().hostsOf(Ref.to(Resource.class, hops.get(i).at())).stream()
                        .filter(h -> h.address().equals(packet().source()))
                        .findFirst();
    }

    private static boolean isFilter(Hop hop) {
        return hop.kind() == HopKind.SECURITY_GROUP || hop.kind() == HopKind.NETWORK_ACL;
    }

    /// The place after the one that blocks: where the packet was meant to go.
    Optional<Hop> next() {
        int next = index() + 1;
        return next == 0 || next >= hops().size()
                ? Optional.empty()
                : Optional.of(hops().get(next));
    }

    /// The first table of a VPC that the packet asked in this direction.
    Optional<RouteTable> firstTable() {
        return hops().stream()
                .filter(h -> h.kind() == HopKind.ROUTE_TABLE)
                .findFirst()
                .flatMap(h -> scene.table(h.at()));
    }

    /// The next place of a kind after the one that blocks.
    Optional<Hop> next(HopKind kind) {
        return hops().stream()
                .skip(Math.max(0, index() + 1L))
                .filter(h -> h.kind() == kind)
                .findFirst();
    }

    /// The packet as it stood before the blocker.
    Packet packet() {
        return hop().map(Hop::packet).orElse(trace.packet());
    }

    /// The route that the blocking table chose.
    @Nullable TableRoute route() {
        return hop().map(Hop::route).orElse(null);
    }

    /// Part of a hub without the hub: `tgw-rtb-eu` of `tgw-eu:tgw-rtb-eu`.
    String part() {
        return blocker.at().substring(blocker.at().indexOf(':') + 1);
    }

    /// The party at which this direction should end.
    String wanted() {
        return isReturn() ? trace.from() : trace.to();
    }

    /// The interface of the party that is wanted: the one with the address that is dialled, where it has
    /// several.
    Optional<Host> wantedHost() {
        List<Host> hosts = scene.inventory().hostsOf(Ref.to(Resource.class, wanted()));
        Ip destination = packet().destination();
        return hosts.stream()
                .filter(h -> h.address().equals(destination))
                .findFirst()
                .or(() -> hosts.stream().findFirst());
    }

    /// The block to route for the destination: of the VPC that has it, of the corporate network, else
    /// the address alone.
    Cidr destinationBlock(@Nullable Ref<Vpc> except) {
        Ip address = packet().destination();
        Stream<Cidr> wanted =
                wantedHost()
                        .filter(h -> h.address().equals(address))
                        .flatMap(h -> scene.blockOf(h.subnet().vpc(), address))
                        .stream();
        Stream<Cidr> vpcs =
                scene.topology().all(Vpc.class).stream()
                        .filter(v -> !v.ref().equals(except))
                        .flatMap(v -> scene.blockOf(v.ref(), address).stream());
        Stream<Cidr> corporate =
                scene.topology().all(CorporateNetwork.class).stream()
                        .flatMap(n -> n.cidrBlocks().stream())
                        .filter(b -> b.contains(address));
        return Stream.of(wanted, vpcs, corporate)
                .flatMap(s -> s)
                .findFirst()
                .orElseGet(() -> Cidr.host(address));
    }
}
