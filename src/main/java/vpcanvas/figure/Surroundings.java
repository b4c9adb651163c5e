package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.CustomerGateway;
import vpcanvas.model.DirectConnectGateway;
import vpcanvas.model.Layout;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.Vpc;

/// What nodes, connectors and labels have to keep clear of, for each key that is drawn.
record Surroundings(Draft draft) {
    /// How much paper text keeps round itself.
    private static final double TEXT_ROOM = 3;

    /// Nodes cover no VPC and no gateway.
    List<Obstacle> ofNodes(String key) {
        Rect place = draft.places().get(key);
        Resource resource = resource(key);
        if (place != null && resource instanceof Vpc) {
            return List.of(Obstacle.of(Obstacle.Kind.HARD, withPill(place)));
        }
        if (place != null && isPlaced(resource)) {
            return List.of(Obstacle.of(Obstacle.Kind.HARD, place));
        }
        if (place != null && resource instanceof Region) {
            return Taken.sides(place).stream()
                    .map(f -> Obstacle.of(Obstacle.Kind.HARD, f))
                    .toList();
        }
        if (Layout.isCard(key)) {
            return solid(key).map(p -> Obstacle.of(Obstacle.Kind.HARD, p.grown(8))).toList();
        }
        return place != null && resource != null && Kin.Gateway.isOne(resource)
                ? List.of(Obstacle.of(Obstacle.Kind.GATEWAY, place))
                : List.of();
    }

    /// What of the surroundings of VPCs has its own place before nodes find theirs.
    private static boolean isPlaced(@Nullable Resource resource) {
        return resource instanceof CorporateNetwork
                || resource instanceof CustomerGateway
                || resource instanceof DirectConnectGateway
                || resource instanceof TransitGateway;
    }

    /// What overlaps is said in a pill on a VPC's lower border.
    private static Rect withPill(Rect vpc) {
        return new Rect(
                vpc.x(), vpc.y(), vpc.width(), vpc.height() + Pills.HEIGHT / 2 - Containers.PILL);
    }

    /// Connectors run through no thing and no card, and rather not through text.
    List<Obstacle> ofWays(String key) {
        List<Obstacle> obstacles = new ArrayList<>();
        new Things(draft).thing(key).ifPresent(t -> thing(t, obstacles));
        solid(key).forEach(p -> obstacles.add(Obstacle.of(Obstacle.Kind.HARD, p)));
        Rect place = draft.places().get(key);
        Resource resource = resource(key);
        if (place != null && resource != null && isContainer(resource)) {
            obstacles.add(frame(resource, place));
            texts(resource, place).forEach(t -> obstacles.add(Obstacle.of(Obstacle.Kind.TEXT, t)));
        }
        new PeeringStates(draft)
                .place(key)
                .ifPresent(p -> obstacles.add(Obstacle.of(Obstacle.Kind.TEXT, p)));
        return obstacles;
    }

    /// What a container writes on its paper.
    private List<Rect> texts(Resource container, Rect place) {
        List<Rect> texts = new ArrayList<>();
        new Headers(draft)
                .of(container, place)
                .forEach(t -> texts.add(Extent.of(t, draft.fonts()).grown(TEXT_ROOM)));
        if (container instanceof Subnet subnet) {
            List<Mark> tag = new Headers(draft).tag(subnet, place).marks(place);
            texts.addAll(Extent.of(tag, draft.fonts()));
        }
        if (container instanceof Vpc vpc) {
            draft.conflicts().of(vpc).ifPresent(o -> texts.add(foot(o, place)));
        }
        return texts;
    }

    /// Where a VPC may say what overlaps: on its lower border or a little above.
    private Rect foot(Conflicts.Overlap overlap, Rect vpc) {
        double width = new Pills(draft).width(overlap.says());
        double top = vpc.bottom() - Containers.FOOT - Pills.HEIGHT / 2;
        double bottom = vpc.bottom() - Containers.PILL + Pills.HEIGHT / 2;
        return new Rect(vpc.centre().x() - width / 2, top, width, bottom - top);
    }

    private void thing(Thing thing, List<Obstacle> obstacles) {
        obstacles.add(Obstacle.of(Obstacle.Kind.HARD, thing.place()));
        Rect size = ThingPainter.sizeOf(thing, draft.fonts());
        double below = thing.place().bottom() + 5;
        double middle = thing.place().centre().x();
        Label label = Label.at(middle, below, Text.Anchor.MIDDLE, size);
        obstacles.add(Obstacle.of(Obstacle.Kind.MOVABLE, label.area()));
    }

    /// Labels cover nothing at all, if that can be.
    List<Obstacle> ofLabels(String key) {
        List<Rect> areas = new ArrayList<>();
        new Things(draft).thing(key).ifPresent(t -> areas.add(t.place()));
        solid(key).forEach(areas::add);
        header(key).ifPresent(areas::add);
        Rect place = draft.places().get(key);
        Resource resource = resource(key);
        if (place != null && resource instanceof Vpc vpc) {
            draft.conflicts().of(vpc).ifPresent(o -> areas.add(foot(o, place)));
        }
        List<Obstacle> obstacles = new ArrayList<>();
        areas.forEach(a -> obstacles.add(Obstacle.of(Obstacle.Kind.HARD, a)));
        new PeeringStates(draft)
                .place(key)
                .ifPresent(p -> obstacles.add(Obstacle.of(Obstacle.Kind.MOVABLE, p)));
        if (place != null && resource != null && isContainer(resource)) {
            obstacles.add(frame(resource, place));
        }
        return obstacles;
    }

    private static Obstacle frame(Resource container, Rect place) {
        boolean region = container instanceof Region;
        return Obstacle.of(region ? Obstacle.Kind.BORDER : Obstacle.Kind.FRAME, place);
    }

    /// The legs of a connector, as labels have to regard them.
    static List<Obstacle> lines(@Nullable List<Point> points) {
        List<Obstacle> lines = new ArrayList<>();
        for (int i = 1; points != null && i < points.size(); i++) {
            Rect line = Taken.line(points.get(i - 1), points.get(i));
            lines.add(Obstacle.of(Obstacle.Kind.HARD, line));
        }
        return lines;
    }

    private @Nullable Resource resource(String key) {
        return draft.document().topology().byId(key).orElse(null);
    }

    /// The place of a card or note, as often as it is drawn.
    private Stream<Rect> solid(String key) {
        Rect place = draft.places().get(key);
        if (place == null) {
            return Stream.empty();
        }
        if (Layout.isNote(key)) {
            return draft.document().notes().stream()
                    .filter(n -> Layout.note(n.id()).equals(key))
                    .map(n -> place);
        }
        if (draft.shown() == null || !Layout.isCard(key)) {
            return Stream.empty();
        }
        return draft.shown().cards().stream()
                .filter(c -> Layout.card(c).equals(key))
                .filter(c -> CardFace.of(draft.report(), c).isPresent())
                .map(c -> place);
    }

    /// The strip in which a container names itself.
    private Optional<Rect> header(String key) {
        Rect place = draft.places().get(key);
        Resource resource = resource(key);
        if (place == null || resource == null || !isContainer(resource)) {
            return Optional.empty();
        }
        double height = Containers.TAB + 15.0 * Math.max(0, blocksOf(resource) - 1);
        return Optional.of(new Rect(place.x(), place.y(), place.width(), height));
    }

    private static boolean isContainer(Resource resource) {
        return resource instanceof Region
                || resource instanceof Vpc
                || resource instanceof Subnet
                || resource instanceof CorporateNetwork;
    }

    private static int blocksOf(Resource resource) {
        return switch (resource) {
            case Vpc v -> v.usableBlocks().size();
            case Subnet s -> s.cidrBlocks().size();
            case CorporateNetwork c -> c.cidrBlocks().size();
            default -> 1;
        };
    }
}
