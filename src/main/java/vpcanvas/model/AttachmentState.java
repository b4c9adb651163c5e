package vpcanvas.model;

import java.util.Locale;

/// How far an attachment has come; only an available one carries traffic.
public enum AttachmentState {
    AVAILABLE,
    PENDING_ACCEPTANCE,
    PENDING,
    MODIFYING,
    REJECTED,
    FAILED,
    DELETING,
    DELETED;

    /// The state in words, such as `pending acceptance`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
