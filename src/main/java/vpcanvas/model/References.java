package vpcanvas.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a resource refers to. Targets of routes are left out: a route to something that is gone is a
/// blackhole and told as that.
public final class References {
    private final List<Ref<?>> found = new ArrayList<>();

    private References() {}

    public static List<Ref<?>> of(Resource resource) {
        References references = new References();
        references.visit(resource);
        return List.copyOf(references.found);
    }

    private void visit(Resource resource) {
        switch (resource) {
            case Account a -> {}
            case Region r -> {}
            case PrefixList p -> {}
            case CorporateNetwork c -> {}
            case Vpc v -> add(v.region(), v.owner());
            case Subnet s -> add(s.vpc());
            case RouteTable t -> {
                add(t.vpc());
                addAll(t.subnets());
                addAll(t.gateways());
                addAll(t.propagatingVgws());
            }
            case Instance i -> {
                add(i.subnet());
                addAll(i.securityGroups());
            }
            case NetworkInterface n -> {
                add(n.subnet(), n.instance());
                addAll(n.securityGroups());
            }
            case InternetGateway g -> add(g.vpc());
            case EgressOnlyInternetGateway g -> add(g.vpc());
            case NatGateway n -> add(n.subnet(), n.vpc());
            case LoadBalancer l -> visitLoadBalancer(l);
            case EndpointService s -> {
                addAll(s.loadBalancers());
                addAll(s.supportedRegions());
            }
            case InterfaceEndpoint e ->
                    endpoint(e.vpc(), e.service(), e.nodes(), e.securityGroups());
            case ResourceEndpoint e ->
                    endpoint(e.vpc(), e.resourceConfiguration(), e.nodes(), e.securityGroups());
            case GatewayLoadBalancerEndpoint e ->
                    endpoint(e.vpc(), e.service(), e.nodes(), List.of());
            case ResourceGateway g -> {
                add(g.vpc());
                addAll(g.subnets());
                addAll(g.securityGroups());
            }
            case ResourceConfiguration c -> add(c.resourceGateway());
            case GatewayEndpoint e -> {
                add(e.vpc());
                addAll(e.routeTables());
            }
            case OtherEndpoint e -> add(e.vpc());
            case BlockPublicAccess b -> {
                add(b.region(), b.owner());
                b.exclusions().forEach(x -> add(x.resource()));
            }
            case PeeringConnection p -> add(p.requesterVpc(), p.accepterVpc());
            case TransitGateway t ->
                    add(
                            t.region(),
                            t.owner(),
                            t.associationDefaultRouteTable(),
                            t.propagationDefaultRouteTable());
            case TransitGatewayRouteTable t -> {
                add(t.transitGateway());
                addAll(t.associations());
                addAll(t.propagations());
                t.routes().forEach(r -> add(r.attachment()));
            }
            case VpcAttachment a -> {
                add(a.transitGateway(), a.vpc());
                addAll(a.subnets());
            }
            case PeeringAttachment a ->
                    add(a.requesterTransitGateway(), a.accepterTransitGateway());
            case VpnAttachment a -> add(a.transitGateway(), a.vpnConnection());
            case DirectConnectAttachment a -> add(a.transitGateway(), a.directConnectGateway());
            case OtherAttachment a -> add(a.transitGateway());
            case CustomerGateway c -> add(c.corporateNetwork());
            case VpnConnection v ->
                    add(v.customerGateway(), v.transitGateway(), v.virtualPrivateGateway());
            case VirtualPrivateGateway v -> add(v.vpc());
            case DirectConnectGateway d -> {
                add(d.corporateNetwork());
                d.associations().forEach(a -> add(a.virtualPrivateGateway()));
            }
            case SecurityGroup g -> {
                add(g.vpc());
                g.ingress().forEach(r -> visitPeer(r.peer()));
                g.egress().forEach(r -> visitPeer(r.peer()));
            }
            case NetworkAcl a -> {
                add(a.vpc());
                addAll(a.subnets());
            }
        }
    }

    private void visitLoadBalancer(LoadBalancer balancer) {
        add(balancer.vpc());
        balancer.nodes().forEach(n -> add(n.subnet()));
        addAll(balancer.securityGroups());
        for (TargetGroup group : balancer.targetGroups()) {
            for (Registration target : group.targets()) {
                if (target instanceof Registration.OfResource(Ref<Resource> resource, int port)) {
                    add(resource);
                }
            }
        }
    }

    private void visitPeer(RulePeer peer) {
        switch (peer) {
            case RulePeer.Block b -> {}
            case RulePeer.Group g -> add(g.group());
            case RulePeer.ListOf l -> add(l.prefixList());
        }
    }

    private void endpoint(
            Ref<Vpc> vpc,
            @Nullable Ref<?> service,
            List<SubnetAddress> nodes,
            List<Ref<SecurityGroup>> groups) {
        add(vpc, service);
        nodes.forEach(n -> add(n.subnet()));
        addAll(groups);
    }

    private void add(@Nullable Ref<?>... refs) {
        for (Ref<?> ref : refs) {
            if (ref != null) {
                found.add(ref);
            }
        }
    }

    private void addAll(Collection<? extends Ref<?>> refs) {
        found.addAll(refs);
    }
}
