package vpcanvas.model;

import vpcanvas.net.Cidr;

/// A prefix that a BGP neighbour announces. It can't be derived, so it is stored.
public record Announced(Cidr cidrBlock, Source source, int asPathLength, int med) {

    public enum Source {
        DRAWN,
        IMPORTED
    }
}
