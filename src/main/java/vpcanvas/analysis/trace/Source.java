package vpcanvas.analysis.trace;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.route.Host;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.Ref;
import vpcanvas.model.Vpc;
import vpcanvas.net.Family;
import vpcanvas.net.Ip;

/// Who opens the connection: interfaces in VPCs, a host of a corporate network, or one on the
/// internet.
///
/// @param hosts its interfaces; empty outside the VPCs
/// @param network its corporate network, if it is in one
/// @param address its address outside the VPCs; null where any will do
record Source(List<Host> hosts, @Nullable CorporateNetwork network, @Nullable Ip address) {
    /// A host outside, from the block that is set aside for documentation
    /// ([RFC 5737](https://www.rfc-editor.org/rfc/rfc5737)).
    static final Ip OUTSIDE = Ip.parse("192.0.2.1");

    /// Likewise for IPv6 ([RFC 3849](https://www.rfc-editor.org/rfc/rfc3849)).
    static final Ip OUTSIDE_V6 = Ip.parse("2001:db8::1");

    static Source of(Party party, Report report) {
        return switch (party) {
            case Party.Named(var resource) ->
                    new Source(report.inventory().hostsOf(resource.ref()), null, null);
            case Party.Numbered(Ip address) ->
                    new Source(
                            report.topology().all(Vpc.class).stream()
                                    .map(v -> report.inventory().hostAt(v.ref(), address))
                                    .filter(Objects::nonNull)
                                    .toList(),
                            null,
                            address);
            case Party.Corporate c -> new Source(List.of(), c.network(), c.address());
            case Party.Internet internet -> new Source(List.of(), null, null);
            case Party.Service s -> new Source(List.of(), null, null);
        };
    }

    /// Whether it is out on the internet, where private addresses lead nowhere.
    boolean isOnInternet(Party party) {
        return party instanceof Party.Internet
                || (hosts.isEmpty() && network == null && party instanceof Party.Numbered);
    }

    /// The VPCs it has interfaces in.
    List<Ref<Vpc>> vpcs() {
        return hosts.stream().map(h -> h.subnet().vpc()).distinct().toList();
    }

    /// The way from here, if source and dialled address share a family.
    Optional<Way> dial(Ip dialled, Goal goal, String note) {
        if (!hosts.isEmpty()) {
            return hosts.stream()
                    .filter(h -> h.address().family() == dialled.family())
                    .findFirst()
                    .map(h -> new Way(h, null, h.address(), dialled, goal, note));
        }
        Ip own = address;
        if (own == null) {
            own = dialled.family() == Family.IPV4 ? OUTSIDE : OUTSIDE_V6;
        }
        return own.family() == dialled.family()
                ? Optional.of(new Way(null, network, own, dialled, goal, note))
                : Optional.empty();
    }
}
