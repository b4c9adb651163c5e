package vpcanvas.model;

/// An authored route: where packets for a destination go.
public record Route(Destination destination, Target target) {}
