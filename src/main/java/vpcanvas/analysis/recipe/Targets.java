package vpcanvas.analysis.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vpcanvas.analysis.route.Host;
import vpcanvas.model.Listener;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.NetworkInterface;
import vpcanvas.model.Protocol;
import vpcanvas.model.Ref;
import vpcanvas.model.Registration;
import vpcanvas.model.Resource;
import vpcanvas.model.SubnetAddress;
import vpcanvas.model.TargetGroup;
import vpcanvas.model.altered.Altered;
import vpcanvas.model.altered.AlteredServices;

/// What a load balancer passes TCP connections on to.
record Targets(LoadBalancer balancer) {

    /// How a target is registered: an interface by its address, an instance by its id.
    static Registration registration(Host target) {
        return target.owner() instanceof NetworkInterface
                ? new Registration.OfAddress(target.address(), 0)
                : new Registration.OfResource(Ref.to(Resource.class, target.id()), 0);
    }

    List<Registration> registered() {
        return group().map(TargetGroup::targets).orElse(List.of());
    }

    boolean sendsTo(Host target) {
        return registered().stream()
                .anyMatch(
                        r ->
                                switch (r) {
                                    case Registration.OfResource(var ref, int _) ->
                                            ref.id().equals(target.id());
                                    case Registration.OfAddress(var address, int _) ->
                                            address.equals(target.address());
                                });
    }

    private Optional<Listener> listener() {
        return balancer.listeners().stream()
                .filter(l -> l.protocol().takes(Protocol.TCP))
                .findFirst();
    }

    private Optional<TargetGroup> group() {
        return listener().flatMap(l -> groupOf(l));
    }

    private Optional<TargetGroup> groupOf(Listener listener) {
        return balancer.targetGroups().stream()
                .filter(g -> g.name().equals(listener.targetGroup()))
                .findFirst();
    }

    /// The load balancer with one target, behind a listener and a group that it gets if it has
    /// none.
    LoadBalancer with(Registration target, boolean crossZone) {
        List<Listener> listeners = new ArrayList<>(balancer.listeners());
        Listener listener =
                listener()
                        .orElseGet(
                                () ->
                                        new Listener(
                                                Protocol.TCP, Building.PORT, balancer.ref().id()));
        if (!listeners.contains(listener)) {
            listeners.add(listener);
        }
        List<TargetGroup> groups = new ArrayList<>(balancer.targetGroups());
        TargetGroup before =
                groupOf(listener)
                        .orElseGet(
                                () ->
                                        new TargetGroup(
                                                listener.targetGroup(),
                                                Protocol.TCP,
                                                listener.port(),
                                                List.of(),
                                                false));
        groups.remove(before);
        List<Registration> targets = new ArrayList<>(before.targets());
        targets.add(target);
        groups.add(
                new TargetGroup(
                        before.name(),
                        before.protocol(),
                        before.port(),
                        targets,
                        before.preserveClientIp()));
        return AlteredServices.sending(
                balancer, listeners, groups, balancer.crossZone() || crossZone);
    }

    /// The load balancer with this node alone.
    LoadBalancer at(SubnetAddress node) {
        return Altered.at(balancer, balancer.vpc(), List.of(node));
    }
}
