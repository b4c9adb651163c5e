package vpcanvas.analysis.recipe;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.route.Host;
import vpcanvas.analysis.trace.Party;
import vpcanvas.model.Document;
import vpcanvas.model.Vpc;

/// Lets two VPCs reach each other over a hub, or over two that are peered
/// ([how transit gateways work](https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html),
/// what is missing of hubs, attachments and peering is created.
final class ThroughHub {
    private static final Offer.Kind KIND = Offer.Kind.THROUGH_TRANSIT_GATEWAY;

    private final Building building;
    private final End from;
    private final End to;
    private final Vpc near;
    private final Vpc far;

    private ThroughHub(Document document, End from, End to) {
        this.building = new Building(Steps.between(document, from, to));
        this.from = from;
        this.to = to;
        this.near = Objects.requireNonNull(from.vpc());
        this.far = Objects.requireNonNull(to.vpc());
    }

    static Offer offer(Document document, End from, End to) {
        for (End end : List.of(from, to)) {
            if (end.network().isEmpty()) {
                return Offer.refused(KIND, end.label() + " can't be attached; a hub joins VPCs");
            }
        }
        return from.isInSameVpc(to)
                ? Offer.refused(KIND, Connect.alreadyLocal(from))
                : new ThroughHub(document, from, to).build();
    }

    private Offer build() {
        HubPair hubs = HubPair.of(building, near, far);
        hubs.join(building, near, far);
        String label = hubs.label(building.steps().topology());
        String blocked = blocked();
        if (blocked != null) {
            return Offer.refused(KIND, blocked);
        }
        if (building.steps().isEmpty()) {
            return Offer.refused(KIND, label + " joins the two already");
        }
        return Offer.of(
                KIND,
                building.steps()
                        .as("connect " + from.label() + " to " + to.label() + " through " + label));
    }

    /// What a trace says against it; where the blocks of the two overlap that is the cause.
    private @Nullable String blocked() {
        Building trial = new Building(building.steps().trial());
        Optional<Host> source = host(trial, from.isGround() || from.opensConnections(), from);
        Optional<Host> target = host(trial, true, to);
        if (source.isEmpty() || target.isEmpty()) {
            return (source.isEmpty() ? from : to).label() + " has no IPv4 address";
        }
        String blocked =
                Traced.blocker(
                        trial.steps().report(),
                        new Party.Named(source.get().owner()),
                        new Party.Named(target.get().owner()));
        String overlap = overlap();
        return blocked != null && overlap != null ? overlap : blocked;
    }

    /// The interface that an end stands for, or its VPC where it opens no connections itself.
    private static Optional<Host> host(Building trial, boolean isItself, End end) {
        Document now = trial.steps().now();
        End standing = isItself ? end : End.of(now, Objects.requireNonNull(end.vpc()).ref().id());
        return new Standing(trial, trial.side(null)).findOrMake(standing);
    }

    private @Nullable String overlap() {
        return Overlap.of(near, far).map(o -> o + "; a hub translates nothing").orElse(null);
    }
}
