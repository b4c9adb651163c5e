package vpcanvas.analysis.filter;

/// What the other end of a flow is to a group that a rule names.
public sealed interface Standing {

    /// It carries the group, and the group is known here.
    record Member() implements Standing {}

    /// It doesn't carry the group.
    record Stranger() implements Standing {}

    /// It carries the group, but that isn't known here.
    ///
    /// @param support whether a transit gateway would tell, if it were set to
    /// @param says why
    record Lost(boolean support, String says) implements Standing {}
}
