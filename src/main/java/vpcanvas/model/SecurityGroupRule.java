package vpcanvas.model;

import org.jspecify.annotations.Nullable;

/// One allowed kind of traffic. Without a port range every port is meant.
public record SecurityGroupRule(Protocol protocol, @Nullable PortRange portRange, RulePeer peer) {}
