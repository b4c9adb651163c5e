package vpcanvas.analysis.trace;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.route.Host;
import vpcanvas.model.GatewayEndpoint;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.PrefixList;
import vpcanvas.model.Ref;
import vpcanvas.model.ResourceEndpoint;
import vpcanvas.model.Vpc;
import vpcanvas.net.Cidr;
import vpcanvas.net.Family;
import vpcanvas.net.Ip;

/// The addresses under which a destination can be dialled: its private ones, those of endpoints whose
/// service leads to it, mapped ones, and its public ones.
record Ways(Report report) {

    List<Way> of(Party from, Party to) {
        Source source = Source.of(from, report);
        List<Way> ways = new ArrayList<>();
        switch (to) {
            case Party.Named named -> toNamed(source, from, named, ways);
            case Party.Numbered(Ip address) -> add(ways, source, address, Goal.ANY, "");
            case Party.Corporate c -> add(ways, source, c.address(), Goal.of(c.network()), "");
            case Party.Service(var endpoint) -> toService(source, endpoint, ways);
            case Party.Internet internet -> {
                add(ways, source, Source.OUTSIDE, Goal.ANY, "");
                add(ways, source, Source.OUTSIDE_V6, Goal.ANY, "");
            }
        }
        return ways;
    }

    /// Whether the design shows that this way should work: a private address is meant to be dialled
    /// within a VPC, between peers and on hubs, a public one from a VPC with an internet gateway.
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
                || (!report.hubs().attachmentsOfVpc(here).isEmpty()
                        && !report.hubs().attachmentsOfVpc(there).isEmpty())
                || report.inventory().peeringsOf(here).stream()
                        .anyMatch(p -> there.equals(p.otherSideOf(here)));
    }

    private void toNamed(Source source, Party from, Party.Named to, List<Way> ways) {
        List<Host> targets = report.inventory().hostsOf(to.resource().ref());
        boolean onInternet = source.isOnInternet(from);
        for (Host target : targets) {
            if (!onInternet || target.address().family() == Family.IPV6) {
                add(ways, source, target.address(), goalAt(target), "");
            }
        }
        if (!onInternet) {
            for (Host target : targets) {
                new Doors(report)
                        .to(target, source)
                        .forEach(
                                d ->
                                        add(
                                                ways,
                                                source,
                                                d.host().address(),
                                                Goal.of(target),
                                                d.note()));
            }
        }
        for (Host target : targets) {
            Ip address = target.publicAddress();
            if (address != null && source.network() == null) {
                String note = address + " is the public address of " + target.owner().label();
                add(ways, source, address, goalAt(target), note);
            }
        }
    }

    /// What passes on (a load balancer, an endpoint) is reached when any of its targets is.
    private static Goal goalAt(Host target) {
        boolean passesOn =
                target.owner() instanceof LoadBalancer
                        || target.owner() instanceof InterfaceEndpoint
                        || target.owner() instanceof ResourceEndpoint;
        return passesOn ? Goal.ANY : Goal.of(target);
    }

    private void toService(Source source, GatewayEndpoint endpoint, List<Way> ways) {
        Ip address = addressOf(endpoint);
        String note =
                address.equals(Source.OUTSIDE)
                        ? address
                                + " stands for "
                                + endpoint.serviceName()
                                + ", whose prefix list is not in this design"
                        : "";
        add(ways, source, address, new Goal(null, null, endpoint), note);
    }

    /// An address of the service, from the prefix list of its name if the design has it.
    Ip addressOf(GatewayEndpoint endpoint) {
        return report.topology().all(PrefixList.class).stream()
                .filter(l -> l.name().equals(endpoint.serviceName()))
                .flatMap(l -> l.entries().stream())
                .map(Cidr::first)
                .findFirst()
                .orElse(Source.OUTSIDE);
    }

    /// Adds a way where source and dialled address share a family.
    private static void add(List<Way> ways, Source source, Ip dialled, Goal goal, String note) {
        source.dial(dialled, goal, note).ifPresent(ways::add);
    }
}
