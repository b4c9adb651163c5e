package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.model.EgressOnlyInternetGateway;
import vpcanvas.model.EndpointService;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.Layout;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Subnet;
import vpcanvas.model.Topology;
import vpcanvas.model.Vpc;

/// Places what stands on a border or between two places: gateways on their VPC's right border,
/// peerings and endpoint services half way between what they join, the internet between gateways.
final class Between {
    private static final double SIZE = 48;

    private final Report report;
    private final Topology topology;
    private final @Nullable Trace path;
    private final Map<String, Rect> authored;
    private final Map<String, Rect> places;
    private final List<Rect> gateways = new ArrayList<>();
    private final List<Rect> nodes = new ArrayList<>();

    Between(
            Report report,
            @Nullable Trace path,
            Map<String, Rect> authored,
            Map<String, Rect> places) {
        this.report = report;
        this.topology = report.topology();
        this.path = path;
        this.authored = authored;
        this.places = places;
    }

    void place() {
        int index = 0;
        for (InternetGateway gateway : topology.all(InternetGateway.class)) {
            onBorder(gateway.ref(), gateway.vpc(), 0, index++);
        }
        for (EgressOnlyInternetGateway gateway : topology.all(EgressOnlyInternetGateway.class)) {
            onBorder(gateway.ref(), gateway.vpc(), 1, index++);
        }
        for (PeeringConnection peering : topology.all(PeeringConnection.class)) {
            between(
                    peering.ref().id(),
                    places.get(peering.requesterVpc().id()),
                    places.get(peering.accepterVpc().id()));
        }
        for (EndpointService service : topology.all(EndpointService.class)) {
            service(service);
        }
        if (Things.usesInternet(path)) {
            internet();
        }
    }

    /// Detached gateways stand in a row above the drawing.
    private void onBorder(Ref<?> gateway, @Nullable Ref<Vpc> vpc, int below, int index) {
        Rect home = vpc == null ? null : places.get(vpc.id());
        Point centre =
                home == null
                        ? new Point(48 + index * 144.0, top() - 96)
                        : new Point(borderOf(home, vpc), home.y() + 104 + below * 96.0);
        put(gateway.id(), Rect.around(centre, SIZE, SIZE));
        gateways.add(places.getOrDefault(gateway.id(), Rect.around(centre, SIZE, SIZE)));
    }

    /// The side of the VPC on which its subnets leave more room.
    private double borderOf(Rect home, @Nullable Ref<Vpc> vpc) {
        double left = home.width();
        double right = home.width();
        for (Subnet subnet : vpc == null ? List.<Subnet>of() : report.inventory().subnetsOf(vpc)) {
            Rect place = places.get(subnet.ref().id());
            if (place != null) {
                left = Math.min(left, place.x() - home.x());
                right = Math.min(right, home.right() - place.right());
            }
        }
        return left > right ? home.x() : home.right();
    }

    private double top() {
        return places.values().stream().mapToDouble(Rect::y).min().orElse(0);
    }

    private void put(String key, Rect place) {
        places.put(key, authored.getOrDefault(key, place));
    }

    /// Between consumer and provider, level with the tiles that the connection ends at.
    private void service(EndpointService service) {
        InterfaceEndpoint endpoint =
                topology.all(InterfaceEndpoint.class).stream()
                        .filter(e -> service.ref().equals(e.service()))
                        .findFirst()
                        .orElse(null);
        LoadBalancer balancer =
                service.loadBalancers().stream()
                        .flatMap(b -> topology.find(b).stream())
                        .findFirst()
                        .orElse(null);
        String key = service.ref().id();
        between(
                key,
                endpoint == null ? null : places.get(endpoint.vpc().id()),
                balancer == null ? null : places.get(balancer.vpc().id()));
        Rect tile = endpoint == null ? null : places.get(endpoint.ref().id());
        Rect node = places.get(key);
        if (tile != null && node != null && !authored.containsKey(key)) {
            Rect level = Rect.around(new Point(node.centre().x(), tile.centre().y()), SIZE, SIZE);
            nodes.remove(node);
            Rect chosen = isFree(level) ? level : node;
            nodes.add(chosen);
            places.put(key, chosen);
        }
    }

    private void between(String key, @Nullable Rect one, @Nullable Rect other) {
        Rect there = authored.get(key);
        if (there != null) {
            put(key, there);
        } else if (one != null && other != null) {
            put(key, free(middle(one, other)));
        } else if (one != null || other != null) {
            Rect only = one != null ? one : java.util.Objects.requireNonNull(other);
            put(key, free(new Point(only.right() + 80, only.centre().y())));
        }
        Rect node = places.get(key);
        if (node != null) {
            nodes.add(node);
        }
    }

    /// The middle of the gap between two boxes.
    private static Point middle(Rect one, Rect other) {
        return new Point(
                middle(one.x(), one.right(), other.x(), other.right()),
                middle(one.y(), one.bottom(), other.y(), other.bottom()));
    }

    private static double middle(double low, double high, double otherLow, double otherHigh) {
        double start = Math.max(low, otherLow);
        double end = Math.min(high, otherHigh);
        return Math.round((start + end) / 2 / 8) * 8.0;
    }

    /// The nearest spot on the grid, looking outwards ring by ring, where a node and its label cover no
    /// VPC and no other node.
    private Rect free(Point wanted) {
        for (int ring = 0; ring < 60; ring++) {
            Optional<Rect> spot = nearestOf(ring, wanted);
            if (spot.isPresent()) {
                return spot.get();
            }
        }
        return Rect.around(wanted, SIZE, SIZE);
    }

    /// Straight below or above goes before left and right: a way round two VPCs has equal arms then.
    private Optional<Rect> nearestOf(int ring, Point wanted) {
        Rect best = null;
        int least = Integer.MAX_VALUE;
        for (int dy = ring; dy >= -ring; dy--) {
            int step = Math.abs(dy) == ring ? 1 : 2 * ring;
            for (int dx = -ring; dx <= ring; dx += step) {
                int distance = dx * dx + dy * dy;
                Rect spot = Rect.around(wanted.plus(dx * 8.0, dy * 8.0), SIZE, SIZE);
                if (distance < least && isFree(spot)) {
                    least = distance;
                    best = spot;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isFree(Rect spot) {
        Rect withLabel = withLabel(spot);
        return topology.all(Vpc.class).stream()
                        .flatMap(v -> Optional.ofNullable(places.get(v.ref().id())).stream())
                        .map(Between::withPill)
                        .noneMatch(withLabel::intersects)
                && nodes.stream().noneMatch(n -> withLabel(n).intersects(withLabel))
                && gateways.stream().noneMatch(spot.grown(8)::intersects);
    }

    /// What overlaps is said in a pill on a VPC's lower border.
    private static Rect withPill(Rect vpc) {
        return new Rect(vpc.x(), vpc.y(), vpc.width(), vpc.height() + Pills.HEIGHT / 2);
    }

    private static Rect withLabel(Rect node) {
        return new Rect(node.x() - 36, node.y() - 28, node.width() + 72, node.height() + 68);
    }

    private void internet() {
        Point wanted =
                report.topology().all(InternetGateway.class).stream()
                        .map(g -> Optional.ofNullable(places.get(g.ref().id())))
                        .flatMap(Optional::stream)
                        .map(Rect::centre)
                        .reduce((a, b) -> new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2))
                        .orElse(new Point(0, 0));
        long count = topology.all(InternetGateway.class).size();
        Point shifted = count > 1 ? wanted : wanted.plus(120, 0);
        boolean placed = authored.containsKey(Layout.INTERNET);
        put(Layout.INTERNET, placed ? Rect.around(shifted, SIZE, SIZE) : free(shifted));
    }
}
