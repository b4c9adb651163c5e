package vpcanvas.model;

/// What a load balancer listens on, and the name of the target group it forwards to.
public record Listener(Protocol protocol, int port, String targetGroup) {}
