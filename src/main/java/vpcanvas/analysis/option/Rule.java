package vpcanvas.analysis.option;

/// A rule of AWS: its number in the package page of [vpcanvas.analysis], and the page that says so.
public record Rule(String number, String page) {
    private static final String VPC = "https://docs.aws.amazon.com/vpc/latest/";
    private static final String HUB = VPC + "tgw/";
    private static final String LINK = VPC + "privatelink/";
    private static final String PEER = VPC + "peering/vpc-peering-basics.html";
    private static final String GUIDE = VPC + "userguide/";
    private static final String VPN = "https://docs.aws.amazon.com/vpn/latest/s2svpn/";

    static final Rule LOCAL_ROUTE = new Rule("R-023", GUIDE + "subnet-route-tables.html");
    static final Rule PUBLIC_ADDRESS = new Rule("R-042", GUIDE + "VPC_Internet_Gateway.html");
    static final Rule NAT_OUTBOUND = new Rule("R-049", GUIDE + "vpc-nat-gateway.html");
    static final Rule NAT_LIMITS = new Rule("R-051", GUIDE + "nat-gateway-basics.html");
    static final Rule OVER_INTERNET = new Rule("R-053", GUIDE + "VPC_Internet_Gateway.html");
    static final Rule GROUPS_SEE_PUBLIC = new Rule("R-054", GUIDE + "security-group-rules.html");
    static final Rule PEER_ROUTES = new Rule("R-060", PEER);
    static final Rule PEER_OVERLAP = new Rule("R-062", PEER);
    static final Rule PEER_TRANSIT = new Rule("R-065", PEER);
    static final Rule PEER_EDGE = new Rule("R-066", PEER);
    static final Rule PEER_GROUPS =
            new Rule("R-072", VPC + "peering/vpc-peering-security-groups.html");
    static final Rule PEER_MTU = new Rule("R-074", PEER);
    static final Rule SERVICE = new Rule("R-077", LINK + "create-endpoint-service.html");
    static final Rule SERVICE_ONE_WAY = new Rule("R-078", LINK + "concepts.html");
    static final Rule SERVICE_NO_ROUTES = new Rule("R-079", LINK + "concepts.html");
    static final Rule SERVICE_OVERLAP = new Rule("R-080", LINK + "create-endpoint-service.html");
    static final Rule SERVICE_ZONES =
            new Rule("R-081", LINK + "privatelink-share-your-services.html");
    static final Rule SERVICE_PORTS = new Rule("R-084", LINK + "concepts.html");
    static final Rule SERVICE_REGION =
            new Rule("R-086", LINK + "privatelink-share-your-services.html");
    static final Rule SERVICE_REACH = new Rule("R-088", LINK + "concepts.html");
    static final Rule SERVICE_LIMITS = new Rule("R-089", LINK + "vpc-limits-endpoints.html");
    static final Rule RESOURCE = new Rule("R-091", LINK + "privatelink-access-resources.html");
    static final Rule HUB_REGION = new Rule("R-096", HUB + "how-transit-gateways-work.html");
    static final Rule HUB_ROUTES = new Rule("R-101", HUB + "how-transit-gateways-work.html");
    static final Rule HUB_STATIC = new Rule("R-107", HUB + "tgw-peering.html");
    static final Rule HUB_PEERING = new Rule("R-108", HUB + "tgw-peering.html");
    static final Rule HUB_TRANSIT = new Rule("R-109", HUB + "how-transit-gateways-work.html");
    static final Rule HUB_OVERLAP = new Rule("R-110", HUB + "tgw-vpc-attachments.html");
    static final Rule HUB_EGRESS = new Rule("R-113", HUB + "transit-gateway-nat-igw.html");
    static final Rule HUB_SPEED = new Rule("R-119", HUB + "transit-gateway-quotas.html");
    static final Rule MAPPED_ONE_WAY = new Rule("R-120", GUIDE + "nat-gateway-scenarios.html");
    static final Rule MAPPED_SERVICE = new Rule("R-121", GUIDE + "nat-gateway-scenarios.html");
    static final Rule MAPPED_LIMITS = new Rule("R-125", GUIDE + "nat-gateway-basics.html");
    static final Rule NO_TRANSIT = new Rule("R-131", VPN + "vpn-route-priority.html");
    static final Rule VPN_LIMITS = new Rule("R-134", VPN + "vpn-limits.html");
}
