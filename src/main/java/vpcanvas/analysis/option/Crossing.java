package vpcanvas.analysis.option;

/// How far data travels, which decides about its price.
public enum Crossing {
    SAME_ZONE,
    OTHER_ZONE,
    OTHER_REGION,
    /// To or from hosts outside AWS.
    OUTSIDE
}
