package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vpcanvas.model.EndpointService;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Use;

/// Draws what joins things: peerings from frame to frame, PrivateLink from endpoint to load balancer,
/// uses, and the legs of a path.
final class Connectors {
    private final Draft draft;
    private final ConnectorRouter router;
    private final List<Connector> connectors = new ArrayList<>();

    private Connectors(Draft draft, ConnectorRouter router) {
        this.draft = draft;
        this.router = router;
    }

    static List<Connector> route(Draft draft, ConnectorRouter router) {
        Connectors connectors = new Connectors(draft, router);
        connectors.peerings();
        connectors.privateLinks();
        connectors.uses();
        connectors.path();
        return connectors.connectors;
    }

    private void peerings() {
        for (PeeringConnection peering : draft.document().topology().all(PeeringConnection.class)) {
            Optional<Rect> requester = draft.place(peering.requesterVpc().id());
            Optional<Rect> accepter = draft.place(peering.accepterVpc().id());
            Rect node = draft.places().get(peering.ref().id());
            if (node == null || requester.isEmpty() || accepter.isEmpty()) {
                continue;
            }
            boolean failed = !draft.report().life(peering.ref()).overlaps().isEmpty();
            Stroke stroke =
                    Stroke.solid(draft.paint(failed ? Theme.Role.BAD : Theme.Role.NETWORK), 2.5);
            String id = peering.ref().id();
            join(id + "#requester", node, requester.get(), stroke, Path.Head.ARROW, id);
            join(id + "#accepter", node, accepter.get(), stroke, Path.Head.ARROW, id);
        }
    }

    private void privateLinks() {
        Stroke stroke = new Stroke(draft.paint(Theme.Role.NETWORK), 2.5, Stroke.Dash.LINK);
        for (EndpointService service : draft.document().topology().all(EndpointService.class)) {
            Rect node = draft.places().get(service.ref().id());
            if (node == null) {
                continue;
            }
            String id = service.ref().id();
            for (InterfaceEndpoint endpoint :
                    draft.document().topology().all(InterfaceEndpoint.class)) {
                Rect tile = draft.places().get(endpoint.ref().id());
                if (service.ref().equals(endpoint.service()) && tile != null) {
                    String key = id + "#" + endpoint.ref().id();
                    join(key, tile, node, stroke, Path.Head.NONE, id);
                }
            }
            for (Ref<LoadBalancer> balancer : service.loadBalancers()) {
                Rect tile = draft.places().get(balancer.id());
                if (tile != null) {
                    join(id + "#" + balancer.id(), node, tile, stroke, Path.Head.ARROW, id);
                }
            }
        }
    }

    private void uses() {
        if (draft.shown() == null) {
            return;
        }
        Stroke stroke = Stroke.solid(draft.paint(Theme.Role.PATH), 2);
        for (Use use : draft.shown().uses()) {
            Rect from = draft.places().get(use.from().id());
            Rect to = draft.places().get(use.to().id());
            if (from != null && to != null) {
                String key = "use:" + use.from() + "-" + use.to();
                join(key, from, to, stroke, Path.Head.ARROW, use.from() + " uses " + use.to());
            }
        }
    }

    private void path() {
        Stroke stroke = Stroke.solid(draft.paint(Theme.Role.PATH), 2);
        List<String> stops = PathStops.of(draft);
        for (int i = 1; i < stops.size(); i++) {
            Rect from = draft.places().get(stops.get(i - 1));
            Rect to = draft.places().get(stops.get(i));
            if (from != null && to != null) {
                join(
                        "path:" + i,
                        from,
                        to,
                        stroke,
                        Path.Head.ARROW,
                        "step " + i + ": " + stops.get(i - 1) + " to " + stops.get(i));
            }
        }
    }

    private void join(String key, Rect from, Rect to, Stroke stroke, Path.Head end, String spoken) {
        List<Point> bends = draft.document().layout().bends(key);
        List<Point> points =
                bends.isEmpty() ? router.route(from, to) : router.through(from, bends, to);
        connectors.add(new Connector(key, points, stroke, Path.Head.NONE, end, spoken));
    }
}
