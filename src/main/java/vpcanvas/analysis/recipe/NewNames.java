package vpcanvas.analysis.recipe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Subnet;
import vpcanvas.model.Topology;
import vpcanvas.model.Vpc;

/// What copies are called: as the originals while no other has the name; subnets only need one of
/// their own in their VPC, and a table keeps the name of its subnet.
final class NewNames {
    private final Topology topology;
    private final Map<String, Resource> originals = new HashMap<>();
    private final Map<String, String> subnets = new HashMap<>();
    private final Set<String> taken;

    NewNames(Topology topology, Collection<Resource> originals) {
        this.topology = topology;
        this.taken = Naming.taken(topology);
        originals.forEach(r -> this.originals.put(r.ref().id(), r));
        Map<String, List<String>> takenInVpc = new HashMap<>();
        for (Resource resource : originals) {
            if (resource instanceof Subnet s && !this.originals.containsKey(s.vpc().id())) {
                rename(s, takenInVpc.computeIfAbsent(s.vpc().id(), _ -> namesIn(s.vpc())));
            }
        }
    }

    private List<String> namesIn(Ref<Vpc> vpc) {
        return new ArrayList<>(
                topology.all(Subnet.class).stream()
                        .filter(s -> s.vpc().equals(vpc))
                        .map(Subnet::name)
                        .toList());
    }

    /// The next letter where the name ends in one, as names of subnets do.
    private void rename(Subnet subnet, List<String> names) {
        String name = subnet.name();
        if (!name.isEmpty() && names.contains(name)) {
            name =
                    name.matches(".*-[a-z]")
                            ? Naming.lettered(names, name.substring(0, name.length() - 1))
                            : Naming.copied(names, name);
        }
        names.add(name);
        subnets.put(subnet.ref().id(), name);
    }

    String of(Resource original) {
        return switch (original) {
            case Subnet s -> subnets.getOrDefault(s.ref().id(), s.name());
            case RouteTable t -> ofTable(t);
            case Resource r when r.name().isEmpty() -> "";
            case Resource r -> unique(r.name());
        };
    }

    private String ofTable(RouteTable table) {
        return table.subnets().stream()
                .filter(s -> hasName(s, table.name()))
                .map(s -> subnets.getOrDefault(s.id(), table.name()))
                .findFirst()
                .orElse(table.name());
    }

    private boolean hasName(Ref<Subnet> subnet, String name) {
        return originals.get(subnet.id()) instanceof Subnet s && s.name().equals(name);
    }

    private String unique(String name) {
        String unique = Naming.copied(taken, name);
        taken.add(unique);
        return unique;
    }
}
