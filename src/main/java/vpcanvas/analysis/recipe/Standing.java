package vpcanvas.analysis.recipe;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import vpcanvas.analysis.route.Host;
import vpcanvas.analysis.route.Inventory;
import vpcanvas.model.Instance;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;
import vpcanvas.net.Family;

/// The interface with an IPv4 address that an end stands for: its own, or that of the first
/// instance in the VPC or subnet.
///
/// @param side where to put an instance that has to be created
record Standing(Building building, Side side) {

    Optional<Host> find(End end) {
        Resource thing = end.thing();
        if (thing == null) {
            return Optional.empty();
        }
        return end.isGround() ? firstIn(thing) : of(thing.ref());
    }

    /// Creates an instance in a VPC or subnet that has none. Empty if nothing there can have an
    /// address.
    Optional<Host> findOrMake(End end) {
        Optional<Host> found = find(end);
        return found.isPresent() ? found : make(end);
    }

    private Optional<Host> make(End end) {
        return switch (end.thing()) {
            case Vpc vpc -> make(anySubnet(vpc.ref()));
            case Subnet subnet -> make(subnet.ref());
            case null -> Optional.empty();
            case Resource _ -> Optional.empty();
        };
    }

    private Optional<Host> make(Ref<Subnet> subnet) {
        return of(building.instance(subnet, "", side.far(subnet)));
    }

    /// The first subnet of a VPC, which is created where there is none.
    Ref<Subnet> anySubnet(Ref<Vpc> vpc) {
        return inventory().subnetsOf(vpc).stream()
                .findFirst()
                .map(Subnet::ref)
                .orElseGet(() -> building.subnet(vpc, "private", Building.Zone.UNSTATED, null));
    }

    private Inventory inventory() {
        return building.steps().inventory();
    }

    private Optional<Host> of(Ref<?> owner) {
        return inventory().hostsOf(owner).stream().filter(Standing::isIpv4).findFirst();
    }

    private Optional<Host> firstIn(Resource ground) {
        return Home.vpcOf(building.steps().topology(), ground).stream()
                .flatMap((Vpc vpc) -> instancesIn(vpc.ref()))
                .filter(h -> !(ground instanceof Subnet) || h.subnet().ref().equals(ground.ref()))
                .min(Comparator.comparing(Host::id).thenComparing(Host::address));
    }

    private Stream<Host> instancesIn(Ref<Vpc> vpc) {
        return inventory().hostsIn(vpc).values().stream()
                .filter(h -> h.owner() instanceof Instance && isIpv4(h));
    }

    private static boolean isIpv4(Host host) {
        return host.address().family() == Family.IPV4;
    }
}
