package vpcanvas.model;

import org.jspecify.annotations.Nullable;
import vpcanvas.net.Ip;

/// An address of an interface, and the public one that stands for it, if any. An IPv6 address has no
/// second one.
public record Address(Ip privateIpAddress, @Nullable Ip publicIp) {}
