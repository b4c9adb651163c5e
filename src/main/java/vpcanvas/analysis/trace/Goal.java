package vpcanvas.analysis.trace;

import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.route.Host;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.GatewayEndpoint;

/// Where a packet should end. Of the three one at most is set; none means that any end will do.
///
/// @param host the interface
/// @param network the corporate network
/// @param endpoint the gateway endpoint whose service is meant
record Goal(
        @Nullable Host host,
        @Nullable CorporateNetwork network,
        @Nullable GatewayEndpoint endpoint) {
    static final Goal ANY = new Goal(null, null, null);

    static Goal of(@Nullable Host host) {
        return new Goal(host, null, null);
    }

    static Goal of(CorporateNetwork network) {
        return new Goal(null, network, null);
    }
}
