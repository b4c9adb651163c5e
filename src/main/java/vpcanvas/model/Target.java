package vpcanvas.model;

/// Where a route of a VPC leads ([routing options](https://docs.aws.amazon.com/vpc/latest/userguide/route-table-options.html)). It refers to a resource and does not claim that it exists:
/// a route to something deleted is a blackhole, not a broken design.
public sealed interface Target {

    /// What the route names.
    Ref<? extends Resource> ref();

    record ToInternetGateway(Ref<InternetGateway> ref) implements Target {}

    record ToEgressOnlyInternetGateway(Ref<EgressOnlyInternetGateway> ref) implements Target {}

    record ToNatGateway(Ref<NatGateway> ref) implements Target {}

    record ToPeering(Ref<PeeringConnection> ref) implements Target {}

    record ToTransitGateway(Ref<TransitGateway> ref) implements Target {}

    record ToVirtualPrivateGateway(Ref<VirtualPrivateGateway> ref) implements Target {}

    record ToInterface(Ref<NetworkInterface> ref) implements Target {}

    record ToInstance(Ref<Instance> ref) implements Target {}

    /// A Gateway Load Balancer endpoint; no other endpoint can be a route's target.
    record ToEndpoint(Ref<GatewayLoadBalancerEndpoint> ref) implements Target {}

    /// A gateway endpoint. AWS adds such a route to the tables that the endpoint is associated with
    /// so nobody needs to write one.
    record ToGatewayEndpoint(Ref<GatewayEndpoint> ref) implements Target {}

    /// A target that is kept but not analysed: a core network, a local or carrier gateway.
    record ToOther(String key, Ref<Resource> ref) implements Target {}
}
