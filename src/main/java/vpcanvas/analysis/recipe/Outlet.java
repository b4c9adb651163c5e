package vpcanvas.analysis.recipe;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.route.EffectiveRoute;
import vpcanvas.analysis.route.Host;
import vpcanvas.model.Address;
import vpcanvas.model.Change;
import vpcanvas.model.Destination;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.NatGateway;
import vpcanvas.model.Ref;
import vpcanvas.model.Route;
import vpcanvas.model.Subnet;
import vpcanvas.model.Target;
import vpcanvas.model.Vpc;
import vpcanvas.net.Cidr;

/// Opens the way between an interface and the internet ([internet
/// gateways](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html), R-042,
/// Each answer is why that can't be done without taking something from somebody else, or
/// null when it is done.
///
/// @param side where to put a NAT gateway that has to be created
record Outlet(Building building, Side side) {
    private static final Cidr EVERYWHERE = Cidr.parse("0.0.0.0/0");

    /// Lets the internet in: a gateway on the VPC, the default route of the subnet, a public
    /// address.
    @Nullable String letIn(Host host) {
        String refusal = leadToInternetGateway(host.subnet(), host);
        return refusal == null ? publish(host) : refusal;
    }

    /// Lets the host out: by a public address where its subnet is public, else by a NAT gateway.
    @Nullable String letOut(Host host) {
        return building.steps().report().isPublic(host.subnet())
                ? publish(host)
                : leadToNatGateway(host.subnet());
    }

    private @Nullable String publish(Host host) {
        return host.publicAddress() != null || new PublicAddress(building.steps()).give(host)
                ? null
                : "no public address is left for " + host.owner().label();
    }

    private @Nullable String leadToInternetGateway(Subnet subnet, @Nullable Host host) {
        Optional<EffectiveRoute> now = defaultRoute(subnet);
        if (now.isPresent() && !(now.get().target() instanceof Target.ToInternetGateway)) {
            String refusal = inUse(subnet, host, now.get());
            if (refusal != null) {
                return refusal;
            }
        } else if (now.isPresent()) {
            return null;
        }
        lead(subnet, new Target.ToInternetGateway(gateway(subnet.vpc())));
        return null;
    }

    private @Nullable String leadToNatGateway(Subnet subnet) {
        Optional<EffectiveRoute> now = defaultRoute(subnet);
        if (now.isEmpty()) {
            lead(subnet, new Target.ToNatGateway(natGateway(subnet)));
            return null;
        }
        return now.get().target() instanceof Target.ToNatGateway
                ? null
                : elsewhere(subnet, now.get());
    }

    /// The default route that counts, if it works; a blackhole may be replaced.
    private Optional<EffectiveRoute> defaultRoute(Subnet subnet) {
        return building.steps().report().tableOf(subnet).routes().stream()
                .filter(r -> r.destination().equals(EVERYWHERE))
                .findFirst()
                .filter(EffectiveRoute::isActive);
    }

    /// A route to a NAT gateway may give way when nobody else in the subnet needs it.
    private @Nullable String inUse(Subnet subnet, @Nullable Host host, EffectiveRoute route) {
        if (!(route.target() instanceof Target.ToNatGateway)) {
            return elsewhere(subnet, route);
        }
        return building.steps().inventory().hostsIn(subnet.vpc()).values().stream()
                .filter(h -> h.subnet().ref().equals(subnet.ref()) && h.publicAddress() == null)
                .filter(h -> host == null || !h.id().equals(host.id()))
                .min(Comparator.comparing(Host::id))
                .map(
                        h ->
                                h.owner().label()
                                        + " goes out of "
                                        + subnet.label()
                                        + " through "
                                        + route.targetId()
                                        + "; what the internet reaches needs another subnet")
                .orElse(null);
    }

    private static String elsewhere(Subnet subnet, EffectiveRoute route) {
        return subnet.label() + " sends " + EVERYWHERE + " to " + route.targetId();
    }

    private void lead(Subnet subnet, Target target) {
        building.steps()
                .take(
                        new Change.AddRoute(
                                new OwnTable(building).of(subnet),
                                new Route(Destination.of(EVERYWHERE), target)));
    }

    private Ref<InternetGateway> gateway(Ref<Vpc> vpc) {
        return building.steps()
                .inventory()
                .internetGatewayOf(vpc)
                .map(InternetGateway::ref)
                .orElseGet(() -> building.internetGateway(vpc));
    }

    private Ref<NatGateway> natGateway(Subnet subnet) {
        return building.steps().topology().all(NatGateway.class).stream()
                .filter(n -> servesInternet(n, subnet.vpc()))
                .findFirst()
                .map(NatGateway::ref)
                .orElseGet(() -> newNatGateway(publicSubnet(subnet)));
    }

    private Ref<NatGateway> newNatGateway(Ref<Subnet> subnet) {
        return building.natGateway(subnet, side.near(subnet));
    }

    private boolean servesInternet(NatGateway nat, Ref<Vpc> vpc) {
        return nat.state() == NatGateway.State.AVAILABLE
                && nat.connectivityType() == NatGateway.Connectivity.PUBLIC
                && nat.addresses().stream().map(Address::publicIp).anyMatch(ip -> ip != null)
                && building.steps()
                        .topology()
                        .find(nat.subnet())
                        .filter(s -> s.vpc().equals(vpc) && building.steps().report().isPublic(s))
                        .isPresent();
    }

    /// A public subnet of the VPC, in the same zone if there is one; else a new one.
    private Ref<Subnet> publicSubnet(Subnet near) {
        return building.steps().inventory().subnetsOf(near.vpc()).stream()
                .filter(s -> building.steps().report().isPublic(s))
                .min(
                        Comparator.comparing(
                                s -> !s.availabilityZoneId().equals(near.availabilityZoneId())))
                .map(Subnet::ref)
                .orElseGet(() -> newPublicSubnet(near));
    }

    private Ref<Subnet> newPublicSubnet(Subnet near) {
        Ref<Subnet> ref = building.subnet(near.vpc(), "public", Building.Zone.of(near), null);
        lead(building.steps().get(ref), new Target.ToInternetGateway(gateway(near.vpc())));
        return ref;
    }
}
