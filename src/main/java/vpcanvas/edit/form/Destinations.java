package vpcanvas.edit.form;

import java.util.Optional;
import java.util.function.Function;
import vpcanvas.model.Destination;
import vpcanvas.model.PrefixList;
import vpcanvas.model.Ref;
import vpcanvas.model.Topology;
import vpcanvas.net.AddressException;
import vpcanvas.net.Cidr;

/// Reads the destination of a route as it is typed: a block, or the id of a prefix list.
record Destinations(Topology topology) {

    /// @param meaning what to say of a block that is one
    Verdict check(String typed, Function<Cidr, Verdict> meaning) {
        String text = typed.strip();
        if (listOf(text).isPresent()) {
            return Verdict.FINE;
        }
        try {
            Cidr.Canonical read = Cidr.canonical(text);
            return read.cleared()
                    ? Verdict.remark("AWS takes this as " + read.cidr() + ".")
                    : meaning.apply(read.cidr());
        } catch (AddressException e) {
            return Verdict.wrong(e.getMessage() + ".");
        }
    }

    /// What a text means that was found ok.
    Destination read(String typed) {
        String text = typed.strip();
        return listOf(text)
                .<Destination>map(Destination.ListOf::new)
                .orElseGet(() -> Destination.of(Cidr.canonical(text).cidr()));
    }

    private Optional<Ref<PrefixList>> listOf(String text) {
        return topology.byId(text)
                .filter(PrefixList.class::isInstance)
                .map(l -> Ref.to(PrefixList.class, text));
    }

    /// Whether a row of a table comes from a route with this destination.
    boolean covers(Destination destination, Cidr row) {
        return switch (destination) {
            case Destination.Block b -> b.cidr().equals(row);
            case Destination.ListOf l ->
                    topology.find(l.prefixList()).stream()
                            .map(PrefixList::entries)
                            .anyMatch(e -> e.contains(row));
        };
    }

    /// What to add to a remark when a route of this destination is there already.
    static Verdict replacing(Cidr destination) {
        return Verdict.remark("It replaces the route to " + destination + ".");
    }

    /// The destination of the authored route behind a row.
    static Destination authored(RouteRow row) {
        if (row.authored() == null) {
            throw new IllegalArgumentException(
                    "the route to " + row.destination() + " is derived and can't be removed");
        }
        return row.authored();
    }
}
