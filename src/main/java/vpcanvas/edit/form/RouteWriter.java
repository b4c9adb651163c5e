package vpcanvas.edit.form;

import java.util.Optional;
import vpcanvas.model.Change;
import vpcanvas.model.Destination;
import vpcanvas.model.PrefixList;
import vpcanvas.model.Ref;
import vpcanvas.model.Route;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Target;
import vpcanvas.model.Topology;
import vpcanvas.net.AddressException;
import vpcanvas.net.Cidr;

/// Authors routes of a table. A destination is a block or the id of a prefix list.
record RouteWriter(Topology topology, RouteTable table, RouteTargets targets) {

    Verdict check(String typed) {
        String text = typed.strip();
        if (listOf(text).isPresent()) {
            return Verdict.FINE;
        }
        try {
            Cidr.Canonical read = Cidr.canonical(text);
            return read.cleared()
                    ? Verdict.remark("AWS takes this as " + read.cidr() + ".")
                    : replaces(read.cidr());
        } catch (AddressException e) {
            return Verdict.wrong(e.getMessage() + ".");
        }
    }

    private Verdict replaces(Cidr destination) {
        return table.routes().stream()
                .map(Route::destination)
                .filter(Destination.of(destination)::equals)
                .findFirst()
                .map(d -> Verdict.remark("It replaces the route to " + destination + "."))
                .orElse(Verdict.FINE);
    }

    private Optional<Ref<PrefixList>> listOf(String text) {
        return topology.byId(text)
                .filter(PrefixList.class::isInstance)
                .map(l -> Ref.to(PrefixList.class, text));
    }

    Change add(String typed, String target) {
        Verdict verdict = check(typed);
        if (!verdict.ok()) {
            throw new IllegalArgumentException(verdict.sentence());
        }
        Target to =
                targets.find(target)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "no route of "
                                                        + table.label()
                                                        + " can lead to "
                                                        + target));
        String text = typed.strip();
        Destination destination =
                listOf(text)
                        .<Destination>map(Destination.ListOf::new)
                        .orElseGet(() -> Destination.of(Cidr.canonical(text).cidr()));
        return new Change.AddRoute(table.ref(), new Route(destination, to));
    }

    Change remove(RouteRow row) {
        if (row.authored() == null) {
            throw new IllegalArgumentException(
                    "the route to " + row.destination() + " is derived and can't be removed");
        }
        return new Change.RemoveRoute(table.ref(), row.authored());
    }
}
