package vpcanvas.analysis.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vpcanvas.analysis.Nearest;
import vpcanvas.analysis.route.Inventory;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.GatewayEndpoint;
import vpcanvas.model.Instance;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.NatGateway;
import vpcanvas.model.NetworkInterface;
import vpcanvas.model.Resource;
import vpcanvas.model.ResourceEndpoint;
import vpcanvas.model.Vpc;
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
            case Found(Party.Named(Resource r)) when !opensConnections(r) -> silent(r);
            case Found(Party.Service(GatewayEndpoint endpoint)) -> silent(endpoint);
            case Found(Party.Numbered(Ip ip)) when owners(ip).size() > 1 ->
                    new NotFound(
                            "Several things have the address " + text + ". Use an id.",
                            owners(ip).stream().map(r -> r.ref().id()).toList());
            case Meant meant -> meant;
        };
    }

    private static Meant silent(Resource resource) {
        return new NotFound(
                resource.label()
                        + " opens no connections of its own. A flow starts at an instance, a"
                        + " network interface, a corporate host, an address or `internet`.",
                List.of());
    }

    /// Whom `text` means as the destination of a flow. An address that several have is no doubt: routes
    /// decide who gets it.
    public Meant destination(String text) {
        return find(text);
    }

    private static boolean opensConnections(Resource resource) {
        return resource instanceof Instance || resource instanceof NetworkInterface;
    }

    private static boolean hasInterface(Resource resource) {
        return opensConnections(resource)
                || resource instanceof InterfaceEndpoint
                || resource instanceof ResourceEndpoint
                || resource instanceof LoadBalancer
                || resource instanceof NatGateway;
    }

    private Meant find(String text) {
        if (text.equals("internet")) {
            return new Found(new Party.Internet());
        }
        Resource byId = inventory.topology().byId(text).orElse(null);
        if (byId instanceof CorporateNetwork network) {
            return anyOf(network);
        }
        if (byId instanceof GatewayEndpoint endpoint) {
            return new Found(new Party.Service(endpoint));
        }
        if (byId != null) {
            return hasInterface(byId)
                    ? new Found(new Party.Named(byId))
                    : new NotFound(
                            text
                                    + " is a "
                                    + byId.getClass().getSimpleName()
                                    + ", which has no address of its own. Name an instance, a"
                                    + " network interface, an endpoint or a load balancer.",
                            List.of());
        }
        List<Party> named = new ArrayList<>();
        reachables().stream()
                .filter(r -> r.name().equals(text))
                .forEach(r -> named.add(new Party.Named(r)));
        networks().forEach(n -> hostsNamed(n, text).forEach(named::add));
        if (named.size() == 1) {
            return new Found(named.getFirst());
        }
        if (named.size() > 1) {
            return new NotFound(
                    "Several things are called " + text + ". Use an id, or an address.",
                    named.stream().map(Parties::idOrAddress).toList());
        }
        List<CorporateNetwork> called =
                networks().filter(n -> n.name().equals(text)).limit(2).toList();
        return called.size() == 1 ? anyOf(called.getFirst()) : address(text);
    }

    private static String idOrAddress(Party party) {
        return party instanceof Party.Corporate c ? c.address().toString() : party.id();
    }

    private Stream<CorporateNetwork> networks() {
        return inventory.topology().all(CorporateNetwork.class).stream();
    }

    private static Stream<Party> hostsNamed(CorporateNetwork network, String name) {
        return network.hosts().stream()
                .filter(h -> h.name().equals(name))
                .map(h -> new Party.Corporate(name, network, h.ipAddress()));
    }

    /// Any host of a corporate network: the first that is drawn, else one of its first block.
    private static Meant anyOf(CorporateNetwork network) {
        String id = network.ref().id();
        Ip address;
        if (!network.hosts().isEmpty()) {
            address = network.hosts().getFirst().ipAddress();
        } else if (!network.cidrBlocks().isEmpty()) {
            address = network.cidrBlocks().getFirst().last();
        } else {
            return new NotFound(id + " has no block. Give it one.", List.of());
        }
        return new Found(new Party.Corporate(id, network, address));
    }

    private Meant address(String text) {
        Ip ip;
        try {
            ip = Ip.parse(text);
        } catch (AddressException notAnAddress) {
            return new NotFound("There is no " + text + " in this design.", nearest(text));
        }
        return new Found(owners(ip).isEmpty() ? outside(ip) : new Party.Numbered(ip));
    }

    private List<Resource> owners(Ip ip) {
        return reachables().stream().filter(r -> has(r, ip)).toList();
    }

    /// An address that no interface has: a corporate host's, unless it is one of a VPC too.
    private Party outside(Ip ip) {
        boolean inVpc =
                inventory.topology().all(Vpc.class).stream()
                        .flatMap(v -> v.usableBlocks().stream())
                        .anyMatch(b -> b.contains(ip));
        return networks()
                .filter(n -> !inVpc)
                .filter(n -> n.cidrBlocks().stream().anyMatch(b -> b.contains(ip)))
                .findFirst()
                .<Party>map(n -> new Party.Corporate(ip.toString(), n, ip))
                .orElse(new Party.Numbered(ip));
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
                Stream.concat(
                                reachables().stream()
                                        .flatMap(r -> Stream.of(r.ref().id(), r.label())),
                                networks()
                                        .flatMap(
                                                n ->
                                                        Stream.concat(
                                                                Stream.of(n.ref().id()),
                                                                n.hosts().stream()
                                                                        .map(h -> h.name()))))
                        .distinct()
                        .sorted(Comparator.naturalOrder())
                        .toList());
    }
}
