package vpcanvas.analysis.recipe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Subnet;
import vpcanvas.model.Topology;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcBlock;
import vpcanvas.net.Cidr;
import vpcanvas.net.CidrSet;

/// The blocks that copied VPCs get, and copied subnets whose VPC stays; and which of them lie under
/// a copy.
final class NewGround {
    private final Topology topology;
    private final Map<String, Resource> originals = new HashMap<>();
    private final Map<String, List<Moved>> moved = new TreeMap<>();

    /// @param topology the design without the copies
    NewGround(Topology topology, Collection<Resource> originals) {
        this.topology = topology;
        originals.forEach(r -> this.originals.put(r.ref().id(), r));
        moveVpcs();
        moveSubnets();
    }

    private void moveVpcs() {
        CidrSet taken = Blocks.taken(topology);
        for (Vpc vpc : all(Vpc.class)) {
            List<Cidr> blocks = vpc.blocks().stream().map(VpcBlock::cidrBlock).toList();
            taken = move(vpc, blocks, Blocks.forCopiesOfVpcs(), taken);
        }
    }

    private void moveSubnets() {
        Map<String, CidrSet> taken = new HashMap<>();
        for (Subnet subnet : all(Subnet.class)) {
            Ref<Vpc> vpc = subnet.vpc();
            if (!originals.containsKey(vpc.id())) {
                CidrSet set = taken.computeIfAbsent(vpc.id(), _ -> Blocks.subnetsOf(topology, vpc));
                List<Cidr> within = topology.find(vpc).map(Vpc::usableBlocks).orElse(List.of());
                taken.put(vpc.id(), move(subnet, subnet.cidrBlocks(), within, set));
            }
        }
    }

    private <T extends Resource> List<T> all(Class<T> type) {
        return originals.values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .sorted(Comparator.comparing((T r) -> r.ref().id()))
                .toList();
    }

    /// Finds a block for each of these.
    ///
    /// @return what is taken then
    private CidrSet move(Resource ground, List<Cidr> blocks, List<Cidr> within, CidrSet taken) {
        CidrSet now = taken;
        List<Moved> all = new ArrayList<>();
        for (Cidr from : blocks) {
            Optional<Cidr> to = Blocks.forCopy(from, within, now);
            all.add(new Moved(from, to.orElse(null)));
            now = now.union(CidrSet.of(to.stream().toList()));
        }
        moved.put(ground.ref().id(), all);
        return now;
    }

    /// What moved under a resource: the blocks of its subnet and of its VPC.
    List<Moved> under(Resource original) {
        List<Moved> ground = new ArrayList<>();
        if (original instanceof RouteTable table) {
            table.subnets().forEach(s -> ground.addAll(of(s.id())));
        }
        Optional<Resource> step = Optional.of(original);
        while (step.isPresent()) {
            ground.addAll(of(step.get().ref().id()));
            step = Home.of(step.get()).map(h -> originals.get(h.id()));
        }
        return ground;
    }

    /// What moved anywhere.
    Stream<Moved> anywhere() {
        return moved.values().stream().flatMap(List::stream);
    }

    private List<Moved> of(String ground) {
        return moved.getOrDefault(ground, List.of());
    }
}
