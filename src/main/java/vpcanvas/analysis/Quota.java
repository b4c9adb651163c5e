package vpcanvas.analysis;

import vpcanvas.analysis.route.EffectiveTable;

/// How many of something AWS gives an account by default, and how many at most. Accounts may differ:
/// what is above the default is a matter of asking, what is above the most is not to be had.

public enum Quota {
    VPCS("VPCs", "in an account and Region", 5, "R-020", Page.VPC),
    SUBNETS("subnets", "in a VPC", 200, "R-020", Page.VPC),
    IPV4_BLOCKS("IPv4 blocks", "in a VPC", 5, 50, "R-009", Page.VPC),
    IPV6_BLOCKS("IPv6 blocks", "in a VPC", 5, 50, "R-009", Page.VPC),
    ADDRESS_USAGE(
            "units of network address usage", "in a VPC", 64_000, 256_000, "R-020", Page.USAGE),
    PEERED_ADDRESS_USAGE(
            "units of network address usage",
            "in a VPC and its peers of the same Region",
            128_000,
            512_000,
            "R-020",
            Page.USAGE),
    ROUTE_TABLES("route tables", "in a VPC", 200, "R-037", Page.VPC),
    IPV4_ROUTES(
            "static IPv4 routes",
            "in a route table",
            EffectiveTable.USUAL_ROUTES,
            1000,
            "R-037",
            Page.VPC),
    IPV6_ROUTES(
            "static IPv6 routes",
            "in a route table",
            EffectiveTable.USUAL_ROUTES,
            1000,
            "R-037",
            Page.VPC),
    PROPAGATED_ROUTES("propagated routes", "in a route table", 100, 100, "R-037", Page.VPC),
    EGRESS_ONLY_GATEWAYS("egress-only internet gateways", "on a VPC", 1, 1, "R-052", Page.VPC),
    NAT_GATEWAYS("NAT gateways", "of a VPC's account in a zone", 5, "R-051", Page.VPC),
    NAT_ADDRESSES("addresses", "on a NAT gateway", 8, "R-051", Page.VPC),
    REGIONAL_NAT_ADDRESSES(
            "addresses", "on a regional NAT gateway in a zone", 32, 32, "R-051", Page.NAT),
    PEERINGS("active peerings", "on a VPC", 50, 125, "R-075", Page.PEERING),
    PEERING_REQUESTS("open requests for peerings", "of an account", 25, "R-075", Page.PEERING),
    ENDPOINTS(
            "interface and Gateway Load Balancer endpoints",
            "in a VPC",
            50,
            "R-089",
            Page.PRIVATELINK),
    RESOURCE_ENDPOINTS("resource endpoints", "in a VPC", 200, "R-089", Page.PRIVATELINK),
    SERVICE_NETWORK_ENDPOINTS(
            "service-network endpoints", "in a VPC", 50, "R-089", Page.PRIVATELINK),
    HUBS("transit gateways", "in an account and Region", 5, "R-118", Page.HUB),
    ATTACHMENTS("attachments", "on a transit gateway", 5000, 5000, "R-118", Page.HUB),
    HUB_TABLES("route tables", "on a transit gateway", 20, "R-118", Page.HUB),
    HUB_ROUTES("routes", "in all tables of a transit gateway", 10_000, "R-118", Page.HUB),
    HUB_BLOCKS("CIDR blocks", "on a transit gateway", 5, 5, "R-118", Page.HUB),
    HUB_PEERINGS("peerings", "on a transit gateway", 50, "R-118", Page.HUB),
    HUBS_OF_VPC("transit gateways", "on a VPC", 5, 5, "R-118", Page.HUB),
    DIRECT_CONNECTS_OF_HUB(
            "Direct Connect gateways", "on a transit gateway", 20, 20, "R-118", Page.HUB),
    HUBS_OF_DIRECT_CONNECT(
            "transit gateways", "on a Direct Connect gateway", 6, 6, "R-118", Page.DIRECT_CONNECT),
    GATEWAYS_OF_DIRECT_CONNECT(
            "virtual private gateways",
            "on a Direct Connect gateway",
            20,
            20,
            "R-136",
            Page.DIRECT_CONNECT),
    ALLOWED_PREFIXES(
            "allowed prefixes",
            "for a transit gateway on a Direct Connect gateway",
            200,
            200,
            "R-137",
            Page.DIRECT_CONNECT),
    VPNS_OF_GATEWAY("VPN connections", "on a virtual private gateway", 10, "R-134", Page.VPN),
    VPNS("VPN connections", "in an account and Region", 50, "R-134", Page.VPN),
    ROUTES_LEARNED_BY_GATEWAY(
            "prefixes announced", "to a virtual private gateway", 100, 100, "R-134", Page.VPN),
    ROUTES_LEARNED_BY_HUB(
            "prefixes announced", "to a transit gateway by a VPN", 1000, 1000, "R-134", Page.VPN);

    /// The pages of AWS that say so.
    private static final class Page {
        static final String VPC =
                "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html";
        static final String USAGE =
                "https://docs.aws.amazon.com/vpc/latest/userguide/network-address-usage.html";
        static final String NAT =
                "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html";
        static final String PEERING =
                "https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-connection-quotas.html";
        static final String PRIVATELINK =
                "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html";
        static final String HUB =
                "https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-quotas.html";
        static final String DIRECT_CONNECT =
                "https://docs.aws.amazon.com/directconnect/latest/UserGuide/limits.html";
        static final String VPN = "https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-limits.html";
    }

    private static final int NO_MOST = Integer.MAX_VALUE;

    private final String what;
    private final String where;
    private final int usual;
    private final int most;
    private final String rule;
    private final String page;

    Quota(String what, String where, int usual, String rule, String page) {
        this(what, where, usual, NO_MOST, rule, page);
    }

    Quota(String what, String where, int usual, int most, String rule, String page) {
        this.what = what;
        this.where = where;
        this.usual = usual;
        this.most = most;
        this.rule = rule;
        this.page = page;
    }

    /// What is counted, such as `subnets`.
    public String what() {
        return what;
    }

    /// In what they are counted, such as `in a VPC`.
    public String where() {
        return where;
    }

    /// How many an account may have unless it has asked for more.
    public int usual() {
        return usual;
    }

    /// How many nobody gets more than.
    public int most() {
        return most;
    }

    /// Whether AWS grants more than the default to who asks.
    public boolean isAdjustable() {
        return most > usual;
    }

    public boolean hasMost() {
        return most != NO_MOST;
    }

    /// The number of the rule in the package page.
    public String rule() {
        return rule;
    }

    /// The page of AWS where the numbers stand.
    public String page() {
        return page;
    }
}
