package vpcanvas.analysis.recipe;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Topology;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;

/// The hubs by which two VPCs meet: one for both, or one of each Region.
record HubPair(Ref<TransitGateway> one, Ref<TransitGateway> other) {

    /// Chooses hubs that join the two as they are, else a hub in their Region that one of them is
    /// attached to or could be; a hub is created in a Region without any.
    static HubPair of(Building building, Vpc one, Vpc other) {
        Topology topology = building.steps().topology();
        Optional<HubPair> there = there(topology, one, other);
        if (there.isPresent()) {
            return there.get();
        }
        if (one.region().equals(other.region())) {
            Ref<TransitGateway> shared =
                    Stream.concat(hubs(topology, one), hubs(topology, other))
                            .filter(h -> isIn(topology, h, one))
                            .findFirst()
                            .or(() -> inRegion(topology, one).findFirst())
                            .orElseGet(() -> create(building, one, other));
            return new HubPair(shared, shared);
        }
        return new HubPair(near(building, one, other), near(building, other, one));
    }

    private static Optional<HubPair> there(Topology topology, Vpc one, Vpc other) {
        List<Ref<TransitGateway>> far = hubs(topology, other).toList();
        return hubs(topology, one)
                .flatMap(a -> far.stream().map(b -> new HubPair(a, b)))
                .filter(p -> p.isJoined(topology))
                .findFirst();
    }

    private boolean isJoined(Topology topology) {
        return one.equals(other) || Attaching.betweenHubs(topology, one, other).isPresent();
    }

    private static Stream<Ref<TransitGateway>> hubs(Topology topology, Vpc vpc) {
        return topology.all(VpcAttachment.class).stream()
                .filter(a -> a.vpc().equals(vpc.ref()) && !Attaching.hasEnded(a.state()))
                .map(VpcAttachment::transitGateway)
                .filter(h -> topology.find(h).isPresent());
    }

    private static Stream<Ref<TransitGateway>> inRegion(Topology topology, Vpc vpc) {
        return topology.all(TransitGateway.class).stream()
                .filter(h -> h.region().equals(vpc.region()))
                .map(TransitGateway::ref);
    }

    private static boolean isIn(Topology topology, Ref<TransitGateway> hub, Vpc vpc) {
        return inRegion(topology, vpc).anyMatch(hub::equals);
    }

    private static Ref<TransitGateway> near(Building building, Vpc vpc, Vpc other) {
        Topology topology = building.steps().topology();
        return Stream.concat(hubs(topology, vpc), inRegion(topology, vpc))
                .findFirst()
                .orElseGet(() -> create(building, vpc, other));
    }

    private static Ref<TransitGateway> create(Building building, Vpc vpc, Vpc other) {
        return new HubBuilding(building).hub(vpc.region(), "", spot(building, vpc, other));
    }

    /// Half way to the other VPC; in the free room beside the VPC where that one is in another
    /// Region.
    private static @Nullable Point spot(Building building, Vpc vpc, Vpc other) {
        Rect here = building.room().paper().place(vpc.ref().id());
        Rect there = building.room().paper().place(other.ref().id());
        if (here == null || there == null) {
            return null;
        }
        double part = vpc.region().equals(other.region()) ? 0.5 : 0.25;
        Point from = here.centre();
        Point to = there.centre();
        return from.plus(part * (to.x() - from.x()), part * (to.y() - from.y()));
    }

    /// Attaches what is not attached yet, and peers the hubs if they are two.
    void join(Building building, Vpc vpc, Vpc otherVpc) {
        Attaching attaching = new Attaching(building);
        attach(building, attaching, vpc, one);
        attach(building, attaching, otherVpc, other);
        if (!isJoined(building.steps().topology())) {
            attaching.peer(one, other);
        }
    }

    private static void attach(
            Building building, Attaching attaching, Vpc vpc, Ref<TransitGateway> hub) {
        if (Attaching.between(building.steps().topology(), vpc.ref(), hub).isEmpty()) {
            attaching.attach(vpc, hub);
        }
    }

    /// What to call the hubs in a sentence.
    String label(Topology topology) {
        String first = topology.find(one).map(TransitGateway::label).orElse(one.id());
        return one.equals(other)
                ? first
                : first + " and " + topology.find(other).map(TransitGateway::label).orElse("");
    }
}
