package vpcanvas.analysis.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vpcanvas.model.Guarded;
import vpcanvas.model.NetworkAcl;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.RulePeer;
import vpcanvas.model.SecurityGroup;
import vpcanvas.model.SecurityGroupRule;
import vpcanvas.model.Topology;

/// Says what filters are lost where something is deleted: groups that are taken off interfaces, rules
/// that would name nobody, associations of network ACLs.
record LostFilters(Topology topology, Set<String> gone) {

    List<String> said() {
        List<String> said = new ArrayList<>();
        for (Resource resource : topology.resources()) {
            boolean stays = !gone.contains(resource.ref().id());
            if (stays) {
                Guarded.groupsOf(resource).stream()
                        .filter(g -> gone.contains(g.id()))
                        .map(g -> label(g) + " on " + resource.label())
                        .forEach(said::add);
            }
            if (stays && resource instanceof SecurityGroup group) {
                Stream.concat(group.ingress().stream(), group.egress().stream())
                        .flatMap(this::named)
                        .distinct()
                        .map(g -> "the rules of " + group.label() + " for " + label(g))
                        .forEach(said::add);
            }
            if (!stays && resource instanceof NetworkAcl acl) {
                acl.subnets().stream()
                        .filter(s -> !gone.contains(s.id()))
                        .map(s -> acl.label() + " on " + label(s))
                        .forEach(said::add);
            }
        }
        return said;
    }

    /// The group that a rule names, if it goes.
    private Stream<Ref<SecurityGroup>> named(SecurityGroupRule rule) {
        return rule.peer() instanceof RulePeer.Group(var group) && gone.contains(group.id())
                ? Stream.of(group)
                : Stream.empty();
    }

    private String label(Ref<?> ref) {
        return topology.byId(ref.id()).map(Resource::label).orElse(ref.id());
    }
}
