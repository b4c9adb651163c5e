package vpcanvas.ui;

import java.util.List;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;
import vpcanvas.net.Cidr;

/// The blocks by which a place is known.
final class Blocks {
    private Blocks() {}

    static List<Cidr> of(Resource resource) {
        return switch (resource) {
            case Vpc v -> v.usableBlocks();
            case Subnet s -> s.cidrBlocks();
            case CorporateNetwork n -> n.cidrBlocks();
            default -> List.of();
        };
    }
}
