package vpcanvas.analysis.filter;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.PrefixList;
import vpcanvas.model.Ref;
import vpcanvas.model.RulePeer;
import vpcanvas.model.SecurityGroup;
import vpcanvas.model.SecurityGroupRule;
import vpcanvas.model.Topology;

/// How [security groups](https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html)
/// decide: the rules of all groups of an interface together, each of which allows.
public record GroupRules(Topology topology) {

    /// Judges what opens a connection; answers pass by themselves.
    ///
    /// @param groups of one interface, at least one
    /// @param egress whether the traffic leaves the interface
    /// @param standing what the other end is to a group that a rule names
    public GroupVerdict judge(
            List<SecurityGroup> groups,
            boolean egress,
            Traffic traffic,
            Function<Ref<SecurityGroup>, Standing> standing) {
        Ports open = Ports.NONE;
        Ref<SecurityGroup> by = groups.getFirst().ref();
        Standing.Lost nearly = null;
        Ref<SecurityGroup> unknown = null;
        for (SecurityGroup group : groups) {
            for (SecurityGroupRule rule : egress ? group.egress() : group.ingress()) {
                Ports ports = traffic.in(rule.protocol(), Ports.of(rule.portRange()));
                if (ports.isEmpty()) {
                    continue;
                }
                if (fits(rule.peer(), traffic, standing)) {
                    by = open.isEmpty() ? group.ref() : by;
                    open = open.or(ports);
                }
                nearly = nearly == null ? loss(rule.peer(), standing) : nearly;
                unknown = unknown == null ? unknown(rule.peer()) : unknown;
            }
        }
        return new GroupVerdict(open, by, nearly, unknown);
    }

    private boolean fits(
            RulePeer peer, Traffic traffic, Function<Ref<SecurityGroup>, Standing> standing) {
        return switch (peer) {
            case RulePeer.Block(var block) -> block.contains(traffic.peer());
            case RulePeer.ListOf(var list) ->
                    topology.find(list).stream()
                            .map(PrefixList::entries)
                            .flatMap(List::stream)
                            .anyMatch(b -> b.contains(traffic.peer()));
            case RulePeer.Group(var group) -> standing.apply(group) instanceof Standing.Member;
        };
    }

    private static Standing.@Nullable Lost loss(
            RulePeer peer, Function<Ref<SecurityGroup>, Standing> standing) {
        return peer instanceof RulePeer.Group(var group)
                        && standing.apply(group) instanceof Standing.Lost lost
                ? lost
                : null;
    }

    private @Nullable Ref<SecurityGroup> unknown(RulePeer peer) {
        return peer instanceof RulePeer.Group(var group) && topology.find(group).isEmpty()
                ? group
                : null;
    }
}
