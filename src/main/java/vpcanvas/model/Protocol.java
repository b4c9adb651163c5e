package vpcanvas.model;

import java.util.Locale;

/// What a listener, rule or packet speaks. `ALL` stands only in rules.
public enum Protocol {
    TCP,
    UDP,
    ICMP,
    TCP_UDP,
    TLS,
    HTTP,
    HTTPS,
    GENEVE,
    ALL;

    /// Whether something that speaks this takes packets of `other`: `ALL` takes everything, `TCP_UDP`
    /// both, and TLS, HTTP and HTTPS run over TCP.
    public boolean takes(Protocol other) {
        return this == ALL
                || transport() == other.transport()
                || (this == TCP_UDP && (other.transport() == TCP || other.transport() == UDP));
    }

    /// As people write it: `tcp`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private Protocol transport() {
        return switch (this) {
            case TLS, HTTP, HTTPS -> TCP;
            case GENEVE -> UDP;
            case TCP, UDP, ICMP, TCP_UDP, ALL -> this;
        };
    }
}
