package vpcanvas.analysis.trace;

/// One thing that keeps a connection from working.
///
/// @param at the id of the component that blocks
/// @param says what is wrong and what to do, for a person
/// @param step how many places of its direction the packet had passed
public record Blocker(Reason reason, String at, Direction direction, String says, int step) {}
