package vpcanvas.analysis.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vpcanvas.analysis.recipe.Blocks;
import vpcanvas.analysis.route.Host;
import vpcanvas.model.EndpointService;
import vpcanvas.model.EndpointState;
import vpcanvas.model.GatewayEndpoint;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.Listener;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.Protocol;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Registration;
import vpcanvas.model.Resource;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Subnet;
import vpcanvas.model.SubnetAddress;
import vpcanvas.model.TargetGroup;
import vpcanvas.model.Vpc;
import vpcanvas.model.altered.Altered;
import vpcanvas.model.altered.AlteredServices;

/// Fixes of endpoints, their services and load balancers.
record ServiceFixes(Impasse at) {

    List<Fix> accept() {
        return at.scene()
                .find(InterfaceEndpoint.class, at.blocker().at())
                .map(
                        e ->
                                List.of(
                                        Fix.replacing(
                                                (e.state() == EndpointState.PENDING_ACCEPTANCE
                                                                ? "Accept "
                                                                : "Make available: ")
                                                        + e.label(),
                                                AlteredServices.state(e, EndpointState.AVAILABLE))))
                .orElse(List.of());
    }

    /// A gateway endpoint gives its route to the tables that it is associated with.
    List<Fix> associate(RouteTable table, String endpoint) {
        return at.scene()
                .find(GatewayEndpoint.class, endpoint)
                .filter(e -> at.scene().isDrawn(table))
                .map(
                        e -> {
                            List<Ref<RouteTable>> tables = new ArrayList<>(e.routeTables());
                            tables.add(table.ref());
                            return List.of(
                                    Fix.replacing(
                                            "Associate " + e.label() + " with " + table.label(),
                                            AlteredServices.associated(e, tables)));
                        })
                .orElse(List.of());
    }

    /// The Region of the consumer is served.
    List<Fix> support() {
        Optional<EndpointService> service =
                at.scene().find(EndpointService.class, at.blocker().at());
        Optional<Ref<Region>> region =
                endpoint().flatMap(e -> at.scene().topology().find(e.vpc())).map(Vpc::region);
        if (service.isEmpty() || region.isEmpty()) {
            return List.of();
        }
        List<Ref<Region>> regions = new ArrayList<>(service.get().supportedRegions());
        regions.add(region.get());
        return List.of(
                Fix.replacing(
                        "Support " + region.get() + " with " + service.get().label(),
                        AlteredServices.supporting(service.get(), regions)));
    }

    /// The endpoint that the flow came through.
    private Optional<InterfaceEndpoint> endpoint() {
        return at.trace().forward().hops().stream()
                .flatMap(h -> at.scene().find(InterfaceEndpoint.class, h.at()).stream())
                .findFirst();
    }

    /// A node of the load balancer in the endpoint's zone, in a subnet that the provider has there
    ///
    List<Fix> offerInZone() {
        Optional<LoadBalancer> balancer =
                at.scene()
                        .find(EndpointService.class, at.blocker().at())
                        .flatMap(s -> s.loadBalancers().stream().findFirst())
                        .flatMap(b -> at.scene().topology().find(b));
        Optional<String> zone =
                endpoint()
                        .flatMap(e -> at.scene().hostOf(e.ref().id()))
                        .map(h -> h.subnet().availabilityZoneId());
        if (balancer.isEmpty() || zone.isEmpty()) {
            return List.of();
        }
        List<Fix> fixes = new ArrayList<>();
        at.scene().inventory().subnetsOf(balancer.get().vpc()).stream()
                .filter(s -> s.availabilityZoneId().equals(zone.get()))
                .flatMap(s -> standing(balancer.get(), s).stream())
                .limit(1)
                .forEach(fixes::add);
        endpoint().ifPresent(e -> fixes.addAll(inZoneOf(balancer.get(), e)));
        return fixes;
    }

    /// The endpoint in a zone where the service is.
    private List<Fix> inZoneOf(LoadBalancer balancer, InterfaceEndpoint endpoint) {
        Set<String> zones =
                at.scene().inventory().hostsOf(balancer.ref()).stream()
                        .map(h -> h.subnet().availabilityZoneId())
                        .collect(Collectors.toSet());
        return at.scene().inventory().subnetsOf(endpoint.vpc()).stream()
                .filter(s -> zones.contains(s.availabilityZoneId()))
                .flatMap(s -> moved(endpoint, s).stream())
                .limit(1)
                .toList();
    }

    private Optional<Fix> moved(InterfaceEndpoint endpoint, Subnet subnet) {
        return Blocks.forHost(at.scene().topology(), subnet)
                .map(
                        address ->
                                Fix.replacing(
                                        "Move " + endpoint.label() + " to " + subnet.label(),
                                        Altered.at(
                                                endpoint,
                                                endpoint.vpc(),
                                                List.of(
                                                        new SubnetAddress(
                                                                subnet.ref(), address, null)))));
    }

    private Optional<Fix> standing(LoadBalancer balancer, Subnet subnet) {
        return Blocks.forHost(at.scene().topology(), subnet)
                .map(
                        address -> {
                            List<SubnetAddress> nodes = new ArrayList<>(balancer.nodes());
                            nodes.add(new SubnetAddress(subnet.ref(), address, null));
                            LoadBalancer placed = Altered.at(balancer, balancer.vpc(), nodes);
                            return Fix.replacing(
                                    "Place "
                                            + balancer.label()
                                            + " in "
                                            + subnet.label()
                                            + " too, sending across zones",
                                    AlteredServices.sending(
                                            placed,
                                            placed.listeners(),
                                            placed.targetGroups(),
                                            true));
                        });
    }

    private Optional<LoadBalancer> balancer() {
        return at.scene().find(LoadBalancer.class, at.blocker().at());
    }

    /// A listener on the port that was dialled, for the targets that there are.
    List<Fix> listen() {
        Optional<LoadBalancer> found = balancer();
        Integer port = at.trace().packet().port();
        Protocol protocol = at.trace().packet().protocol();
        boolean carries = protocol == Protocol.TCP || protocol == Protocol.UDP;
        if (found.isEmpty() || port == null || !carries) {
            return List.of();
        }
        LoadBalancer balancer = found.get();
        boolean web = balancer.type() == LoadBalancer.Type.APPLICATION;
        if (web && protocol == Protocol.UDP) {
            return List.of();
        }
        List<Listener> listeners = new ArrayList<>(balancer.listeners());
        listeners.removeIf(l -> l.port() == port);
        List<TargetGroup> groups = new ArrayList<>(balancer.targetGroups());
        TargetGroup group =
                groups.stream()
                        .filter(g -> g.protocol().takes(protocol))
                        .findFirst()
                        .orElseGet(
                                () ->
                                        new TargetGroup(
                                                balancer.label() + "-" + port,
                                                protocol,
                                                port,
                                                targets(groups),
                                                false));
        if (!groups.contains(group)) {
            groups.add(group);
        }
        listeners.add(new Listener(web ? Protocol.HTTP : protocol, port, group.name()));
        return List.of(
                Fix.replacing(
                        "Listen on " + protocol.word() + " " + port + " with " + balancer.label(),
                        AlteredServices.sending(
                                balancer, listeners, groups, balancer.crossZone())));
    }

    private static List<Registration> targets(List<TargetGroup> groups) {
        return groups.stream().flatMap(g -> g.targets().stream()).distinct().toList();
    }

    /// The destination as a target, where it stands in the load balancer's VPC.
    List<Fix> register() {
        Optional<LoadBalancer> balancer = balancer();
        Optional<Host> target =
                at.wantedHost()
                        .filter(
                                h ->
                                        balancer.isPresent()
                                                && h.subnet().vpc().equals(balancer.get().vpc())
                                                && !h.id().equals(balancer.get().ref().id()));
        Integer port = at.trace().packet().port();
        if (balancer.isEmpty() || target.isEmpty()) {
            return List.of();
        }
        String group =
                balancer.get().listeners().stream()
                        .filter(l -> port == null || l.port() == port)
                        .map(Listener::targetGroup)
                        .findFirst()
                        .orElse("");
        return balancer.get().targetGroups().stream()
                .filter(g -> g.name().equals(group))
                .map(g -> registered(balancer.get(), g, target.get()))
                .toList();
    }

    private static Fix registered(LoadBalancer balancer, TargetGroup group, Host target) {
        List<Registration> targets = new ArrayList<>(group.targets());
        targets.add(new Registration.OfResource(Ref.to(Resource.class, target.id()), 0));
        List<TargetGroup> groups = new ArrayList<>(balancer.targetGroups());
        groups.set(
                groups.indexOf(group),
                new TargetGroup(
                        group.name(),
                        group.protocol(),
                        group.port(),
                        targets,
                        group.preserveClientIp()));
        return Fix.replacing(
                "Register " + target.owner().label() + " with " + balancer.label(),
                AlteredServices.sending(
                        balancer, balancer.listeners(), groups, balancer.crossZone()));
    }

    /// Targets of all zones.
    List<Fix> crossZones() {
        return balancer()
                .map(
                        b ->
                                List.of(
                                        Fix.replacing(
                                                "Switch cross-zone load balancing on for "
                                                        + b.label(),
                                                AlteredServices.sending(
                                                        b, b.listeners(), b.targetGroups(), true))))
                .orElse(List.of());
    }
}
