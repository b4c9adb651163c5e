package vpcanvas.analysis.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.route.Host;
import vpcanvas.analysis.trace.Blocker;
import vpcanvas.analysis.trace.Party;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.analysis.trace.Tracer;
import vpcanvas.model.Change;
import vpcanvas.model.Document;
import vpcanvas.model.EndpointService;
import vpcanvas.model.EndpointState;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.Protocol;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.Use;
import vpcanvas.model.Vpc;

/// Lets a consumer reach one service of a provider
/// ([PrivateLink](https://docs.aws.amazon.com/vpc/latest/privatelink/concepts.html), R-078 to
/// an interface endpoint in the consumer's VPC, an endpoint service, a network load
/// balancer and a target in the provider's; each is created where there is none.
final class PrivateLink {
    private static final Offer.Kind KIND = Offer.Kind.PRIVATE_LINK;

    private final Building building;
    private final Vpc consumer;
    private final Standing standing;
    private final Provider provider;
    private final End from;
    private final End to;

    private PrivateLink(Building building, End from, End to, int port) {
        this.building = building;
        this.consumer = Objects.requireNonNull(from.vpc());
        this.standing = new Standing(building, building.side(to.vpc()));
        this.provider = new Provider(building, consumer, port);
        this.from = from;
        this.to = to;
    }

    static Offer offer(Document document, End from, End to, int port) {
        String refusal = refusal(from, to);
        return refusal != null
                ? Offer.refused(KIND, refusal)
                : new PrivateLink(new Building(Steps.between(document, from, to)), from, to, port)
                        .build();
    }

    private static @Nullable String refusal(End from, End to) {
        if (from.thing() instanceof InterfaceEndpoint endpoint) {
            if (endpoint.service() != null || !endpoint.serviceName().isEmpty()) {
                return from.label() + " leads to a service already";
            }
        } else if (!from.isGround() && !from.opensConnections()) {
            return from.label() + " consumes no service; draw from a VPC or an instance";
        }
        if (to.thing() instanceof LoadBalancer balancer) {
            if (balancer.type() != LoadBalancer.Type.NETWORK) {
                return to.label() + " is no network load balancer, which a service needs";
            }
        } else if (!to.isGround()
                && !to.opensConnections()
                && !(to.thing() instanceof EndpointService)) {
            return to.label()
                    + " provides no service; draw to a VPC, an instance or a load balancer";
        }
        if (from.vpc() == null) {
            return from.label() + " stands in no VPC";
        }
        return from.isInSameVpc(to) ? Connect.alreadyLocal(from) : null;
    }

    private Offer build() {
        Provider.Chosen chosen = provider.choose(to).orElse(null);
        if (chosen == null) {
            return Offer.refused(KIND, to.label() + " has nothing that can answer");
        }
        if (from.isInSameVpc(End.of(building.steps().now(), chosen.balancer().ref().id()))) {
            return Offer.refused(KIND, Connect.alreadyLocal(from));
        }
        Ref<EndpointService> service = provider.service(chosen);
        InterfaceEndpoint there = existing(service);
        if (there != null) {
            return Offer.refused(KIND, there.label() + " leads there already");
        }
        Optional<Host> asking = standing.find(from);
        Ref<InterfaceEndpoint> endpoint = endpoint(chosen, service);
        String blocked = blocked(endpoint, asking);
        if (blocked != null) {
            return Offer.refused(KIND, blocked);
        }
        show(asking, endpoint, chosen);
        return Offer.of(
                KIND,
                building.steps()
                        .as("connect " + from.label() + " to " + to.label() + " over PrivateLink"));
    }

    private @Nullable InterfaceEndpoint existing(Ref<EndpointService> service) {
        return building.steps().topology().all(InterfaceEndpoint.class).stream()
                .filter(e -> service.equals(e.service()) && isHere(e))
                .findFirst()
                .orElse(null);
    }

    /// Whether the endpoint serves the consumer, or will as soon as it is accepted.
    private boolean isHere(InterfaceEndpoint endpoint) {
        boolean ended =
                switch (endpoint.state()) {
                    case AVAILABLE, PENDING_ACCEPTANCE, PENDING, PARTIAL -> false;
                    case REJECTED, EXPIRED, FAILED, DELETING, DELETED -> true;
                };
        return !ended && endpoint.vpc().equals(consumer.ref());
    }

    private Ref<InterfaceEndpoint> endpoint(Provider.Chosen chosen, Ref<EndpointService> service) {
        if (from.thing() instanceof InterfaceEndpoint endpoint) {
            building.steps().replace(leading(endpoint, service));
            return endpoint.ref();
        }
        String id = building.unique("vpce-" + Naming.part(provider.nameOf(chosen)));
        Ref<Subnet> subnet = subnet(chosen);
        Side side = building.side(provider.vpcOf(chosen));
        return building.interfaceEndpoint(subnet, id, service, side.near(subnet));
    }

    private static InterfaceEndpoint leading(
            InterfaceEndpoint endpoint, Ref<EndpointService> service) {
        return new InterfaceEndpoint(
                endpoint.ref(),
                endpoint.name(),
                endpoint.vpc(),
                service,
                "",
                endpoint.nodes(),
                EndpointState.AVAILABLE,
                endpoint.securityGroups());
    }

    /// The consumer's subnet if the service is offered in its zone, else another one of the VPC,
    /// else a new one in the service's zone.
    private Ref<Subnet> subnet(Provider.Chosen chosen) {
        Ref<Subnet> own = standing.find(from).map(h -> h.subnet().ref()).orElseGet(this::ground);
        Subnet preferred = building.steps().get(own);
        if (provider.isOfferedIn(chosen, preferred)) {
            return own;
        }
        return building.steps().inventory().subnetsOf(preferred.vpc()).stream()
                .filter(s -> provider.isOfferedIn(chosen, s))
                .findFirst()
                .map(Subnet::ref)
                .orElseGet(
                        () ->
                                building.subnet(
                                        preferred.vpc(), "private", provider.zone(chosen), null));
    }

    private Ref<Subnet> ground() {
        return from.thing() instanceof Subnet subnet
                ? subnet.ref()
                : standing.anySubnet(consumer.ref());
    }

    /// What a trace from the consumer, or from an instance next to the endpoint, says against it.
    private @Nullable String blocked(Ref<InterfaceEndpoint> endpoint, Optional<Host> host) {
        Building trial = new Building(building.steps().trial());
        InterfaceEndpoint made = trial.steps().get(endpoint);
        Subnet beside =
                made.nodes().stream()
                        .flatMap(n -> trial.steps().topology().find(n.subnet()).stream())
                        .findFirst()
                        .orElse(null);
        if (beside == null) {
            return made.label() + " stands in no subnet";
        }
        Resource asking =
                host.map(Host::owner)
                        .filter(r -> !r.ref().equals(endpoint))
                        .orElseGet(() -> trial.steps().get(trial.instance(beside.ref(), "", null)));
        Trace trace =
                new Tracer(trial.steps().report())
                        .ignoringFilters()
                        .trace(new Party.Named(asking), new Party.Named(made), Protocol.TCP, null);
        return trace.first().map(Blocker::says).orElse(null);
    }

    /// Draws the arrows from the consumer to its endpoint and from the load balancer to its target.
    private void show(
            Optional<Host> asking, Ref<InterfaceEndpoint> endpoint, Provider.Chosen chosen) {
        List<Use> uses = new ArrayList<>();
        Ref<Resource> to = Ref.to(Resource.class, endpoint.id());
        asking.map(h -> Ref.to(Resource.class, h.id()))
                .filter(h -> !h.equals(to))
                .ifPresent(h -> uses.add(new Use(h, to)));
        if (chosen.use() != null) {
            uses.add(chosen.use());
        }
        if (!uses.isEmpty()) {
            Steps steps = building.steps();
            steps.take(new Change.SetFigures(Shown.withUses(steps.now(), uses)));
        }
    }
}
