package vpcanvas.model;

/// A workload that uses something near it, drawn as an unnumbered arrow: an instance its endpoint, a
/// load balancer its target.
public record Use(Ref<Resource> from, Ref<Resource> to) {}
