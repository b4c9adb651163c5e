package vpcanvas.analysis.filter;

import java.util.Comparator;
import vpcanvas.model.NetworkAcl;
import vpcanvas.model.NetworkAclEntry;

/// How a [network ACL](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html) decides:
/// the entry with the lowest number that fits, and a denial where none does.
public final class AclRules {
    private AclRules() {}

    /// The ports of the traffic that are let pass.
    ///
    /// @param egress whether the traffic leaves the subnet
    public static Ports judge(NetworkAcl acl, boolean egress, Traffic traffic) {
        Ports open = Ports.NONE;
        Ports undecided = traffic.ports();
        for (NetworkAclEntry entry : inOrder(acl)) {
            if (entry.egress() != egress || !entry.cidrBlock().contains(traffic.peer())) {
                continue;
            }
            Ports decided =
                    undecided.and(traffic.in(entry.protocol(), Ports.of(entry.portRange())));
            if (entry.ruleAction() == NetworkAclEntry.Action.ALLOW) {
                open = open.or(decided);
            }
            undecided = undecided.minus(decided);
        }
        return open;
    }

    private static Iterable<NetworkAclEntry> inOrder(NetworkAcl acl) {
        return acl.entries().stream()
                .sorted(Comparator.comparingInt(NetworkAclEntry::ruleNumber))
                .toList();
    }
}
