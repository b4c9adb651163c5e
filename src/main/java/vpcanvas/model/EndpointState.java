package vpcanvas.model;

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
    DELETED
}
