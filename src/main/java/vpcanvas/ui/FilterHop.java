package vpcanvas.ui;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.recipe.Home;
import vpcanvas.analysis.trace.Hop;
import vpcanvas.analysis.trace.HopKind;
import vpcanvas.analysis.trace.Passage;
import vpcanvas.model.Guarded;
import vpcanvas.model.NetworkAcl;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.SecurityGroup;
import vpcanvas.model.Topology;

/// Says of a filter on a way what it is and between where it stands: a security group out of or into
/// an interface, a network ACL out of or into a subnet.
record FilterHop(Passage passage, int index, Topology topology) {

    static String name(Hop hop, @Nullable Resource resource) {
        String label = resource == null ? hop.component() : resource.label();
        return (hop.kind() == HopKind.SECURITY_GROUP ? "group " : "ACL ") + label;
    }

    /// Such as `into invoices`; empty for what is no filter, and where that can't be told.
    static String where(Passage passage, int index, Topology topology) {
        FilterHop hop = new FilterHop(passage, index, topology);
        return switch (passage.hops().get(index).kind()) {
            case SECURITY_GROUP -> hop.ofGroup();
            case NETWORK_ACL -> hop.ofAcl();
            default -> "";
        };
    }

    private String ofGroup() {
        Ref<SecurityGroup> group = Ref.to(SecurityGroup.class, at().component());
        return beside(-1)
                .filter(r -> Guarded.groupsOf(r).contains(group))
                .map(r -> "out of " + r.label())
                .or(
                        () ->
                                beside(1)
                                        .filter(r -> Guarded.groupsOf(r).contains(group))
                                        .map(r -> "into " + r.label()))
                .orElse("");
    }

    private String ofAcl() {
        List<String> subnets =
                topology.find(Ref.to(NetworkAcl.class, at().component())).stream()
                        .flatMap(a -> a.subnets().stream())
                        .map(Ref::id)
                        .toList();
        return beside(-1)
                .flatMap(r -> subnetOf(r, subnets))
                .map(s -> "out of " + s.label())
                .or(
                        () ->
                                beside(1)
                                        .flatMap(r -> subnetOf(r, subnets))
                                        .map(s -> "into " + s.label()))
                .orElse("");
    }

    private Optional<? extends Resource> subnetOf(Resource resource, List<String> subnets) {
        return Home.of(resource)
                .filter(h -> subnets.contains(h.id()))
                .flatMap(h -> topology.find(h));
    }

    private Hop at() {
        return passage.hops().get(index);
    }

    /// The next place on that side that is no filter.
    private Optional<Resource> beside(int step) {
        int i = index + step;
        while (i >= 0 && i < passage.hops().size() && isFilter(passage.hops().get(i))) {
            i += step;
        }
        return i < 0 || i >= passage.hops().size()
                ? Optional.empty()
                : topology.byId(passage.hops().get(i).component());
    }

    private static boolean isFilter(Hop hop) {
        return hop.kind() == HopKind.SECURITY_GROUP || hop.kind() == HopKind.NETWORK_ACL;
    }
}
