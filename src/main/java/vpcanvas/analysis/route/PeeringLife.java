package vpcanvas.analysis.route;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Topology;
import vpcanvas.model.Vpc;
import vpcanvas.net.Cidr;

/// What has become of a VPC peering connection: what people did with it, and what both VPCs' blocks
/// make of that ([peering life cycle](https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html),
///
///
/// @param overlaps pairs of blocks, requester's first, that overlap
/// @param why in words, why it carries nothing; empty when it is active
public record PeeringLife(State state, List<Overlap> overlaps, String why) {

    public enum State {
        ACTIVE,
        PENDING_ACCEPTANCE,
        REJECTED,
        EXPIRED,
        DELETED,
        FAILED;

        /// AWS's word, such as `pending-acceptance`.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// A block of the requester and one of the accepter that share addresses.
    public record Overlap(Cidr requester, Cidr accepter) {}

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    /// The life of every peering of a design, by id. Of several peerings between the same two VPCs only
    /// the first by id can live.
    public static Map<String, PeeringLife> of(Topology topology) {
        Map<String, PeeringLife> lives = new TreeMap<>();
        Set<Set<String>> pairs = new HashSet<>();
        for (PeeringConnection peering : topology.all(PeeringConnection.class)) {
            PeeringLife life = of(topology, peering);
            boolean holdsPair =
                    life.state == State.ACTIVE || life.state == State.PENDING_ACCEPTANCE;
            if (holdsPair && !pairs.add(pairOf(peering))) {
                life = failed(List.of(), "another peering already joins the same two VPCs");
            }
            lives.put(peering.ref().id(), life);
        }
        return lives;
    }

    public static Set<String> pairOf(PeeringConnection peering) {
        return new HashSet<>(List.of(peering.requesterVpc().id(), peering.accepterVpc().id()));
    }

    private static PeeringLife of(Topology topology, PeeringConnection peering) {
        Optional<Vpc> requester = topology.find(peering.requesterVpc());
        Optional<Vpc> accepter = topology.find(peering.accepterVpc());
        return switch (peering.status()) {
            case REJECTED -> new PeeringLife(State.REJECTED, List.of(), "it was rejected");
            case EXPIRED ->
                    new PeeringLife(State.EXPIRED, List.of(), "the request expired after 7 days");
            case DELETED -> new PeeringLife(State.DELETED, List.of(), "it was deleted");
            case ACCEPTED, REQUESTED -> {
                if (requester.isEmpty() || accepter.isEmpty()) {
                    yield failed(List.of(), "one of its VPCs does not exist");
                }
                yield alive(peering, requester.get(), accepter.get());
            }
        };
    }

    private static PeeringLife alive(PeeringConnection peering, Vpc requester, Vpc accepter) {
        if (requester.equals(accepter)) {
            return failed(List.of(), "a VPC cannot peer with itself");
        }
        List<Overlap> overlaps = overlaps(requester, accepter);
        if (!overlaps.isEmpty()) {
            Overlap first = overlaps.getFirst();
            return failed(overlaps, first.requester + " overlaps " + first.accepter);
        }
        return peering.status() == PeeringConnection.Status.ACCEPTED
                ? new PeeringLife(State.ACTIVE, List.of(), "")
                : new PeeringLife(
                        State.PENDING_ACCEPTANCE,
                        List.of(),
                        "the owner of " + accepter.label() + " has not accepted it");
    }

    private static PeeringLife failed(List<Overlap> overlaps, String why) {
        return new PeeringLife(State.FAILED, overlaps, why);
    }

    /// Every pair of usable blocks that overlap; families never meet.
    public static List<Overlap> overlaps(Vpc one, Vpc other) {
        List<Overlap> found = new ArrayList<>();
        for (Cidr a : one.usableBlocks()) {
            for (Cidr b : other.usableBlocks()) {
                if (a.overlaps(b)) {
                    found.add(new Overlap(a, b));
                }
            }
        }
        return found;
    }
}
