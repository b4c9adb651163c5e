package vpcanvas.analysis.recipe;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.Topology;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;

/// Makes copies for a design: what a copied VPC or subnet holds moves with its block to the new
/// one, and what is copied into a subnet that stays gets a free address there.
final class Renewal {
    private final Topology topology;
    private final Map<String, String> ids;
    private final NewGround ground;
    private final NewNames names;
    private final Map<String, Set<Ip>> hosts = new HashMap<>();
    private final Set<Ip> publicAddresses;

    /// @param topology the design without the copies
    /// @param ids the new ids by the old ones
    Renewal(Topology topology, List<Resource> originals, Map<String, String> ids) {
        this.topology = topology;
        this.ids = ids;
        this.ground = new NewGround(topology, originals);
        this.names = new NewNames(topology, originals);
        this.publicAddresses = new HashSet<>(Blocks.publicOf(topology));
    }

    /// The copy of one of the originals.
    Resource of(Resource original) {
        return Rewritten.of(original, new Copying(original, names.of(original)));
    }

    private @Nullable Ip renewedPublic(@Nullable Ip address) {
        if (address == null) {
            return null;
        }
        Ip renewed =
                publicAddresses.contains(address)
                        ? Blocks.freePublic(publicAddresses).orElse(null)
                        : address;
        if (renewed != null) {
            publicAddresses.add(renewed);
        }
        return renewed;
    }

    /// The address while it is free in a subnet that stays, else the next free one.
    private Ip renewedIn(Subnet subnet, Ip address) {
        Set<Ip> taken =
                hosts.computeIfAbsent(
                        subnet.ref().id(), _ -> new HashSet<>(Blocks.hostsOf(topology, subnet)));
        Ip renewed =
                !taken.contains(address)
                        ? address
                        : subnet.cidrBlocks().stream()
                                .filter(b -> b.contains(address))
                                .flatMap(b -> Blocks.free(b, taken).stream())
                                .findFirst()
                                .orElse(address);
        taken.add(renewed);
        return renewed;
    }

    /// How one resource is copied.
    private final class Copying implements Rewriting {
        private final Resource original;
        private final List<Moved> under;
        private final String name;

        Copying(Resource original, String name) {
            this.original = original;
            this.under = ground.under(original);
            this.name = name;
        }

        @Override
        public <T extends Resource> @Nullable Ref<T> ref(Ref<T> ref) {
            String id = ids.get(ref.id());
            return id == null ? staying(ref) : Ref.to(ref.type(), id);
        }

        /// Attachments that stay are none of a copied hub's, so its tables don't name them.
        private <T extends Resource> @Nullable Ref<T> staying(Ref<T> ref) {
            return original instanceof TransitGatewayRouteTable ? null : ref;
        }

        @Override
        public String name(Resource resource) {
            return name;
        }

        /// Routes and rules may name blocks of other VPCs that were copied along.
        @Override
        public @Nullable Cidr block(Cidr block) {
            Optional<Moved> moved =
                    Stream.concat(under.stream(), ground.anywhere())
                            .filter(m -> m.from().contains(block))
                            .findFirst();
            return moved.isPresent() ? moved.get().move(block) : block;
        }

        @Override
        public Ip ip(Ip address) {
            return under.stream()
                    .filter(m -> m.from().contains(address))
                    .findFirst()
                    .map(m -> m.move(address))
                    .or(() -> staying(address).map(s -> renewedIn(s, address)))
                    .orElse(address);
        }

        /// The subnet of the design in which the original has this address.
        private Optional<Subnet> staying(Ip address) {
            return Addresses.of(original).stream()
                    .filter(a -> address.equals(a.privateIpAddress()))
                    .filter(a -> !ids.containsKey(a.subnet().id()))
                    .flatMap(a -> topology.find(a.subnet()).stream())
                    .findFirst();
        }

        @Override
        public @Nullable Ip publicIp(@Nullable Ip address) {
            return renewedPublic(address);
        }
    }
}
