package vpcanvas.model;

import java.util.Locale;

/// How far a VPC endpoint has come; only an available one carries traffic.
public enum EndpointState {
    AVAILABLE,
    PENDING_ACCEPTANCE,
    PENDING,
    REJECTED,
    EXPIRED,
    FAILED,
    PARTIAL,
    DELETING,
    DELETED;

    /// The state in words, such as `pending acceptance`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
