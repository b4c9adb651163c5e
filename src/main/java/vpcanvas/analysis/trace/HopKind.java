package vpcanvas.analysis.trace;

import java.util.Locale;

/// What kind of place a hop is.
public enum HopKind {
    INSTANCE,
    INTERFACE,
    ROUTE_TABLE,
    LOCAL,
    INTERNET_GATEWAY,
    EGRESS_ONLY_INTERNET_GATEWAY,
    NAT_GATEWAY,
    PEERING,
    ENDPOINT,
    ENDPOINT_SERVICE,
    RESOURCE_GATEWAY,
    GATEWAY_ENDPOINT,
    LOAD_BALANCER,
    TRANSIT_GATEWAY,
    TRANSIT_GATEWAY_ROUTE_TABLE,
    ATTACHMENT,
    VIRTUAL_PRIVATE_GATEWAY,
    VPN,
    DIRECT_CONNECT_GATEWAY,
    CORPORATE,
    SECURITY_GROUP,
    NETWORK_ACL,
    INTERNET;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
