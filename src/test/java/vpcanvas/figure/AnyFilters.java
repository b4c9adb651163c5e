package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vpcanvas.FilterParts;
import vpcanvas.model.Document;
import vpcanvas.model.NetworkAcl;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.SecurityGroup;
import vpcanvas.model.Subnet;
import vpcanvas.model.Topology;
import vpcanvas.model.Vpc;
import vpcanvas.model.altered.AlteredCarriers;
import vpcanvas.model.altered.AlteredFilters;

/// Security groups and network ACLs by chance, the same ones for the same seed.
final class AnyFilters {
    private static final List<String> NAMES =
            List.of("", "web", "database of the whole department", "x");

    private final Random random;

    AnyFilters(long seed) {
        random = new Random(seed);
    }

    /// The design with groups and ACLs in some of its VPCs.
    Document guarded(Document document) {
        Topology topology = document.topology();
        for (Vpc vpc : document.topology().all(Vpc.class)) {
            String id = vpc.ref().id();
            if (random.nextBoolean()) {
                topology = topology.plus(group("sg-" + id, id)).plus(acl("acl-" + id, id));
            }
        }
        for (int i = 0; i < 6; i++) {
            topology = changed(topology);
        }
        return document.with(topology);
    }

    private static SecurityGroup group(String id, String vpc) {
        return FilterParts.group(id, vpc, "tcp 443 10.0.0.0/8", FilterParts.ALL);
    }

    private static NetworkAcl acl(String id, String vpc) {
        return AlteredFilters.subnets(FilterParts.acl(id, vpc, "x", ""), List.of());
    }

    /// A group is put on or taken off, an ACL gets another subnet, one of them another name.
    Document changed(Document document) {
        return document.with(changed(document.topology()));
    }

    private Topology changed(Topology topology) {
        List<Resource> all = List.copyOf(topology.resources());
        Resource some = all.get(random.nextInt(all.size()));
        if (some instanceof SecurityGroup g) {
            return topology.replace(AlteredFilters.named(g, any(NAMES)));
        }
        if (some instanceof NetworkAcl a) {
            return topology.replace(
                    random.nextBoolean()
                            ? AlteredFilters.named(a, any(NAMES))
                            : AlteredFilters.subnets(a, subnets(topology)));
        }
        List<SecurityGroup> groups = topology.all(SecurityGroup.class);
        boolean carries =
                some.getClass().getSimpleName().matches("Instance|LoadBalancer|InterfaceEndpoint");
        if (!carries || groups.isEmpty()) {
            return topology;
        }
        List<Ref<SecurityGroup>> after = new ArrayList<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            after.add(any(groups).ref());
        }
        return topology.replace(AlteredCarriers.carrying(some, after.stream().distinct().toList()));
    }

    private List<Ref<Subnet>> subnets(Topology topology) {
        return topology.all(Subnet.class).stream()
                .map(Subnet::ref)
                .filter(s -> random.nextInt(3) == 0)
                .toList();
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
