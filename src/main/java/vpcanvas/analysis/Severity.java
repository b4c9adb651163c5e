package vpcanvas.analysis;

import java.util.Locale;

/// How grave a finding is, the gravest first.
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
