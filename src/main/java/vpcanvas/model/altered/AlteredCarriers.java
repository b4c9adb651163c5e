package vpcanvas.model.altered;

import java.util.List;
import vpcanvas.model.Instance;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.NetworkInterface;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.SecurityGroup;

/// What carries security groups on its interfaces, as it is with others.
public final class AlteredCarriers {
    private AlteredCarriers() {}

    /// The same thing with these groups.
    ///
    /// @throws IllegalArgumentException if it can't have any
    public static Resource carrying(Resource owner, List<Ref<SecurityGroup>> groups) {
        return switch (owner) {
            case Instance i ->
                    new Instance(
                            i.ref(),
                            i.name(),
                            i.subnet(),
                            i.addresses(),
                            groups,
                            i.sourceDestCheck());
            case NetworkInterface n ->
                    new NetworkInterface(
                            n.ref(),
                            n.name(),
                            n.subnet(),
                            n.addresses(),
                            groups,
                            n.sourceDestCheck(),
                            n.instance());
            case LoadBalancer l -> carrying(l, groups);
            case InterfaceEndpoint e ->
                    new InterfaceEndpoint(
                            e.ref(),
                            e.name(),
                            e.vpc(),
                            e.service(),
                            e.serviceName(),
                            e.nodes(),
                            e.state(),
                            groups);
            default ->
                    throw new IllegalArgumentException(
                            owner.label() + " can't carry security groups here");
        };
    }

    private static LoadBalancer carrying(LoadBalancer l, List<Ref<SecurityGroup>> groups) {
        return new LoadBalancer(
                l.ref(),
                l.name(),
                l.type(),
                l.scheme(),
                l.vpc(),
                l.nodes(),
                l.listeners(),
                l.targetGroups(),
                l.crossZone(),
                groups,
                l.privateLinkTrafficUnfiltered());
    }
}
