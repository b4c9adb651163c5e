package vpcanvas.analysis.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Host;
import vpcanvas.analysis.Inventory;
import vpcanvas.analysis.Report;
import vpcanvas.model.EndpointService;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.Registration;
import vpcanvas.model.Vpc;
import vpcanvas.net.Ip;

/// The addresses under which a destination can be dialled: its private ones, those of endpoints whose
/// service leads to it, and its public ones.
record Ways(Report report) {
    /// A host outside, from the block that is set aside for documentation
    /// ([RFC 5737](https://www.rfc-editor.org/rfc/rfc5737)).
    static final Ip OUTSIDE = Ip.parse("192.0.2.1");

    /// Likewise for IPv6 ([RFC 3849](https://www.rfc-editor.org/rfc/rfc3849)).
    static final Ip OUTSIDE_V6 = Ip.parse("2001:db8::1");

    List<Way> of(Party from, Party to) {
        List<Way> ways = new ArrayList<>();
        List<Host> sources = hostsOf(from);
        switch (to) {
            case Party.Named named -> toNamed(sources, from, named, ways);
            case Party.Numbered(Ip address) -> add(ways, sources, from, address, null, "");
            case Party.Internet internet -> {
                add(ways, sources, from, OUTSIDE, null, "");
                add(ways, sources, from, OUTSIDE_V6, null, "");
            }
        }
        return ways;
    }

    /// Whether the design shows that this way should work: a private address is meant to be dialled
    /// within a VPC and between peers, a public one from a VPC with an internet gateway.
    boolean isMeant(Way way) {
        Host from = way.from();
        Host wanted = way.wanted();
        if (from == null || wanted == null) {
            return true;
        }
        Ref<Vpc> here = from.subnet().vpc();
        if (way.dialled().equals(wanted.publicAddress())) {
            return report.inventory().internetGatewayOf(here).isPresent();
        }
        Ref<Vpc> there = wanted.subnet().vpc();
        return !way.dialled().equals(wanted.address())
                || here.equals(there)
                || report.inventory().peeringsOf(here).stream()
                        .anyMatch(p -> there.equals(p.otherSideOf(here)));
    }

    private List<Host> hostsOf(Party party) {
        Inventory inventory = report.inventory();
        return switch (party) {
            case Party.Named(var resource) -> inventory.hostsOf(resource.ref());
            case Party.Numbered(Ip address) ->
                    report.topology().all(Vpc.class).stream()
                            .map(v -> inventory.hostAt(v.ref(), address))
                            .filter(Objects::nonNull)
                            .toList();
            case Party.Internet internet -> List.of();
        };
    }

    private void toNamed(List<Host> sources, Party from, Party.Named to, List<Way> ways) {
        List<Host> targets = report.inventory().hostsOf(to.resource().ref());
        boolean outside = isOutside(from, sources);
        for (Host target : targets) {
            if (!outside || target.address().family() == vpcanvas.net.Family.IPV6) {
                add(ways, sources, from, target.address(), wantedAt(target), "");
            }
        }
        if (!outside) {
            throughEndpoints(sources, from, targets, ways);
        }
        for (Host target : targets) {
            if (target.publicAddress() != null) {
                add(
                        ways,
                        sources,
                        from,
                        target.publicAddress(),
                        wantedAt(target),
                        target.publicAddress()
                                + " is the public address of "
                                + target.owner().label());
            }
        }
    }

    private static boolean isOutside(Party from, List<Host> sources) {
        return from instanceof Party.Internet
                || (sources.isEmpty() && from instanceof Party.Numbered);
    }

    /// What passes on (a load balancer, an endpoint) is reached when any of its targets is.
    private static @Nullable Host wantedAt(Host target) {
        boolean passesOn =
                target.owner() instanceof LoadBalancer
                        || target.owner() instanceof InterfaceEndpoint;
        return passesOn ? null : target;
    }

    private void throughEndpoints(
            List<Host> sources, Party from, List<Host> targets, List<Way> ways) {
        for (Ref<Vpc> vpc : neighbourhood(sources)) {
            for (Host host : sorted(vpc)) {
                if (host.owner() instanceof InterfaceEndpoint endpoint) {
                    targets.stream()
                            .filter(t -> leadsTo(endpoint, t))
                            .forEach(
                                    t ->
                                            add(
                                                    ways,
                                                    sources,
                                                    from,
                                                    host.address(),
                                                    t,
                                                    host.address()
                                                            + " is "
                                                            + endpoint.label()
                                                            + ", whose service leads to "
                                                            + t.owner().label()));
                }
            }
        }
    }

    /// The VPCs in which the source finds endpoints: its own, and those it has an active peering with
    ///
    private List<Ref<Vpc>> neighbourhood(List<Host> sources) {
        List<Ref<Vpc>> vpcs = new ArrayList<>();
        for (Host source : sources) {
            Ref<Vpc> own = source.subnet().vpc();
            vpcs.add(own);
            for (PeeringConnection peering : report.inventory().peeringsOf(own)) {
                if (report.life(peering.ref()).isActive()) {
                    vpcs.add(Objects.requireNonNull(peering.otherSideOf(own)));
                }
            }
        }
        return vpcs.stream().distinct().toList();
    }

    private List<Host> sorted(Ref<Vpc> vpc) {
        return report.inventory().hostsIn(vpc).values().stream()
                .sorted(java.util.Comparator.comparing(Host::address))
                .toList();
    }

    private boolean leadsTo(InterfaceEndpoint endpoint, Host target) {
        return report.topology().find(endpoint.service()).stream()
                .map(EndpointService::loadBalancers)
                .flatMap(List::stream)
                .flatMap(b -> report.topology().find(b).stream())
                .anyMatch(b -> sendsTo(b, target));
    }

    private static boolean sendsTo(LoadBalancer balancer, Host target) {
        return balancer.targetGroups().stream()
                .flatMap(g -> g.targets().stream())
                .anyMatch(
                        r ->
                                switch (r) {
                                    case Registration.OfResource(var ref, int port) ->
                                            ref.id().equals(target.id());
                                    case Registration.OfAddress(Ip address, int port) ->
                                            address.equals(target.address())
                                                    && balancer.vpc().equals(target.subnet().vpc());
                                });
    }

    /// Adds a way for each family that source and dialled address share.
    private static void add(
            List<Way> ways,
            List<Host> sources,
            Party from,
            Ip dialled,
            @Nullable Host wanted,
            String note) {
        if (isOutside(from, sources)) {
            Ip source =
                    from instanceof Party.Numbered(Ip address)
                            ? address
                            : dialled.family() == OUTSIDE.family() ? OUTSIDE : OUTSIDE_V6;
            if (source.family() == dialled.family()) {
                ways.add(new Way(null, source, dialled, wanted, note));
            }
            return;
        }
        sources.stream()
                .filter(s -> s.address().family() == dialled.family())
                .findFirst()
                .ifPresent(s -> ways.add(new Way(s, s.address(), dialled, wanted, note)));
    }
}
