package vpcanvas.analysis.trace;

/// One thing that keeps a connection from working.
///
/// @param at the id of the component that blocks
/// @param says what is wrong and what to do, for a person
public record Blocker(Reason reason, String at, Direction direction, String says) {}
