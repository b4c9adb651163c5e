package vpcanvas.model.altered;

import java.util.List;
import vpcanvas.model.BlockPublicAccess;
import vpcanvas.model.NetworkAcl;
import vpcanvas.model.NetworkAclEntry;
import vpcanvas.model.Ref;
import vpcanvas.model.SecurityGroup;
import vpcanvas.model.SecurityGroupRule;
import vpcanvas.model.Subnet;

/// Security groups, network ACLs and Block Public Access as they are with one thing altered.
public final class AlteredFilters {
    private AlteredFilters() {}

    public static SecurityGroup named(SecurityGroup g, String name) {
        return new SecurityGroup(g.ref(), name, g.vpc(), g.ingress(), g.egress());
    }

    public static SecurityGroup ingress(SecurityGroup g, List<SecurityGroupRule> rules) {
        return new SecurityGroup(g.ref(), g.name(), g.vpc(), rules, g.egress());
    }

    public static SecurityGroup egress(SecurityGroup g, List<SecurityGroupRule> rules) {
        return new SecurityGroup(g.ref(), g.name(), g.vpc(), g.ingress(), rules);
    }

    public static NetworkAcl named(NetworkAcl a, String name) {
        return new NetworkAcl(a.ref(), name, a.vpc(), a.subnets(), a.entries());
    }

    public static NetworkAcl subnets(NetworkAcl a, List<Ref<Subnet>> subnets) {
        return new NetworkAcl(a.ref(), a.name(), a.vpc(), subnets, a.entries());
    }

    public static NetworkAcl entries(NetworkAcl a, List<NetworkAclEntry> entries) {
        return new NetworkAcl(a.ref(), a.name(), a.vpc(), a.subnets(), entries);
    }

    public static BlockPublicAccess mode(BlockPublicAccess b, BlockPublicAccess.Mode mode) {
        return new BlockPublicAccess(b.ref(), b.region(), b.owner(), mode, b.exclusions());
    }

    public static BlockPublicAccess exclusions(
            BlockPublicAccess b, List<BlockPublicAccess.Exclusion> exclusions) {
        return new BlockPublicAccess(b.ref(), b.region(), b.owner(), b.mode(), exclusions);
    }
}
