package vpcanvas.analysis.option;

import java.util.Locale;

/// Whether a way can be taken.
public enum Verdict {
    /// The flow takes this way already, as far as routes go.
    THERE("already there"),
    /// It can be drawn, and then the flow takes this way.
    POSSIBLE("possible"),
    /// AWS allows it, but nothing here draws it.
    NOT_DRAWN("possible, not drawn for you"),
    /// Both ends are in one VPC, whose local route is enough.
    NEEDLESS("not needed"),
    /// A rule of AWS is against it.
    IMPOSSIBLE("impossible");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /// What people read.
    public String label() {
        return label;
    }

    /// What scripts read, such as `not-drawn`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether AWS lets it be.
    public boolean isOpen() {
        return this == THERE || this == POSSIBLE || this == NOT_DRAWN;
    }
}
