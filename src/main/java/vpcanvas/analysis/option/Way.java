package vpcanvas.analysis.option;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vpcanvas.analysis.trace.Hop;
import vpcanvas.analysis.trace.HopKind;
import vpcanvas.analysis.trace.Trace;

/// A kind of way from one network to another, in the order in which they are compared.
public enum Way {
    INTERNET("Internet"),
    PEERING("VPC peering"),
    PRIVATELINK("PrivateLink"),
    RESOURCE_ENDPOINT("Resource endpoint"),
    TRANSIT_GATEWAY("Transit gateway"),
    TRANSIT_GATEWAY_PEERING("Transit gateway peering"),
    /// A transit gateway with a private NAT gateway here and a load balancer there: compared where
    /// the two networks overlap.
    MAPPED_ADDRESSES("Mapped addresses"),
    VPN("VPN");

    private final String label;

    Way(String label) {
        this.label = label;
    }

    /// What people call it.
    public String label() {
        return label;
    }

    /// What a script calls it, such as `transit-gateway`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The way that a flow took. Empty within a VPC and over Direct Connect, and where it was stopped
    /// before that can be told.
    static Optional<Way> of(Trace trace) {
        List<Hop> hops =
                Stream.concat(trace.forward().hops().stream(), trace.back().hops().stream())
                        .toList();
        if (passes(hops, HopKind.INTERNET) || passes(hops, HopKind.INTERNET_GATEWAY)) {
            return Optional.of(INTERNET);
        }
        if (passes(hops, HopKind.ENDPOINT_SERVICE)) {
            return Optional.of(PRIVATELINK);
        }
        if (passes(hops, HopKind.RESOURCE_GATEWAY)) {
            return Optional.of(RESOURCE_ENDPOINT);
        }
        if (passes(hops, HopKind.DIRECT_CONNECT_GATEWAY)) {
            return Optional.empty();
        }
        if (passes(hops, HopKind.VPN)) {
            return Optional.of(VPN);
        }
        if (passes(hops, HopKind.ATTACHMENT)) {
            return Optional.of(overHubs(hops));
        }
        return passes(hops, HopKind.PEERING) ? Optional.of(PEERING) : Optional.empty();
    }

    private static Way overHubs(List<Hop> hops) {
        if (passes(hops, HopKind.NAT_GATEWAY)) {
            return MAPPED_ADDRESSES;
        }
        long hubs =
                hops.stream()
                        .filter(h -> h.kind() == HopKind.ATTACHMENT)
                        .map(Hop::drawn)
                        .distinct()
                        .count();
        return hubs > 1 ? TRANSIT_GATEWAY_PEERING : TRANSIT_GATEWAY;
    }

    static boolean passes(List<Hop> hops, HopKind kind) {
        return hops.stream().anyMatch(h -> h.kind() == kind);
    }
}
