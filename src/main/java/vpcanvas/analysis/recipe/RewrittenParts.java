package vpcanvas.analysis.recipe;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Address;
import vpcanvas.model.Destination;
import vpcanvas.model.Ref;
import vpcanvas.model.Registration;
import vpcanvas.model.Resource;
import vpcanvas.model.Route;
import vpcanvas.model.RulePeer;
import vpcanvas.model.SecurityGroupRule;
import vpcanvas.model.SubnetAddress;
import vpcanvas.model.Target;
import vpcanvas.model.TargetGroup;
import vpcanvas.model.VpcBlock;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;

/// Rewrites what resources are made of. A part that would refer to nobody is left out.
record RewrittenParts(Rewriting by) {

    /// A reference that a resource can't be without: it stays when nobody takes its place.
    <T extends Resource> Ref<T> needed(Ref<T> ref) {
        Ref<T> rewritten = by.ref(ref);
        return rewritten == null ? ref : rewritten;
    }

    <T extends Resource> @Nullable Ref<T> optional(@Nullable Ref<T> ref) {
        return ref == null ? null : by.ref(ref);
    }

    /// The reference, if anybody takes its place.
    <T extends Resource> Optional<Ref<T>> kept(Ref<T> ref) {
        return Optional.ofNullable(by.ref(ref));
    }

    <T extends Resource> List<Ref<T>> refs(List<Ref<T>> refs) {
        return refs.stream().flatMap(r -> kept(r).stream()).toList();
    }

    List<VpcBlock> vpcBlocks(List<VpcBlock> blocks) {
        return blocks.stream()
                .flatMap(b -> block(b.cidrBlock()).map(c -> new VpcBlock(c, b.state())).stream())
                .toList();
    }

    List<Cidr> blocks(List<Cidr> blocks) {
        return blocks.stream().flatMap(b -> block(b).stream()).toList();
    }

    private Optional<Cidr> block(Cidr block) {
        return Optional.ofNullable(by.block(block));
    }

    List<Address> addresses(List<Address> addresses) {
        return addresses.stream()
                .map(a -> new Address(by.ip(a.privateIpAddress()), by.publicIp(a.publicIp())))
                .toList();
    }

    List<SubnetAddress> nodes(List<SubnetAddress> nodes) {
        return nodes.stream().flatMap(n -> node(n).stream()).toList();
    }

    private Optional<SubnetAddress> node(SubnetAddress node) {
        @Nullable Ip address = node.privateIpAddress();
        return kept(node.subnet())
                .map(
                        subnet ->
                                new SubnetAddress(
                                        subnet,
                                        address == null ? null : by.ip(address),
                                        by.publicIp(node.publicIp())));
    }

    List<TargetGroup> groups(List<TargetGroup> groups) {
        return groups.stream()
                .map(
                        g ->
                                new TargetGroup(
                                        g.name(),
                                        g.protocol(),
                                        g.port(),
                                        registrations(g.targets()),
                                        g.preserveClientIp()))
                .toList();
    }

    private List<Registration> registrations(List<Registration> targets) {
        return targets.stream().flatMap(t -> registration(t).stream()).toList();
    }

    private Optional<Registration> registration(Registration target) {
        return switch (target) {
            case Registration.OfResource(var ref, int port) ->
                    kept(ref).map(r -> new Registration.OfResource(r, port));
            case Registration.OfAddress(Ip address, int port) ->
                    Optional.of(new Registration.OfAddress(by.ip(address), port));
        };
    }

    List<SecurityGroupRule> rules(Collection<SecurityGroupRule> rules) {
        return rules.stream()
                .flatMap(
                        r ->
                                peer(r.peer()).stream()
                                        .map(
                                                p ->
                                                        new SecurityGroupRule(
                                                                r.protocol(), r.portRange(), p)))
                .toList();
    }

    private Optional<RulePeer> peer(RulePeer peer) {
        return switch (peer) {
            case RulePeer.Block(Cidr block) -> block(block).map(RulePeer.Block::new);
            case RulePeer.Group(var group) -> kept(group).map(RulePeer.Group::new);
            case RulePeer.ListOf(var list) -> kept(list).map(RulePeer.ListOf::new);
        };
    }

    List<Route> routes(List<Route> routes) {
        return routes.stream().flatMap(r -> route(r).stream()).toList();
    }

    private Optional<Route> route(Route route) {
        return destination(route.destination())
                .flatMap(d -> target(route.target()).map(t -> new Route(d, t)));
    }

    Optional<Destination> destination(Destination destination) {
        return switch (destination) {
            case Destination.Block(Cidr block) -> block(block).map(Destination.Block::new);
            case Destination.ListOf(var list) -> kept(list).map(Destination.ListOf::new);
        };
    }

    private Optional<Target> target(Target target) {
        return Optional.ofNullable(
                switch (target) {
                    case Target.ToInternetGateway(var ref) ->
                            to(ref, Target.ToInternetGateway::new);
                    case Target.ToEgressOnlyInternetGateway(var ref) ->
                            to(ref, Target.ToEgressOnlyInternetGateway::new);
                    case Target.ToNatGateway(var ref) -> to(ref, Target.ToNatGateway::new);
                    case Target.ToPeering(var ref) -> to(ref, Target.ToPeering::new);
                    case Target.ToTransitGateway(var ref) -> to(ref, Target.ToTransitGateway::new);
                    case Target.ToVirtualPrivateGateway(var ref) ->
                            to(ref, Target.ToVirtualPrivateGateway::new);
                    case Target.ToInterface(var ref) -> to(ref, Target.ToInterface::new);
                    case Target.ToInstance(var ref) -> to(ref, Target.ToInstance::new);
                    case Target.ToEndpoint(var ref) -> to(ref, Target.ToEndpoint::new);
                    case Target.ToGatewayEndpoint(var ref) ->
                            to(ref, Target.ToGatewayEndpoint::new);
                    case Target.ToOther(String key, var ref) ->
                            to(ref, r -> new Target.ToOther(key, r));
                });
    }

    private <T extends Resource> @Nullable Target to(Ref<T> ref, Function<Ref<T>, Target> make) {
        Ref<T> rewritten = by.ref(ref);
        return rewritten == null ? null : make.apply(rewritten);
    }
}
