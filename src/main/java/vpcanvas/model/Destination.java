package vpcanvas.model;

import vpcanvas.net.Cidr;

/// What a route is for: a block, or the blocks of a prefix list.
public sealed interface Destination {

    record Block(Cidr cidr) implements Destination {}

    record ListOf(Ref<PrefixList> prefixList) implements Destination {}

    static Destination of(Cidr cidr) {
        return new Block(cidr);
    }
}
