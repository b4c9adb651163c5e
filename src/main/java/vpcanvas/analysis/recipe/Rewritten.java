package vpcanvas.analysis.recipe;

import vpcanvas.model.Account;
import vpcanvas.model.Attachment;
import vpcanvas.model.BlockPublicAccess;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.CustomerGateway;
import vpcanvas.model.DirectConnectGateway;
import vpcanvas.model.EgressOnlyInternetGateway;
import vpcanvas.model.EndpointService;
import vpcanvas.model.GatewayEndpoint;
import vpcanvas.model.GatewayLoadBalancerEndpoint;
import vpcanvas.model.Instance;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.NatGateway;
import vpcanvas.model.NetworkAcl;
import vpcanvas.model.NetworkInterface;
import vpcanvas.model.OtherEndpoint;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.PrefixList;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.ResourceConfiguration;
import vpcanvas.model.ResourceEndpoint;
import vpcanvas.model.ResourceGateway;
import vpcanvas.model.RouteTable;
import vpcanvas.model.SecurityGroup;
import vpcanvas.model.Subnet;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpnConnection;

/// Rewrites a whole resource: its id, its name, whom it refers to, its addresses and blocks. What a
/// resource refers to is changed in this one place, whoever asks: a copy refers to copies, and what
/// stays behind no longer refers to what is deleted.
record Rewritten(Rewriting by, RewrittenParts parts) {

    static Resource of(Resource resource, Rewriting by) {
        return new Rewritten(by, new RewrittenParts(by)).rewrite(resource);
    }

    private Resource rewrite(Resource resource) {
        return switch (resource) {
            case Account a -> a;
            case Region r -> r;
            case PrefixList p -> p;
            case CorporateNetwork c -> c;
            case Vpc v -> vpc(v);
            case Subnet s -> subnet(s);
            case RouteTable t -> table(t);
            case SecurityGroup g -> group(g);
            case NetworkAcl a ->
                    new NetworkAcl(
                            parts.needed(a.ref()),
                            by.name(a),
                            parts.needed(a.vpc()),
                            parts.refs(a.subnets()),
                            a.entries());
            case Instance i -> instance(i);
            case NetworkInterface n -> networkInterface(n);
            case InternetGateway g ->
                    new InternetGateway(parts.needed(g.ref()), by.name(g), parts.optional(g.vpc()));
            case EgressOnlyInternetGateway g ->
                    new EgressOnlyInternetGateway(
                            parts.needed(g.ref()), by.name(g), parts.optional(g.vpc()));
            case NatGateway n -> nat(n);
            case LoadBalancer l -> balancer(l);
            case EndpointService s -> service(s);
            case InterfaceEndpoint e -> endpoint(e);
            case ResourceEndpoint e -> endpoint(e);
            case GatewayLoadBalancerEndpoint e -> endpoint(e);
            case GatewayEndpoint e -> endpoint(e);
            case OtherEndpoint e ->
                    new OtherEndpoint(
                            parts.needed(e.ref()),
                            by.name(e),
                            parts.needed(e.vpc()),
                            e.vpcEndpointType(),
                            e.serviceName());
            case ResourceGateway g -> gateway(g);
            case ResourceConfiguration c -> configuration(c);
            case PeeringConnection p -> peering(p);
            case BlockPublicAccess b -> new RewrittenHubs(by, parts).access(b);
            case TransitGateway t -> new RewrittenHubs(by, parts).hub(t);
            case TransitGatewayRouteTable t -> new RewrittenHubs(by, parts).table(t);
            case Attachment a -> new RewrittenHubs(by, parts).attachment(a);
            case CustomerGateway c -> new RewrittenHubs(by, parts).customer(c);
            case VpnConnection v -> new RewrittenHubs(by, parts).vpn(v);
            case VirtualPrivateGateway v -> new RewrittenHubs(by, parts).gateway(v);
            case DirectConnectGateway d -> new RewrittenHubs(by, parts).directConnect(d);
        };
    }

    private Vpc vpc(Vpc v) {
        return new Vpc(
                parts.needed(v.ref()),
                by.name(v),
                parts.needed(v.region()),
                parts.optional(v.owner()),
                parts.vpcBlocks(v.blocks()));
    }

    private Subnet subnet(Subnet s) {
        return new Subnet(
                parts.needed(s.ref()),
                by.name(s),
                parts.needed(s.vpc()),
                parts.blocks(s.cidrBlocks()),
                s.availabilityZone(),
                s.availabilityZoneId());
    }

    private RouteTable table(RouteTable t) {
        return new RouteTable(
                parts.needed(t.ref()),
                by.name(t),
                parts.needed(t.vpc()),
                t.main(),
                parts.refs(t.subnets()),
                parts.refs(t.gateways()),
                parts.refs(t.propagatingVgws()),
                parts.routes(t.routes()));
    }

    private SecurityGroup group(SecurityGroup g) {
        return new SecurityGroup(
                parts.needed(g.ref()),
                by.name(g),
                parts.needed(g.vpc()),
                parts.rules(g.ingress()),
                parts.rules(g.egress()));
    }

    private Instance instance(Instance i) {
        return new Instance(
                parts.needed(i.ref()),
                by.name(i),
                parts.needed(i.subnet()),
                parts.addresses(i.addresses()),
                parts.refs(i.securityGroups()),
                i.sourceDestCheck());
    }

    private NetworkInterface networkInterface(NetworkInterface n) {
        return new NetworkInterface(
                parts.needed(n.ref()),
                by.name(n),
                parts.needed(n.subnet()),
                parts.addresses(n.addresses()),
                parts.refs(n.securityGroups()),
                n.sourceDestCheck(),
                parts.optional(n.instance()));
    }

    private NatGateway nat(NatGateway n) {
        return new NatGateway(
                parts.needed(n.ref()),
                by.name(n),
                parts.optional(n.subnet()),
                parts.optional(n.vpc()),
                n.connectivityType(),
                n.availabilityMode(),
                n.state(),
                parts.addresses(n.addresses()));
    }

    private LoadBalancer balancer(LoadBalancer l) {
        return new LoadBalancer(
                parts.needed(l.ref()),
                by.name(l),
                l.type(),
                l.scheme(),
                parts.needed(l.vpc()),
                parts.nodes(l.nodes()),
                l.listeners(),
                parts.groups(l.targetGroups()),
                l.crossZone(),
                parts.refs(l.securityGroups()),
                l.privateLinkTrafficUnfiltered());
    }

    private EndpointService service(EndpointService s) {
        return new EndpointService(
                parts.needed(s.ref()),
                by.name(s),
                parts.refs(s.loadBalancers()),
                s.acceptanceRequired(),
                s.allowedPrincipals(),
                parts.refs(s.supportedRegions()));
    }

    private InterfaceEndpoint endpoint(InterfaceEndpoint e) {
        return new InterfaceEndpoint(
                parts.needed(e.ref()),
                by.name(e),
                parts.needed(e.vpc()),
                parts.optional(e.service()),
                e.serviceName(),
                parts.nodes(e.nodes()),
                e.state(),
                parts.refs(e.securityGroups()));
    }

    private ResourceEndpoint endpoint(ResourceEndpoint e) {
        return new ResourceEndpoint(
                parts.needed(e.ref()),
                by.name(e),
                parts.needed(e.vpc()),
                parts.needed(e.resourceConfiguration()),
                parts.nodes(e.nodes()),
                e.state(),
                parts.refs(e.securityGroups()));
    }

    private GatewayLoadBalancerEndpoint endpoint(GatewayLoadBalancerEndpoint e) {
        return new GatewayLoadBalancerEndpoint(
                parts.needed(e.ref()),
                by.name(e),
                parts.needed(e.vpc()),
                parts.optional(e.service()),
                parts.nodes(e.nodes()),
                e.state());
    }

    private GatewayEndpoint endpoint(GatewayEndpoint e) {
        return new GatewayEndpoint(
                parts.needed(e.ref()),
                by.name(e),
                parts.needed(e.vpc()),
                e.serviceName(),
                parts.refs(e.routeTables()),
                e.state());
    }

    private ResourceGateway gateway(ResourceGateway g) {
        return new ResourceGateway(
                parts.needed(g.ref()),
                by.name(g),
                parts.needed(g.vpc()),
                parts.refs(g.subnets()),
                parts.refs(g.securityGroups()));
    }

    private ResourceConfiguration configuration(ResourceConfiguration c) {
        return new ResourceConfiguration(
                parts.needed(c.ref()),
                by.name(c),
                parts.needed(c.resourceGateway()),
                c.resource(),
                c.portRanges());
    }

    private PeeringConnection peering(PeeringConnection p) {
        return new PeeringConnection(
                parts.needed(p.ref()),
                by.name(p),
                parts.needed(p.requesterVpc()),
                parts.needed(p.accepterVpc()),
                p.status(),
                p.requesterRouting(),
                p.accepterRouting());
    }
}
