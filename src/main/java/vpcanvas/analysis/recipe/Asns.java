package vpcanvas.analysis.recipe;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.CustomerGateway;
import vpcanvas.model.DirectConnectGateway;
import vpcanvas.model.Resource;
import vpcanvas.model.Topology;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.VirtualPrivateGateway;

/// Proposes autonomous system numbers out of those for private use
/// ([RFC 6996](https://www.rfc-editor.org/rfc/rfc6996)), each once in a design: hubs that peer
/// [should differ](https://docs.aws.amazon.com/vpc/latest/tgw/tgw-best-design-practices.html), and
/// BGP drops what has passed its own number already.
final class Asns {
    /// AWS's first one, for its side of a BGP session.
    static final long AMAZON_SIDE = 64_512;

    /// Where those of corporate networks begin.
    static final long CORPORATE = 65_010;

    private static final long LAST = 65_534;
    private static final long FIRST_OF_FOUR_BYTES = 4_200_000_000L;
    private static final long LAST_OF_FOUR_BYTES = 4_294_967_294L;

    private Asns() {}

    /// The lowest one from here on that nothing in the design has.
    static long free(Topology topology, long from) {
        Set<Long> taken =
                topology.resources().stream()
                        .flatMap((Resource r) -> Stream.ofNullable(of(r)))
                        .collect(Collectors.toSet());
        return LongStream.concat(
                        LongStream.rangeClosed(from, LAST),
                        LongStream.rangeClosed(FIRST_OF_FOUR_BYTES, LAST_OF_FOUR_BYTES))
                .filter(asn -> !taken.contains(asn))
                .findFirst()
                .orElse(from);
    }

    private static @Nullable Long of(Resource resource) {
        return switch (resource) {
            case TransitGateway hub -> hub.amazonSideAsn();
            case VirtualPrivateGateway gateway -> gateway.amazonSideAsn();
            case DirectConnectGateway gateway -> gateway.amazonSideAsn();
            case CustomerGateway gateway -> gateway.bgpAsn();
            case Resource _ -> null;
        };
    }
}
