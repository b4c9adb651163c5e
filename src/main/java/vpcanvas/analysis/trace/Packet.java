package vpcanvas.analysis.trace;

import org.jspecify.annotations.Nullable;
import vpcanvas.model.Protocol;
import vpcanvas.net.Ip;

/// The first packet of a connection, or of its answer, as it looks at some place.
///
/// @param port the port of the listening side; null for any
public record Packet(Ip source, Ip destination, Protocol protocol, @Nullable Integer port) {

    Packet from(Ip other) {
        return new Packet(other, destination, protocol, port);
    }

    Packet to(Ip other) {
        return new Packet(source, other, protocol, port);
    }

    Packet on(int other) {
        return new Packet(source, destination, protocol, other);
    }

    /// The answer to this packet.
    Packet reply() {
        return from(destination).to(source);
    }
}
