package vpcanvas.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;

/// What connectors and labels have to keep clear of.
record Surroundings(Draft draft, List<Thing> things, List<Group> solid) {

    ConnectorRouter router() {
        ConnectorRouter router = new ConnectorRouter();
        for (Thing thing : things) {
            router.avoid(thing.place());
            Rect size = ThingPainter.sizeOf(thing, draft.fonts());
            double below = thing.place().bottom() + 5;
            double middle = thing.place().centre().x();
            router.ratherAvoid(Label.at(middle, below, Text.Anchor.MIDDLE, size).area());
        }
        solid.forEach(c -> draft.place(c.key()).ifPresent(router::avoid));
        headers().forEach(router::avoidText);
        return router;
    }

    LabelPlacer placer(List<Connector> connectors) {
        LabelPlacer placer = new LabelPlacer(draft.fonts());
        solid.forEach(c -> draft.place(c.key()).ifPresent(placer::avoid));
        headers().forEach(placer::avoid);
        for (Resource resource : draft.document().topology().resources()) {
            if (resource instanceof Vpc || resource instanceof Region) {
                draft.place(resource.ref().id()).ifPresent(placer::avoidFrame);
            }
        }
        for (Connector connector : connectors) {
            List<Point> points = connector.points();
            for (int i = 1; i < points.size(); i++) {
                placer.avoidLine(points.get(i - 1), points.get(i));
            }
        }
        new PeeringStates(draft).places().values().forEach(placer::avoid);
        return placer;
    }

    /// The strips in which containers name themselves.
    private List<Rect> headers() {
        List<Rect> headers = new ArrayList<>();
        for (Resource resource : draft.document().topology().resources()) {
            boolean container =
                    resource instanceof Region
                            || resource instanceof Vpc
                            || resource instanceof Subnet;
            Rect place = draft.places().get(resource.ref().id());
            if (container && place != null) {
                double height = Containers.TAB + 15.0 * Math.max(0, blocksOf(resource) - 1);
                headers.add(new Rect(place.x(), place.y(), place.width(), height));
            }
        }
        return headers;
    }

    private static int blocksOf(Resource resource) {
        return resource instanceof Vpc v
                ? v.usableBlocks().size()
                : resource instanceof Subnet s ? s.cidrBlocks().size() : 1;
    }

    /// Gateways stand on their VPC's border; their label keeps to its inside.
    Map<String, Rect> homes() {
        Map<String, Rect> homes = new HashMap<>();
        for (InternetGateway gateway : draft.document().topology().all(InternetGateway.class)) {
            if (gateway.vpc() != null) {
                draft.place(gateway.vpc().id()).ifPresent(p -> homes.put(gateway.ref().id(), p));
            }
        }
        return homes;
    }
}
