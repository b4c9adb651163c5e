package vpcanvas.model;

import org.jspecify.annotations.Nullable;
import vpcanvas.net.Ip;

/// The corporate end of a Site-to-Site VPN.
public record CustomerGateway(
        Ref<CustomerGateway> ref,
        String name,
        @Nullable Ref<CorporateNetwork> corporateNetwork,
        @Nullable Ip ipAddress,
        long bgpAsn)
        implements Resource {}
