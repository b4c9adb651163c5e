package vpcanvas.edit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vpcanvas.analysis.recipe.Naming;
import vpcanvas.model.BlockPublicAccess;
import vpcanvas.model.NetworkAcl;
import vpcanvas.model.NetworkAclEntry;
import vpcanvas.model.Protocol;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.RulePeer;
import vpcanvas.model.SecurityGroup;
import vpcanvas.model.SecurityGroupRule;
import vpcanvas.model.Subnet;
import vpcanvas.model.Topology;
import vpcanvas.model.Vpc;
import vpcanvas.net.Cidr;
import vpcanvas.net.Family;

/// Filters as they are when they are new.
record NewFilters(Topology topology) {
    /// Every IPv4 address.
    static final Cidr ANYWHERE = Cidr.parse("0.0.0.0/0");

    private static final Cidr ANYWHERE_IPV6 = Cidr.parse("::/0");
    private static final int FIRST_RULE = 100;

    /// A group that lets nothing in and everything out, as AWS makes it
    /// ([default rules](https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html),
    ///
    ///
    /// @param likeness what it is called after
    SecurityGroup group(Ref<Vpc> vpc, Resource likeness) {
        List<SecurityGroupRule> out = new ArrayList<>();
        for (Cidr all : anywhere(vpc)) {
            out.add(new SecurityGroupRule(Protocol.ALL, null, new RulePeer.Block(all)));
        }
        String id = id("sg-", likeness);
        return new SecurityGroup(Ref.to(SecurityGroup.class, id), "", vpc, List.of(), out);
    }

    /// An ACL that lets everything pass both ways, as a VPC's default one does
    /// ([default network
    /// ACL](https://docs.aws.amazon.com/vpc/latest/userguide/default-network-acl.html), R-144).
    NetworkAcl acl(Subnet subnet) {
        return acl(subnet.vpc(), List.of(subnet.ref()), subnet);
    }

    /// Likewise, of a VPC and no subnet yet.
    NetworkAcl acl(Vpc vpc) {
        return acl(vpc.ref(), List.of(), vpc);
    }

    private NetworkAcl acl(Ref<Vpc> vpc, List<Ref<Subnet>> subnets, Resource likeness) {
        List<NetworkAclEntry> entries = new ArrayList<>();
        for (boolean egress : new boolean[] {false, true}) {
            List<Cidr> all = anywhere(vpc);
            for (int i = 0; i < all.size(); i++) {
                entries.add(
                        new NetworkAclEntry(
                                FIRST_RULE + i,
                                egress,
                                NetworkAclEntry.Action.ALLOW,
                                Protocol.ALL,
                                all.get(i),
                                null));
            }
        }
        return new NetworkAcl(
                Ref.to(NetworkAcl.class, id("acl-", likeness)), "", vpc, subnets, entries);
    }

    /// Blocks the internet in both directions: whoever adds it wants that.
    BlockPublicAccess access(Ref<Region> region) {
        return new BlockPublicAccess(
                Ref.to(BlockPublicAccess.class, Naming.unique(topology, "bpa-" + region.id())),
                region,
                null,
                BlockPublicAccess.Mode.BLOCK_BIDIRECTIONAL,
                List.of());
    }

    /// All addresses of the families that a VPC has.
    private List<Cidr> anywhere(Ref<Vpc> vpc) {
        boolean ipv6 =
                topology.find(vpc).stream()
                        .flatMap(v -> v.usableBlocks().stream())
                        .anyMatch(b -> b.family() == Family.IPV6);
        return ipv6 ? List.of(ANYWHERE, ANYWHERE_IPV6) : List.of(ANYWHERE);
    }

    /// `sg-shop` for `i-shop` and for what is called shop.
    private String id(String prefix, Resource likeness) {
        String id = likeness.ref().id();
        String bare =
                likeness.name().isEmpty()
                        ? id.substring(id.indexOf('-') + 1)
                        : likeness.name()
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("[^a-z0-9]+", "-")
                                .replaceAll("^-|-$", "");
        return Naming.unique(topology, prefix + (bare.isEmpty() ? "new" : bare));
    }
}
