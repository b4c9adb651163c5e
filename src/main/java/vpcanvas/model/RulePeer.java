package vpcanvas.model;

import vpcanvas.net.Cidr;

/// Whom a security group rule names.
public sealed interface RulePeer {

    record Block(Cidr cidrBlock) implements RulePeer {}

    record Group(Ref<SecurityGroup> group) implements RulePeer {}

    record ListOf(Ref<PrefixList> prefixList) implements RulePeer {}
}
