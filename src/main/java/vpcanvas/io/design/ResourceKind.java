package vpcanvas.io.design;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Account;
import vpcanvas.model.BlockPublicAccess;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.CustomerGateway;
import vpcanvas.model.DirectConnectAttachment;
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
import vpcanvas.model.OtherAttachment;
import vpcanvas.model.OtherEndpoint;
import vpcanvas.model.PeeringAttachment;
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
import vpcanvas.model.Topology;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;
import vpcanvas.model.VpnAttachment;
import vpcanvas.model.VpnConnection;

/// Every kind of resource, in the order in which a file lists them: the list it stands in and the
/// key of its id, as AWS's `describe` commands call them.
enum ResourceKind {
    ACCOUNT("Accounts", "AccountId", Account.class),
    REGION("Regions", "RegionName", Region.class),
    VPC("Vpcs", "VpcId", Vpc.class),
    SUBNET("Subnets", "SubnetId", Subnet.class),
    ROUTE_TABLE("RouteTables", "RouteTableId", RouteTable.class),
    PREFIX_LIST("PrefixLists", "PrefixListId", PrefixList.class),
    INSTANCE("Instances", "InstanceId", Instance.class),
    NETWORK_INTERFACE("NetworkInterfaces", "NetworkInterfaceId", NetworkInterface.class),
    INTERNET_GATEWAY("InternetGateways", "InternetGatewayId", InternetGateway.class),
    EGRESS_ONLY_INTERNET_GATEWAY(
            "EgressOnlyInternetGateways",
            "EgressOnlyInternetGatewayId",
            EgressOnlyInternetGateway.class),
    NAT_GATEWAY("NatGateways", "NatGatewayId", NatGateway.class),
    LOAD_BALANCER("LoadBalancers", "LoadBalancerArn", LoadBalancer.class),
    ENDPOINT_SERVICE("EndpointServices", "ServiceId", EndpointService.class),
    INTERFACE_ENDPOINT("InterfaceEndpoints", "VpcEndpointId", InterfaceEndpoint.class),
    RESOURCE_ENDPOINT("ResourceEndpoints", "VpcEndpointId", ResourceEndpoint.class),
    RESOURCE_GATEWAY("ResourceGateways", "ResourceGatewayId", ResourceGateway.class),
    RESOURCE_CONFIGURATION(
            "ResourceConfigurations", "ResourceConfigurationId", ResourceConfiguration.class),
    GATEWAY_ENDPOINT("GatewayEndpoints", "VpcEndpointId", GatewayEndpoint.class),
    GATEWAY_LOAD_BALANCER_ENDPOINT(
            "GatewayLoadBalancerEndpoints", "VpcEndpointId", GatewayLoadBalancerEndpoint.class),
    OTHER_ENDPOINT("OtherEndpoints", "VpcEndpointId", OtherEndpoint.class),
    BLOCK_PUBLIC_ACCESS(
            "VpcBlockPublicAccessOptions", "BlockPublicAccessId", BlockPublicAccess.class),
    PEERING_CONNECTION("VpcPeeringConnections", "VpcPeeringConnectionId", PeeringConnection.class),
    TRANSIT_GATEWAY("TransitGateways", "TransitGatewayId", TransitGateway.class),
    TRANSIT_GATEWAY_ROUTE_TABLE(
            "TransitGatewayRouteTables",
            "TransitGatewayRouteTableId",
            TransitGatewayRouteTable.class),
    VPC_ATTACHMENT(
            "TransitGatewayVpcAttachments", "TransitGatewayAttachmentId", VpcAttachment.class),
    PEERING_ATTACHMENT(
            "TransitGatewayPeeringAttachments",
            "TransitGatewayAttachmentId",
            PeeringAttachment.class),
    VPN_ATTACHMENT(
            "TransitGatewayVpnAttachments", "TransitGatewayAttachmentId", VpnAttachment.class),
    DIRECT_CONNECT_ATTACHMENT(
            "TransitGatewayDirectConnectAttachments",
            "TransitGatewayAttachmentId",
            DirectConnectAttachment.class),
    OTHER_ATTACHMENT(
            "TransitGatewayOtherAttachments", "TransitGatewayAttachmentId", OtherAttachment.class),
    CORPORATE_NETWORK("CorporateNetworks", "CorporateNetworkId", CorporateNetwork.class),
    CUSTOMER_GATEWAY("CustomerGateways", "CustomerGatewayId", CustomerGateway.class),
    VPN_CONNECTION("VpnConnections", "VpnConnectionId", VpnConnection.class),
    VIRTUAL_PRIVATE_GATEWAY("VpnGateways", "VpnGatewayId", VirtualPrivateGateway.class),
    DIRECT_CONNECT_GATEWAY(
            "DirectConnectGateways", "DirectConnectGatewayId", DirectConnectGateway.class),
    SECURITY_GROUP("SecurityGroups", "GroupId", SecurityGroup.class),
    NETWORK_ACL("NetworkAcls", "NetworkAclId", NetworkAcl.class);

    private static final Map<String, ResourceKind> BY_LIST_KEY = new HashMap<>();
    private static final Map<Class<?>, ResourceKind> BY_TYPE = new HashMap<>();

    static {
        for (ResourceKind kind : values()) {
            BY_LIST_KEY.put(kind.listKey, kind);
            BY_TYPE.put(kind.type, kind);
        }
    }

    private final String listKey;
    private final String idKey;
    private final Class<? extends Resource> type;

    ResourceKind(String listKey, String idKey, Class<? extends Resource> type) {
        this.listKey = listKey;
        this.idKey = idKey;
        this.type = type;
    }

    /// The key of the list that holds all of this kind, such as `Vpcs`.
    String listKey() {
        return listKey;
    }

    /// The key of an entry's own id, such as `VpcId`.
    String idKey() {
        return idKey;
    }

    Class<? extends Resource> type() {
        return type;
    }

    /// The kind whose list stands under this key, if it is one.
    static @Nullable ResourceKind ofList(@Nullable String listKey) {
        return BY_LIST_KEY.get(listKey);
    }

    /// The kind of this type, if it is one.
    static @Nullable ResourceKind of(Class<?> type) {
        return BY_TYPE.get(type);
    }

    /// All resources by kind, those of a kind in order of their ids; a kind without any is left
    /// out.
    static Map<ResourceKind, List<Resource>> sorted(Topology topology) {
        Map<ResourceKind, List<Resource>> result = new EnumMap<>(ResourceKind.class);
        for (Resource resource : topology.resources()) {
            ResourceKind kind = BY_TYPE.get(resource.getClass());
            result.computeIfAbsent(kind, _ -> new ArrayList<>()).add(resource);
        }
        return result;
    }
}
