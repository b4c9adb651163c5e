package vpcanvas.model;

/// How far an attachment has come; only an available one carries traffic.
public enum AttachmentState {
    AVAILABLE,
    PENDING_ACCEPTANCE,
    PENDING,
    MODIFYING,
    REJECTED,
    FAILED,
    DELETING,
    DELETED
}
