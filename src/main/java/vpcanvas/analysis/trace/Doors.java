package vpcanvas.analysis.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.route.Host;
import vpcanvas.model.EndpointService;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.Registration;
import vpcanvas.model.Resource;
import vpcanvas.model.ResourceEndpoint;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;
import vpcanvas.net.Ip;

/// The interfaces that stand for another one: endpoints whose service leads to it, and load balancers
/// where its own address can't be dialled, because the source's VPC has the same.
record Doors(Report report) {

    /// A door, and what a person should know of it.
    record Door(Host host, String note) {}

    List<Door> to(Host target, Source source) {
        List<Door> doors = new ArrayList<>();
        for (Ref<Vpc> vpc : neighbourhood(source)) {
            for (Host host : sorted(vpc)) {
                if (leadsTo(host.owner(), target)) {
                    doors.add(
                            new Door(
                                    host,
                                    host.address()
                                            + " is "
                                            + host.owner().label()
                                            + ", whose "
                                            + (host.owner() instanceof ResourceEndpoint
                                                    ? "resource is "
                                                    : "service leads to ")
                                            + target.owner().label()));
                }
            }
        }
        if (isOverlapped(target, source)) {
            doors.addAll(mapped(target));
        }
        return doors;
    }

    /// The VPCs in which the source finds endpoints: its own, those it has an active peering with
    /// and those on the same hub.
    private List<Ref<Vpc>> neighbourhood(Source source) {
        List<Ref<Vpc>> vpcs = new ArrayList<>();
        for (Ref<Vpc> own : source.vpcs()) {
            vpcs.add(own);
            for (PeeringConnection peering : report.inventory().peeringsOf(own)) {
                if (report.life(peering.ref()).isActive()) {
                    vpcs.add(Objects.requireNonNull(peering.otherSideOf(own)));
                }
            }
            for (VpcAttachment attachment : report.hubs().attachmentsOfVpc(own)) {
                report.hubs().attachmentsOf(attachment.transitGateway()).stream()
                        .filter(VpcAttachment.class::isInstance)
                        .map(a -> ((VpcAttachment) a).vpc())
                        .forEach(vpcs::add);
            }
        }
        return vpcs.stream().distinct().toList();
    }

    private List<Host> sorted(Ref<Vpc> vpc) {
        return report.inventory().hostsIn(vpc).values().stream()
                .sorted(Comparator.comparing(Host::address))
                .toList();
    }

    private boolean leadsTo(Resource owner, Host target) {
        if (owner instanceof ResourceEndpoint endpoint) {
            return ResourceSteps.leadsTo(report.topology(), endpoint, target);
        }
        return owner instanceof InterfaceEndpoint endpoint && servedBy(endpoint, target);
    }

    private boolean servedBy(InterfaceEndpoint endpoint, Host target) {
        return report.topology().find(endpoint.service()).stream()
                .map(EndpointService::loadBalancers)
                .flatMap(List::stream)
                .flatMap(b -> report.topology().find(b).stream())
                .anyMatch(b -> sendsTo(b, target));
    }

    /// Whether the target's own address is one of the source's VPC, where the local route keeps it.
    private boolean isOverlapped(Host target, Source source) {
        return source.vpcs().stream()
                .filter(v -> !v.equals(target.subnet().vpc()))
                .flatMap(v -> report.topology().find(v).stream())
                .flatMap(v -> v.usableBlocks().stream())
                .anyMatch(b -> b.contains(target.address()));
    }

    private List<Door> mapped(Host target) {
        List<Door> doors = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Host host : sorted(target.subnet().vpc())) {
            if (host.owner() instanceof LoadBalancer balancer
                    && sendsTo(balancer, target)
                    && seen.add(host.address().toString())) {
                doors.add(
                        new Door(
                                host,
                                host.address()
                                        + " is "
                                        + balancer.label()
                                        + ", a mapped address of "
                                        + target.owner().label()));
            }
        }
        return doors;
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
}
