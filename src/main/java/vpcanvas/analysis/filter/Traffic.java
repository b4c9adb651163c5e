package vpcanvas.analysis.filter;

import vpcanvas.model.Protocol;
import vpcanvas.net.Ip;

/// What a filter is asked about.
///
/// @param ports those it may be for; of ICMP, which has none, all
/// @param peer the address at the other end, as it is seen here
public record Traffic(Protocol protocol, Ports ports, Ip peer) {

    /// Those of the ports that a rule for some protocol and range is about.
    Ports in(Protocol rule, Ports range) {
        if (!rule.takes(protocol)) {
            return Ports.NONE;
        }
        return protocol == Protocol.ICMP ? ports : ports.and(range);
    }
}
