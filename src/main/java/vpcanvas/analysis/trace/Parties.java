package vpcanvas.analysis.trace;

import java.util.Comparator;
import java.util.List;
import vpcanvas.analysis.Inventory;
import vpcanvas.analysis.Nearest;
import vpcanvas.model.Instance;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.NatGateway;
import vpcanvas.model.NetworkInterface;
import vpcanvas.model.Resource;
import vpcanvas.net.AddressException;
import vpcanvas.net.Ip;

/// Finds out whom a person means by an id, a name, an address or `internet`.
public record Parties(Inventory inventory) {

    /// Whom was meant, or why that can't be said.
    public sealed interface Meant {}

    /// Exactly one.
    public record Found(Party party) implements Meant {}

    /// Nobody, or several.
    ///
    /// @param nearest ids that look like what was asked for, the likeliest first
    public record NotFound(String says, List<String> nearest) implements Meant {}

    /// Whom `text` means as the source of a flow: only what opens connections can be one.
    public Meant source(String text) {
        return switch (find(text)) {
            case Found(Party.Named(Resource r)) when !opensConnections(r) ->
                    new NotFound(
                            r.label()
                                    + " opens no connections of its own. A flow starts at an instance,"
                                    + " a network interface, an address or `internet`.",
                            List.of());
            case Meant meant -> meant;
        };
    }

    /// Whom `text` means as the destination of a flow.
    public Meant destination(String text) {
        return find(text);
    }

    private static boolean opensConnections(Resource resource) {
        return resource instanceof Instance || resource instanceof NetworkInterface;
    }

    private static boolean hasInterface(Resource resource) {
        return opensConnections(resource)
                || resource instanceof InterfaceEndpoint
                || resource instanceof LoadBalancer
                || resource instanceof NatGateway;
    }

    private Meant find(String text) {
        if (text.equals("internet")) {
            return new Found(new Party.Internet());
        }
        Resource byId = inventory.topology().byId(text).orElse(null);
        if (byId != null) {
            return hasInterface(byId)
                    ? new Found(new Party.Named(byId))
                    : new NotFound(
                            text
                                    + " is a "
                                    + byId.getClass().getSimpleName()
                                    + ", which has no address of its own. Name an instance, a network"
                                    + " interface, an endpoint or a load balancer.",
                            List.of());
        }
        List<Resource> named = reachables().stream().filter(r -> r.name().equals(text)).toList();
        if (named.size() == 1) {
            return new Found(new Party.Named(named.getFirst()));
        }
        if (named.size() > 1) {
            return new NotFound(
                    "Several things are called " + text + ". Use an id.",
                    named.stream().map(r -> r.ref().id()).toList());
        }
        return address(text);
    }

    private Meant address(String text) {
        Ip ip;
        try {
            ip = Ip.parse(text);
        } catch (AddressException notAnAddress) {
            return new NotFound("There is no " + text + " in this design.", nearest(text));
        }
        List<Resource> owners = reachables().stream().filter(r -> has(r, ip)).toList();
        if (owners.size() > 1) {
            return new NotFound(
                    "Several things have the address " + text + ". Use an id.",
                    owners.stream().map(r -> r.ref().id()).toList());
        }
        return new Found(new Party.Numbered(ip));
    }

    private boolean has(Resource resource, Ip ip) {
        return inventory.hostsOf(resource.ref()).stream().anyMatch(h -> h.address().equals(ip));
    }

    private List<Resource> reachables() {
        return inventory.topology().resources().stream().filter(Parties::hasInterface).toList();
    }

    private List<String> nearest(String text) {
        return Nearest.of(
                text,
                reachables().stream()
                        .flatMap(r -> List.of(r.ref().id(), r.label()).stream())
                        .distinct()
                        .sorted(Comparator.naturalOrder())
                        .toList());
    }
}
