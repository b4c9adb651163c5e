package vpcanvas;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Change;
import vpcanvas.model.NetworkAcl;
import vpcanvas.model.NetworkAclEntry;
import vpcanvas.model.PortRange;
import vpcanvas.model.PrefixList;
import vpcanvas.model.Protocol;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.RulePeer;
import vpcanvas.model.SecurityGroup;
import vpcanvas.model.SecurityGroupRule;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;
import vpcanvas.model.altered.AlteredCarriers;
import vpcanvas.net.Cidr;

/// Security groups and network ACLs for tests, in the words of a network engineer.
public final class FilterParts {
    /// The outbound rule that new groups have.
    public static final String ALL = "all 0.0.0.0/0";

    private FilterParts() {}

    /// Rules are written `tcp 443 10.1.0.0/16`, `all sg-web`, `udp 53-60 pl-list`, with `; ` between.
    public static SecurityGroup group(String id, String vpc, String ingress, String egress) {
        return new SecurityGroup(
                Ref.to(SecurityGroup.class, id),
                "",
                Ref.to(Vpc.class, vpc),
                rules(ingress),
                rules(egress));
    }

    private static List<SecurityGroupRule> rules(String text) {
        return parts(text).map(FilterParts::rule).toList();
    }

    private static java.util.stream.Stream<String> parts(String text) {
        return Arrays.stream(text.split("; ", -1)).filter(p -> !p.isEmpty());
    }

    private static SecurityGroupRule rule(String text) {
        String[] words = text.split(" ", -1);
        return new SecurityGroupRule(
                protocol(words[0]),
                words.length == 3 ? ports(words[1]) : null,
                peer(words[words.length - 1]));
    }

    private static RulePeer peer(String text) {
        if (text.startsWith("sg-")) {
            return new RulePeer.Group(Ref.to(SecurityGroup.class, text));
        }
        return text.startsWith("pl-")
                ? new RulePeer.ListOf(Ref.to(PrefixList.class, text))
                : new RulePeer.Block(Cidr.parse(text));
    }

    private static Protocol protocol(String word) {
        return Protocol.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static @Nullable PortRange ports(String text) {
        String[] ends = text.split("-", -1);
        return new PortRange(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }

    /// Entries are written `100 in allow tcp 443 10.1.0.0/16`, with `; ` between.
    public static NetworkAcl acl(String id, String vpc, String subnets, String entries) {
        return new NetworkAcl(
                Ref.to(NetworkAcl.class, id),
                "",
                Ref.to(Vpc.class, vpc),
                Arrays.stream(subnets.split(" ", -1)).map(s -> Ref.to(Subnet.class, s)).toList(),
                parts(entries).map(FilterParts::entry).toList());
    }

    private static NetworkAclEntry entry(String text) {
        String[] words = text.split(" ", -1);
        return new NetworkAclEntry(
                Integer.parseInt(words[0]),
                words[1].equals("out"),
                NetworkAclEntry.Action.valueOf(words[2].toUpperCase(Locale.ROOT)),
                protocol(words[3]),
                Cidr.parse(words[words.length - 1]),
                words.length == 6 ? ports(words[4]) : null);
    }

    /// Puts security groups on the interfaces of something.
    public static Design guard(Design design, String id, String... groups) {
        List<Ref<SecurityGroup>> refs =
                Arrays.stream(groups).map(g -> Ref.to(SecurityGroup.class, g)).toList();
        Resource resource = design.topology().byId(id).orElseThrow();
        return design.change(new Change.Replace(AlteredCarriers.carrying(resource, refs)));
    }
}
