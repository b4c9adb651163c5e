package vpcanvas.analysis.route;

import java.util.Locale;

/// Where an effective route comes from, in AWS's order for equal destinations: the local route, a
/// static one, one from a prefix list, a propagated one
/// ([route priority](https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html), R-027).
/// An automatic route is a static one that the program writes.
public enum Origin {
    LOCAL,
    STATIC,
    AUTOMATIC,
    GATEWAY_ENDPOINT,
    PREFIX_LIST,
    PROPAGATED;

    /// The word in answers, such as `prefix-list`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
