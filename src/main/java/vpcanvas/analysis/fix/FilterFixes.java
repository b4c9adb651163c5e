package vpcanvas.analysis.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.filter.AclRules;
import vpcanvas.analysis.filter.Ports;
import vpcanvas.analysis.filter.Traffic;
import vpcanvas.analysis.trace.HopKind;
import vpcanvas.analysis.trace.Packet;
import vpcanvas.model.Instance;
import vpcanvas.model.NetworkAcl;
import vpcanvas.model.NetworkAclEntry;
import vpcanvas.model.NetworkInterface;
import vpcanvas.model.PortRange;
import vpcanvas.model.Protocol;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.RulePeer;
import vpcanvas.model.SecurityGroup;
import vpcanvas.model.SecurityGroupRule;
import vpcanvas.model.SourceDestCheck;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.VpcAttachment;
import vpcanvas.model.altered.Altered;
import vpcanvas.model.altered.AlteredFilters;
import vpcanvas.model.altered.AlteredHubs;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;

/// Fixes of what filters keep back: a rule for this protocol, port and address, no more.
record FilterFixes(Impasse at) {
    private static final int STEP = 100;
    private static final int LAST_NUMBER = 32_766;

    /// A forwarding interface takes packets that are not for itself.
    List<Fix> forward() {
        return at.scene().topology().byId(at.blocker().at()).stream()
                .flatMap(r -> unchecked(r).stream())
                .toList();
    }

    private static Optional<Fix> unchecked(Resource owner) {
        String label = "Switch the source/destination check of " + owner.label() + " off";
        if (owner instanceof Instance i) {
            return Optional.of(Fix.replacing(label, Altered.check(i, SourceDestCheck.DISABLED)));
        }
        return owner instanceof NetworkInterface n
                ? Optional.of(Fix.replacing(label, Altered.check(n, SourceDestCheck.DISABLED)))
                : Optional.empty();
    }

    /// A rule of the group that blocks.
    List<Fix> openGroup() {
        Optional<SecurityGroup> group = at.scene().find(SecurityGroup.class, at.blocker().at());
        return group.map(g -> List.of(opened(g, leaves()))).orElse(List.of());
    }

    /// Whether the group stands on the interface that the packet leaves.
    private boolean leaves() {
        return at.previous()
                .filter(h -> h.kind() != HopKind.NETWORK_ACL)
                .flatMap(h -> at.sender().filter(s -> s.id().equals(h.at())))
                .isPresent();
    }

    private Fix opened(SecurityGroup group, boolean egress) {
        Packet packet = at.packet();
        Ip peer = egress ? packet.destination() : packet.source();
        SecurityGroupRule rule =
                new SecurityGroupRule(
                        packet.protocol(), range(packet), new RulePeer.Block(Cidr.host(peer)));
        List<SecurityGroupRule> rules = new ArrayList<>(egress ? group.egress() : group.ingress());
        rules.add(rule);
        return Fix.replacing(
                "Allow "
                        + spoken(packet)
                        + (egress ? " to " : " from ")
                        + peer
                        + " in "
                        + group.label(),
                egress
                        ? AlteredFilters.egress(group, rules)
                        : AlteredFilters.ingress(group, rules));
    }

    private static @Nullable PortRange range(Packet packet) {
        Integer port = packet.port();
        return port == null || packet.protocol() == Protocol.ICMP
                ? null
                : new PortRange(port, port);
    }

    private static String spoken(Packet packet) {
        return packet.protocol().word() + (packet.port() == null ? "" : " " + packet.port());
    }

    /// Hub and attachments are set to tell groups, or the rule names the address.
    List<Fix> tellGroups() {
        List<Resource> telling = new ArrayList<>();
        Set<String> passed =
                at.trace().forward().hops().stream()
                        .filter(h -> h.kind() == HopKind.ATTACHMENT)
                        .flatMap(h -> List.of(h.component(), h.drawn()).stream())
                        .collect(Collectors.toSet());
        at.scene().topology().all(TransitGateway.class).stream()
                .filter(g -> passed.contains(g.ref().id()))
                .map(g -> AlteredHubs.tellingGroups(g, true))
                .forEach(telling::add);
        at.scene().topology().all(VpcAttachment.class).stream()
                .filter(a -> passed.contains(a.ref().id()))
                .map(a -> AlteredHubs.tellingGroups(a, true))
                .forEach(telling::add);
        List<Fix> fixes = new ArrayList<>();
        fixes.add(
                Fix.replacing(
                        "Switch security group referencing on", telling.toArray(new Resource[0])));
        fixes.addAll(openGroup());
        return fixes;
    }

    /// Entries of the ACL for each direction in which it keeps the packet back.
    List<Fix> openAcl() {
        Optional<NetworkAcl> found = at.scene().find(NetworkAcl.class, at.blocker().at());
        if (found.isEmpty()) {
            return List.of();
        }
        NetworkAcl acl = found.get();
        Optional<NetworkAclEntry> entry = Optional.empty();
        for (boolean egress : directions(acl)) {
            if (entry.isEmpty() && isShut(acl, egress)) {
                entry = entry(acl, egress);
            }
        }
        return entry.map(e -> List.of(opened(acl, e))).orElse(List.of());
    }

    /// Out of the ACL's subnets where the sender is in one of them, else in; in the subnet of an
    /// attachment, where neither end is, both have to be looked at.
    private List<Boolean> directions(NetworkAcl acl) {
        Set<String> subnets = acl.subnets().stream().map(Ref::id).collect(Collectors.toSet());
        boolean out = at.sender().filter(h -> subnets.contains(h.subnet().ref().id())).isPresent();
        return out ? List.of(true, false) : List.of(false, true);
    }

    private boolean isShut(NetworkAcl acl, boolean egress) {
        Ports open = AclRules.judge(acl, egress, traffic(egress));
        boolean answers = at.isReturn() && at.packet().protocol() != Protocol.ICMP;
        return open.isEmpty() || (answers && !open.servesClients());
    }

    private Traffic traffic(boolean egress) {
        Packet packet = at.packet();
        Integer port = packet.port();
        Ports ports = at.isReturn() ? Ports.EPHEMERAL : port == null ? Ports.ALL : Ports.of(port);
        return new Traffic(
                packet.protocol(), ports, egress ? packet.destination() : packet.source());
    }

    private Optional<NetworkAclEntry> entry(NetworkAcl acl, boolean egress) {
        Packet packet = at.packet();
        PortRange ports =
                packet.protocol() == Protocol.ICMP
                        ? null
                        : at.isReturn() ? Ports.EPHEMERAL.ranges().getFirst() : range(packet);
        return freeNumber(acl, egress)
                .map(
                        number ->
                                new NetworkAclEntry(
                                        number,
                                        egress,
                                        NetworkAclEntry.Action.ALLOW,
                                        packet.protocol(),
                                        Cidr.host(traffic(egress).peer()),
                                        ports));
    }

    /// A number before the first denial of the direction, or behind all entries where there is none.
    private static Optional<Integer> freeNumber(NetworkAcl acl, boolean egress) {
        List<NetworkAclEntry> entries =
                acl.entries().stream().filter(e -> e.egress() == egress).toList();
        Set<Integer> taken =
                entries.stream().map(NetworkAclEntry::ruleNumber).collect(Collectors.toSet());
        Optional<Integer> denial =
                entries.stream()
                        .filter(e -> e.ruleAction() == NetworkAclEntry.Action.DENY)
                        .map(NetworkAclEntry::ruleNumber)
                        .min(Comparator.naturalOrder());
        if (denial.isEmpty()) {
            int last = taken.stream().mapToInt(n -> n).max().orElse(0);
            int next = (last / STEP + 1) * STEP;
            return next <= LAST_NUMBER ? Optional.of(next) : Optional.empty();
        }
        return IntStream.iterate(denial.get() - 1, n -> n > 0, n -> n - 1)
                .filter(n -> !taken.contains(n))
                .boxed()
                .findFirst();
    }

    private static Fix opened(NetworkAcl acl, NetworkAclEntry entry) {
        List<NetworkAclEntry> entries = new ArrayList<>(acl.entries());
        entries.add(entry);
        PortRange ports = entry.portRange();
        return Fix.replacing(
                "Allow "
                        + entry.protocol().word()
                        + (ports == null ? "" : " " + new Ports(List.of(ports)))
                        + (entry.egress() ? " to " : " from ")
                        + entry.cidrBlock()
                        + " in "
                        + acl.label(),
                AlteredFilters.entries(acl, entries));
    }
}
