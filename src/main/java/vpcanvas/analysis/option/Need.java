package vpcanvas.analysis.option;

import org.jspecify.annotations.Nullable;
import vpcanvas.model.Protocol;

/// Who has to reach whom.
///
/// @param from the layout key of a VPC, subnet, workload, corporate network or the internet
/// @param to likewise, or of a load balancer
/// @param port the port that is dialled; null for ICMP, which has none
/// @param both whether `to` opens connections to `from` as well
/// @param more how many VPCs or networks like `from` need the same
/// @param gb the data of each in a month, in GB, both directions together
/// @param hours the hours of a month that are paid
public record Need(
        String from,
        String to,
        Protocol protocol,
        @Nullable Integer port,
        boolean both,
        int more,
        long gb,
        int hours) {
    /// The hours of a month as AWS counts them in its examples.
    public static final int HOURS = 730;

    /// What is compared where nobody says how much data there is.
    public static final int GB = 100;

    /// One network that opens connections to one TCP port.
    public static Need of(String from, String to, int port) {
        return new Need(from, to, Protocol.TCP, port, false, 0, GB, HOURS);
    }

    /// How many networks need it, this one among them.
    int networks() {
        return 1 + more;
    }

    /// The same the other way round.
    Need turned() {
        return new Need(to, from, protocol, port, both, more, gb, hours);
    }
}
