package vpcanvas.analysis.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.filter.AclRules;
import vpcanvas.analysis.filter.GroupRules;
import vpcanvas.analysis.filter.GroupVerdict;
import vpcanvas.analysis.filter.Ports;
import vpcanvas.analysis.filter.Standing;
import vpcanvas.analysis.filter.Traffic;
import vpcanvas.analysis.route.EffectiveRoute;
import vpcanvas.analysis.route.Host;
import vpcanvas.model.Guarded;
import vpcanvas.model.Instance;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.NatGateway;
import vpcanvas.model.NetworkAcl;
import vpcanvas.model.NetworkInterface;
import vpcanvas.model.Protocol;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.SecurityGroup;
import vpcanvas.model.Subnet;
import vpcanvas.model.Target;
import vpcanvas.net.Ip;

/// What filters do to a packet on its way: a security group on the interface that it leaves, the network
/// ACL of the subnet that it leaves, the ACL of the subnet that it enters, a group on the interface where
/// it arrives. Groups are stateful, so answers pass them; ACLs are not.
record Filters(Walk walk) {

    /// Leaves an interface.
    void leave(Host host, Packet packet) {
        walk.trail().sentBy(host);
        if (walk.isFiltered() && !walk.isReturn()) {
            groups(host, true, packet, packet.destination(), g -> towards(g, host, packet));
        }
    }

    /// Arrives at an interface.
    void arrive(Host host, Packet packet) {
        enter(host.subnet(), packet);
        admit(host, packet);
    }

    /// Is let in by an interface, having come to its subnet by no route: over PrivateLink.
    void admit(Host host, Packet packet) {
        if (walk.isFiltered() && !walk.isReturn()) {
            groups(
                    host,
                    false,
                    packet,
                    packet.source(),
                    g -> walk.trail().standing(g, host.subnet()));
        }
    }

    /// What the destination is to a rule that names a group: groups of the VPC's own and of peers in the
    /// Region count; over a transit gateway only inbound rules do.
    private Standing towards(Ref<SecurityGroup> group, Host from, Packet packet) {
        Host wanted = walk.wanted();
        Host host = walk.inventory().hostAt(from.subnet().vpc(), packet.destination());
        if (host == null && wanted != null && wanted.address().equals(packet.destination())) {
            host = wanted;
        }
        if (host == null || !Guarded.groupsOf(host.owner()).contains(group)) {
            return new Standing.Stranger();
        }
        Trail reverse = new Trail(walk.report());
        reverse.sentBy(host);
        if (!host.subnet().vpc().equals(from.subnet().vpc())) {
            Host there = host;
            walk.inventory().peeringsOf(from.subnet().vpc()).stream()
                    .filter(p -> there.subnet().vpc().equals(p.otherSideOf(from.subnet().vpc())))
                    .findFirst()
                    .ifPresentOrElse(
                            reverse::cross, () -> reverse.pass("what lies between the two VPCs"));
        }
        return reverse.standing(group, from.subnet());
    }

    private void groups(
            Host host,
            boolean egress,
            Packet packet,
            Ip peer,
            Function<Ref<SecurityGroup>, Standing> standing) {
        List<SecurityGroup> groups = drawn(host.owner());
        if (groups.isEmpty()) {
            return;
        }
        Traffic traffic = new Traffic(packet.protocol(), walk.ports(), peer);
        GroupVerdict verdict =
                new GroupRules(walk.report().topology()).judge(groups, egress, traffic, standing);
        walk.pass(Hop.of(verdict.by().id(), HopKind.SECURITY_GROUP, packet));
        if (verdict.open().isEmpty()) {
            walk.block(
                    reason(verdict),
                    verdict.by().id(),
                    refusal(host, groups, egress, traffic)
                            + because(verdict)
                            + remedy(egress, traffic));
        } else {
            walk.narrow(verdict.open());
        }
    }

    /// Groups that are named but not in the design are taken to be open, as if none were drawn. A network
    /// load balancer may be without any, all else has some in AWS.
    private List<SecurityGroup> drawn(Resource owner) {
        List<Ref<SecurityGroup>> refs = Guarded.groupsOf(owner);
        List<SecurityGroup> groups = new ArrayList<>();
        refs.forEach(r -> walk.report().topology().find(r).ifPresent(groups::add));
        boolean expects = owner instanceof Guarded && !(owner instanceof LoadBalancer);
        if (groups.isEmpty() && refs.isEmpty() && expects) {
            walk.assume("no security group drawn on " + owner.ref().id() + ": open");
        }
        refs.stream()
                .filter(r -> walk.report().topology().find(r).isEmpty())
                .forEach(
                        r ->
                                walk.assume(
                                        "security group "
                                                + r
                                                + " of "
                                                + owner.ref().id()
                                                + " is not in this design: "
                                                + (groups.isEmpty() ? "open" : "left aside")));
        return groups;
    }

    private static Reason reason(GroupVerdict verdict) {
        Standing.Lost lost = verdict.nearly();
        if (lost != null) {
            return lost.support()
                    ? Reason.SG_REFERENCING_SUPPORT
                    : Reason.SG_REFERENCES_NOT_PRESERVED;
        }
        return verdict.unknown() == null ? Reason.ENI_SG_RULES_MISMATCH : Reason.UNKNOWN_PEERED_SGS;
    }

    private static String refusal(
            Host host, List<SecurityGroup> groups, boolean egress, Traffic traffic) {
        return (groups.size() == 1 ? "Security group " : "Security groups ")
                + groups.stream().map(SecurityGroup::label).collect(Collectors.joining(", "))
                + " of "
                + host.owner().label()
                + (groups.size() == 1 ? " lets " : " let ")
                + (egress ? "out no " : "in no ")
                + spoken(traffic)
                + (egress ? " to " : " from ")
                + traffic.peer();
    }

    private static String because(GroupVerdict verdict) {
        if (verdict.nearly() != null) {
            return ": a rule names a group of the other end, but " + verdict.nearly().says();
        }
        return verdict.unknown() == null
                ? ""
                : ": a rule names the group "
                        + verdict.unknown()
                        + ", which is not in this design and counts as a denial";
    }

    private static String remedy(boolean egress, Traffic traffic) {
        return ". Add an "
                + (egress ? "outbound" : "inbound")
                + " rule for "
                + spoken(traffic)
                + (egress ? " to " : " from ")
                + traffic.peer()
                + ".";
    }

    /// The protocol and port, as in `tcp 443`.
    private static String spoken(Traffic traffic) {
        boolean all = traffic.protocol() == Protocol.ICMP || traffic.ports().equals(Ports.ALL);
        return traffic.protocol().word() + (all ? "" : " " + traffic.ports());
    }

    /// Leaves a subnet, unless it stays inside.
    void exit(Subnet subnet, Packet packet) {
        acl(subnet, true, packet);
    }

    /// Enters a subnet, unless it comes from inside.
    void enter(Subnet subnet, Packet packet) {
        if (!subnet.equals(walk.inside())) {
            acl(subnet, false, packet);
        }
    }

    private void acl(Subnet subnet, boolean egress, Packet packet) {
        Optional<NetworkAcl> found =
                walk.isFiltered() ? walk.inventory().aclOf(subnet.ref()) : Optional.empty();
        if (found.isEmpty()) {
            return;
        }
        NetworkAcl acl = found.get();
        Ip peer = egress ? packet.destination() : packet.source();
        Traffic traffic = new Traffic(packet.protocol(), walk.ports(), peer);
        Ports open = AclRules.judge(acl, egress, traffic);
        walk.pass(Hop.of(acl.ref().id(), HopKind.NETWORK_ACL, packet));
        boolean answers = walk.isReturn() && packet.protocol() != Protocol.ICMP;
        if (open.isEmpty() || (answers && !open.servesClients())) {
            walk.block(
                    Reason.SUBNET_ACL_RESTRICTION,
                    acl.ref().id(),
                    denial(acl, subnet, egress, traffic, answers));
            return;
        }
        if (answers && !open.equals(Ports.EPHEMERAL)) {
            walk.assume(
                    "network ACL "
                            + acl.ref()
                            + " lets answers through to ports "
                            + open
                            + " only; clients that use others of "
                            + Ports.EPHEMERAL
                            + " get none");
        }
        walk.narrow(open);
    }

    private static String denial(
            NetworkAcl acl, Subnet subnet, boolean egress, Traffic traffic, boolean answers) {
        return "Network ACL "
                + acl.label()
                + " of "
                + subnet.label()
                + (egress ? " lets out no " : " lets in no ")
                + spoken(traffic)
                + (egress ? " to " : " from ")
                + traffic.peer()
                + (answers ? ", where answers go, since ACLs are stateless" : "")
                + ". Add an "
                + (egress ? "outbound" : "inbound")
                + " rule that allows it.";
    }

    /// Whether a route keeps the packet inside the subnet, where no ACL looks at it.
    boolean staysInside(Subnet subnet, @Nullable EffectiveRoute route, Packet packet) {
        if (route == null) {
            return false;
        }
        Target target = route.target();
        if (target == null) {
            Host host = walk.inventory().hostAt(subnet.vpc(), packet.destination());
            return host != null && host.subnet().equals(subnet);
        }
        return switch (target) {
            case Target.ToNatGateway(Ref<NatGateway> ref) -> isIn(subnet, ref);
            case Target.ToInterface(Ref<NetworkInterface> ref) -> isIn(subnet, ref);
            case Target.ToInstance(Ref<Instance> ref) -> isIn(subnet, ref);
            case Target.ToInternetGateway t -> false;
            case Target.ToEgressOnlyInternetGateway t -> false;
            case Target.ToPeering t -> false;
            case Target.ToTransitGateway t -> false;
            case Target.ToVirtualPrivateGateway t -> false;
            case Target.ToGatewayEndpoint t -> false;
            case Target.ToEndpoint t -> false;
            case Target.ToOther t -> false;
        };
    }

    private boolean isIn(Subnet subnet, Ref<? extends Resource> owner) {
        return walk.inventory().hostsOf(owner).stream()
                .findFirst()
                .filter(h -> h.subnet().equals(subnet))
                .isPresent();
    }
}
