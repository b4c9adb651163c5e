package vpcanvas.figure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vpcanvas.analysis.recipe.Home;
import vpcanvas.analysis.trace.Blocker;
import vpcanvas.analysis.trace.Hop;
import vpcanvas.analysis.trace.HopKind;
import vpcanvas.model.Guarded;
import vpcanvas.model.NetworkAcl;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.SecurityGroup;
import vpcanvas.model.Topology;

/// How far a packet comes that something blocks. A filter blocks at the thing that it guards: on the
/// way out at that which sent the packet, on the way in at that which would get it.
record Impasse(List<Hop> hops, Topology topology) {

    /// The hops up to that at which a blocker is drawn; all of them if it is none of them.
    List<Hop> upTo(Blocker blocker) {
        int index = index(blocker);
        if (index < 0) {
            return hops;
        }
        boolean inward = isFilter(hops.get(index)) && !guardsTheOneBefore(index);
        return hops.subList(0, inward ? next(index) : index + 1);
    }

    /// A packet may come by the same place twice; the one nearest to where it was stopped is meant.
    private int index(Blocker blocker) {
        return IntStream.range(0, hops.size())
                .filter(i -> isAt(hops.get(i), blocker.at()))
                .boxed()
                .min(Comparator.comparingInt(i -> Math.abs(i + 1 - blocker.step())))
                .orElse(-1);
    }

    private static boolean isAt(Hop hop, String at) {
        return hop.at().equals(at) || hop.component().equals(at);
    }

    private int next(int index) {
        int i = index;
        while (i < hops.size() && isFilter(hops.get(i))) {
            i++;
        }
        return Math.min(hops.size(), i + 1);
    }

    private boolean guardsTheOneBefore(int index) {
        int i = index;
        while (i >= 0 && isFilter(hops.get(i))) {
            i--;
        }
        return i >= 0
                && topology.byId(hops.get(i).component())
                        .filter(r -> guards(hops.get(index), r))
                        .isPresent();
    }

    private boolean guards(Hop filter, Resource resource) {
        if (filter.kind() == HopKind.SECURITY_GROUP) {
            Ref<SecurityGroup> group = Ref.to(SecurityGroup.class, filter.component());
            return Guarded.groupsOf(resource).contains(group);
        }
        String home = Home.of(resource).map(Ref::id).orElse("");
        return topology.find(Ref.to(NetworkAcl.class, filter.component()))
                .filter(a -> a.subnets().stream().anyMatch(s -> s.id().equals(home)))
                .isPresent();
    }

    private static boolean isFilter(Hop hop) {
        return hop.kind() == HopKind.SECURITY_GROUP || hop.kind() == HopKind.NETWORK_ACL;
    }
}
