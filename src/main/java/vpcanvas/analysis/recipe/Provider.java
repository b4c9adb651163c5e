package vpcanvas.analysis.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.route.Host;
import vpcanvas.model.EndpointService;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Registration;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.Topology;
import vpcanvas.model.Use;
import vpcanvas.model.Vpc;

/// The provider's side of PrivateLink: what answers, the load balancer before it, and the service
/// that offers it.
///
/// @param consumer the VPC from which the service is used
/// @param port on which a load balancer listens that has to be created
record Provider(Building building, Vpc consumer, int port) {

    /// What a service is made of.
    ///
    /// @param service the service that was named; null if any that offers the load balancer will do
    /// @param use the arrow from a load balancer to a target that it got just now, if any
    record Chosen(LoadBalancer balancer, @Nullable EndpointService service, @Nullable Use use) {}

    /// Empty if nothing at that end can answer.
    Optional<Chosen> choose(End end) {
        return switch (end.thing()) {
            case EndpointService service ->
                    service.loadBalancers().stream()
                            .flatMap(b -> topology().find(b).stream())
                            .findFirst()
                            .flatMap(b -> completed(b, service));
            case LoadBalancer balancer -> completed(balancer, null);
            case Vpc vpc -> serving(vpc).or(() -> before(end));
            case null -> Optional.empty();
            case Resource _ -> before(end);
        };
    }

    private Standing standing() {
        return new Standing(building, building.side(consumer));
    }

    private Topology topology() {
        return building.steps().topology();
    }

    private Stream<LoadBalancer> networkBalancers(Ref<Vpc> vpc) {
        return topology().all(LoadBalancer.class).stream()
                .filter(b -> b.vpc().equals(vpc) && b.type() == LoadBalancer.Type.NETWORK);
    }

    /// A load balancer of the VPC that passes something on already.
    private Optional<Chosen> serving(Vpc vpc) {
        return networkBalancers(vpc.ref())
                .filter(b -> !new Targets(b).registered().isEmpty())
                .findFirst()
                .map(b -> new Chosen(b, null, null));
    }

    /// The load balancer before what stands at the end, or a new one in the same subnet.
    private Optional<Chosen> before(End end) {
        return standing().findOrMake(end).map(this::before);
    }

    private Chosen before(Host target) {
        Registration registration = Targets.registration(target);
        return networkBalancers(target.subnet().vpc())
                .filter(b -> new Targets(b).sendsTo(target))
                .findFirst()
                .map(b -> new Chosen(b, null, null))
                .orElseGet(() -> create(target, registration));
    }

    private Chosen create(Host target, Registration registration) {
        String id = building.unique("nlb-" + Naming.part(label(target.subnet().vpc())));
        Ref<LoadBalancer> ref =
                building.loadBalancer(
                        target.subnet().ref(),
                        id,
                        port,
                        target.owner().label(),
                        List.of(registration),
                        building.side(consumer).near(target.subnet().ref()));
        return new Chosen(building.steps().get(ref), null, use(ref, target));
    }

    /// A load balancer that can serve: with an address, a listener for TCP and a target.
    private Optional<Chosen> completed(LoadBalancer balancer, @Nullable EndpointService service) {
        Optional<Subnet> home = home(balancer);
        if (home.isEmpty()) {
            return Optional.empty();
        }
        boolean addressed = balancer.nodes().stream().anyMatch(n -> n.privateIpAddress() != null);
        LoadBalancer now =
                addressed ? balancer : new Targets(balancer).at(building.node(home.get().ref()));
        if (!addressed) {
            building.steps().replace(now);
        }
        if (!new Targets(now).registered().isEmpty()) {
            return Optional.of(new Chosen(now, service, null));
        }
        return targetNear(home.get()).map(t -> registered(now, service, t));
    }

    /// The subnet of the load balancer's first node, or one of its VPC.
    private Optional<Subnet> home(LoadBalancer balancer) {
        return balancer.nodes().stream()
                .flatMap(n -> topology().find(n.subnet()).stream())
                .findFirst()
                .or(
                        () ->
                                topology()
                                        .find(balancer.vpc())
                                        .map(v -> standing().anySubnet(v.ref()))
                                        .map(building.steps()::get));
    }

    /// An instance of the subnet, else of its VPC, else a new one.
    private Optional<Host> targetNear(Subnet subnet) {
        Standing standing = standing();
        End near = End.of(building.steps().now(), subnet.ref().id());
        End far = End.of(building.steps().now(), subnet.vpc().id());
        return standing.find(near).or(() -> standing.find(far)).or(() -> standing.findOrMake(near));
    }

    private Chosen registered(
            LoadBalancer balancer, @Nullable EndpointService service, Host target) {
        boolean sameSubnet = target.subnet().ref().equals(balancer.nodes().getFirst().subnet());
        LoadBalancer after = new Targets(balancer).with(Targets.registration(target), !sameSubnet);
        building.steps().replace(after);
        return new Chosen(after, service, use(balancer.ref(), target));
    }

    private static Use use(Ref<LoadBalancer> balancer, Host target) {
        return new Use(Ref.to(Resource.class, balancer.id()), Ref.to(Resource.class, target.id()));
    }

    @Nullable Vpc vpcOf(Chosen chosen) {
        return topology().find(chosen.balancer().vpc()).orElse(null);
    }

    private String label(Ref<Vpc> vpc) {
        return building.steps().inventory().label(vpc);
    }

    /// What to call the provider: the name of its VPC.
    String nameOf(Chosen chosen) {
        return label(chosen.balancer().vpc());
    }

    /// The service that offers the load balancer, open to the consumer's Region.
    Ref<EndpointService> service(Chosen chosen) {
        EndpointService service = chosen.service();
        if (service == null) {
            service = offering(chosen.balancer().ref()).orElseGet(() -> create(chosen));
        }
        boolean open = !isAbroad(chosen) || service.supportedRegions().contains(consumer.region());
        if (!open) {
            building.steps().replace(opened(service, consumer.region()));
        }
        return service.ref();
    }

    private Optional<EndpointService> offering(Ref<LoadBalancer> balancer) {
        return topology().all(EndpointService.class).stream()
                .filter(s -> s.loadBalancers().contains(balancer))
                .findFirst();
    }

    private EndpointService create(Chosen chosen) {
        String id = building.unique("svc-" + Naming.part(nameOf(chosen)));
        Ref<EndpointService> ref = Ref.to(EndpointService.class, id);
        building.steps()
                .add(
                        new EndpointService(
                                ref,
                                "",
                                List.of(chosen.balancer().ref()),
                                false,
                                List.of("*"),
                                List.of()),
                        null);
        return building.steps().get(ref);
    }

    private static EndpointService opened(EndpointService service, Ref<Region> region) {
        List<Ref<Region>> regions = new ArrayList<>(service.supportedRegions());
        regions.add(region);
        return new EndpointService(
                service.ref(),
                service.name(),
                service.loadBalancers(),
                service.acceptanceRequired(),
                service.allowedPrincipals(),
                regions);
    }

    private boolean isAbroad(Chosen chosen) {
        return topology()
                .find(chosen.balancer().vpc())
                .filter(v -> !v.region().equals(consumer.region()))
                .isPresent();
    }

    /// Whether the load balancer has a node in the subnet's zone; a consumer in another Region
    /// needs none.
    boolean isOfferedIn(Chosen chosen, Subnet subnet) {
        return isAbroad(chosen)
                || nodes(chosen)
                        .anyMatch(n -> isSame(n.availabilityZoneId(), subnet.availabilityZoneId()));
    }

    private Stream<Subnet> nodes(Chosen chosen) {
        return chosen.balancer().nodes().stream()
                .flatMap(n -> topology().find(n.subnet()).stream());
    }

    /// A zone that isn't stated may be any.
    private static boolean isSame(String zone, String other) {
        return zone.isEmpty() || other.isEmpty() || zone.equals(other);
    }

    /// A zone in which the service is offered.
    Building.Zone zone(Chosen chosen) {
        return nodes(chosen).findFirst().map(Building.Zone::of).orElse(Building.Zone.UNSTATED);
    }
}
