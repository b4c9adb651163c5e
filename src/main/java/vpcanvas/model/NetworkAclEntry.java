package vpcanvas.model;

import org.jspecify.annotations.Nullable;
import vpcanvas.net.Cidr;

/// One rule of a network ACL. Without a port range every port is meant.
public record NetworkAclEntry(
        int ruleNumber,
        boolean egress,
        Action ruleAction,
        Protocol protocol,
        Cidr cidrBlock,
        @Nullable PortRange portRange) {

    public enum Action {
        ALLOW,
        DENY
    }
}
