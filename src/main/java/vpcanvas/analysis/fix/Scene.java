package vpcanvas.analysis.fix;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.route.Host;
import vpcanvas.analysis.route.Inventory;
import vpcanvas.model.Document;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Topology;
import vpcanvas.model.Vpc;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;

/// What fixes are looked for in: a document and what it means.
record Scene(Document document, Report report) {

    Topology topology() {
        return report.topology();
    }

    Inventory inventory() {
        return report.inventory();
    }

    /// The resource with an id, if it is of that kind.
    <T extends Resource> Optional<T> find(Class<T> kind, String id) {
        return topology().byId(id).filter(kind::isInstance).map(kind::cast);
    }

    String label(Ref<?> ref) {
        return inventory().label(ref);
    }

    /// The table with an id; also one that a VPC has without its being drawn.
    Optional<RouteTable> table(String id) {
        return report.table(Ref.to(RouteTable.class, id)).map(t -> t.table());
    }

    boolean isDrawn(RouteTable table) {
        return topology().byId(table.ref().id()).isPresent();
    }

    /// The usable block of a VPC that has an address.
    Optional<Cidr> blockOf(@Nullable Ref<Vpc> vpc, Ip address) {
        return topology().find(vpc).map(Vpc::usableBlocks).orElse(List.of()).stream()
                .filter(b -> b.contains(address))
                .findFirst();
    }

    /// The first interface of something.
    Optional<Host> hostOf(String id) {
        return inventory().hostsOf(Ref.to(Resource.class, id)).stream().findFirst();
    }
}
