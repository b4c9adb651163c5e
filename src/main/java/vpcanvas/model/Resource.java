package vpcanvas.model;

/// Anything that a design has and AWS (or the corporate side) would own. Resources are values; they
/// refer to one another by [Ref] and never hold one another.
public sealed interface Resource
        permits Account,
                Region,
                Vpc,
                Subnet,
                RouteTable,
                PrefixList,
                Instance,
                NetworkInterface,
                InternetGateway,
                EgressOnlyInternetGateway,
                NatGateway,
                LoadBalancer,
                EndpointService,
                InterfaceEndpoint,
                ResourceEndpoint,
                ResourceGateway,
                ResourceConfiguration,
                GatewayEndpoint,
                GatewayLoadBalancerEndpoint,
                OtherEndpoint,
                BlockPublicAccess,
                PeeringConnection,
                TransitGateway,
                TransitGatewayRouteTable,
                Attachment,
                CorporateNetwork,
                CustomerGateway,
                VpnConnection,
                VirtualPrivateGateway,
                DirectConnectGateway,
                SecurityGroup,
                NetworkAcl {

    /// Its identity; unique in a design over all kinds.
    Ref<? extends Resource> ref();

    /// The name a person gave it; empty when none was given.
    String name();

    /// What to call it in a sentence: its name, or its id without one.
    default String label() {
        return name().isEmpty() ? ref().id() : name();
    }
}
