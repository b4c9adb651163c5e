package vpcanvas.analysis.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vpcanvas.analysis.recipe.Add;
import vpcanvas.analysis.recipe.Naming;
import vpcanvas.analysis.route.Host;
import vpcanvas.model.BlockPublicAccess;
import vpcanvas.model.Change;
import vpcanvas.model.Destination;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.NatGateway;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.Route;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Subnet;
import vpcanvas.model.Target;
import vpcanvas.model.Vpc;
import vpcanvas.model.altered.Altered;
import vpcanvas.model.altered.AlteredFilters;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;

/// Fixes of what stands between VPCs and the internet.
record InternetFixes(Impasse at) {

    /// A public address for the interface whose packets an internet gateway does not let out.
    List<Fix> publishSource() {
        Ip source = at.packet().source();
        Optional<InternetGateway> gateway =
                at.scene().find(InternetGateway.class, at.blocker().at());
        Ref<Vpc> vpc = gateway.map(InternetGateway::vpc).orElse(null);
        Host host = vpc == null ? null : at.scene().inventory().hostAt(vpc, source);
        return host == null ? List.of() : publish(host.owner());
    }

    List<Fix> publishTarget() {
        return at.scene().topology().byId(at.blocker().at()).map(r -> publish(r)).orElse(List.of());
    }

    private List<Fix> publish(Resource owner) {
        return Add.publicAddress(at.scene().document(), owner.ref())
                .map(c -> new Fix("Give " + owner.label() + " a public address", c))
                .stream()
                .toList();
    }

    /// An internet gateway in place of an egress-only one, for the subnet of who is dialled.
    List<Fix> letIn() {
        Optional<Host> host = at.wantedHost();
        if (host.isEmpty() || at.isReturn()) {
            return List.of();
        }
        Ref<Vpc> vpc = host.get().subnet().vpc();
        List<Change> changes = new ArrayList<>();
        Optional<InternetGateway> gateway = gatewayOf(vpc, changes);
        RouteTable table = at.scene().inventory().tableOf(host.get().subnet());
        if (at.scene().isDrawn(table) && gateway.isPresent()) {
            changes.add(
                    new Change.AddRoute(
                            table.ref(),
                            new Route(
                                    Destination.of(Cidr.parse("::/0")),
                                    new Target.ToInternetGateway(gateway.get().ref()))));
        }
        return List.of(
                Fix.of(
                        "Route ::/0 of "
                                + table.label()
                                + " to an internet gateway of "
                                + at.scene().label(vpc),
                        changes));
    }

    /// A NAT gateway whose subnet uses the table that leads to it goes round in a circle: its subnet needs
    /// a table of its own with a way out.
    List<Fix> ownTable() {
        Optional<NatGateway> nat = at.scene().find(NatGateway.class, at.blocker().at());
        Optional<Host> host = nat.flatMap(n -> at.scene().hostOf(n.ref().id()));
        if (host.isEmpty()) {
            return List.of();
        }
        Subnet subnet = host.get().subnet();
        List<Change> changes = new ArrayList<>();
        Optional<InternetGateway> gateway = gatewayOf(subnet.vpc(), changes);
        if (gateway.isEmpty()) {
            return List.of();
        }
        RouteTable used = at.scene().inventory().tableOf(subnet);
        if (used.subnets().contains(subnet.ref())) {
            List<Ref<Subnet>> others = new ArrayList<>(used.subnets());
            others.remove(subnet.ref());
            changes.add(new Change.Replace(Altered.subnets(used, others)));
        }
        changes.add(new Change.Add(outOf(subnet, gateway.get()), null));
        return List.of(
                Fix.of(
                        "Give "
                                + subnet.label()
                                + " a table of its own with 0.0.0.0/0 → "
                                + gateway.get().label(),
                        changes));
    }

    /// The VPC's internet gateway; without one, one is added.
    private Optional<InternetGateway> gatewayOf(Ref<Vpc> vpc, List<Change> changes) {
        Optional<InternetGateway> there = at.scene().inventory().internetGatewayOf(vpc);
        if (there.isPresent()) {
            return there;
        }
        Change add = Add.internetGateway(at.scene().document(), vpc);
        changes.add(add);
        return add
                .applyTo(at.scene().document())
                .document()
                .topology()
                .all(InternetGateway.class)
                .stream()
                .filter(g -> vpc.equals(g.vpc()))
                .findFirst();
    }

    private RouteTable outOf(Subnet subnet, InternetGateway gateway) {
        String id =
                Naming.unique(
                        at.scene().topology(),
                        "rtb-" + subnet.ref().id().replaceFirst("^subnet-", ""));
        return new RouteTable(
                Ref.to(RouteTable.class, id),
                subnet.name(),
                subnet.vpc(),
                false,
                List.of(subnet.ref()),
                List.of(),
                List.of(),
                List.of(
                        new Route(
                                Destination.of(Cidr.parse("0.0.0.0/0")),
                                new Target.ToInternetGateway(gateway.ref()))));
    }

    /// The VPC is left out of Block Public Access.
    List<Fix> exclude() {
        Optional<Ref<Vpc>> vpc =
                at.scene()
                        .find(InternetGateway.class, at.blocker().at())
                        .map(InternetGateway::vpc)
                        .or(
                                () ->
                                        at.scene()
                                                .find(
                                                        vpcanvas.model.EgressOnlyInternetGateway
                                                                .class,
                                                        at.blocker().at())
                                                .map(g -> g.vpc()));
        Optional<Vpc> found = vpc.flatMap(v -> at.scene().topology().find(v));
        return found.isEmpty()
                ? List.of()
                : at.scene().topology().all(BlockPublicAccess.class).stream()
                        .filter(b -> b.region().equals(found.get().region()))
                        .filter(b -> b.mode() != BlockPublicAccess.Mode.OFF)
                        .map(b -> excluded(b, found.get()))
                        .toList();
    }

    private static Fix excluded(BlockPublicAccess block, Vpc vpc) {
        List<BlockPublicAccess.Exclusion> exclusions = new ArrayList<>(block.exclusions());
        exclusions.removeIf(e -> e.resource().id().equals(vpc.ref().id()));
        exclusions.add(
                new BlockPublicAccess.Exclusion(
                        Ref.to(Resource.class, vpc.ref().id()),
                        BlockPublicAccess.Allow.ALLOW_BIDIRECTIONAL));
        return Fix.replacing(
                "Exclude " + vpc.label() + " from VPC Block Public Access",
                AlteredFilters.exclusions(block, exclusions));
    }
}
