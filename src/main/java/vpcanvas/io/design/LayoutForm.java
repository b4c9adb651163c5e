package vpcanvas.io.design;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vpcanvas.io.json.Json;
import vpcanvas.model.Layout;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Where things stand: `{"rects": {key: [x, y, width, height]}, "bends": {key: [[x, y], …]},
/// "collapsed": [key, …]}`, sorted by key.
final class LayoutForm implements Form<Layout> {
    private static final MapForm<Rect> RECTS = new MapForm<>(new RectForm());
    private static final MapForm<List<Point>> BENDS =
            new MapForm<>(new ListForm<>(new PointForm()));
    private static final ListForm<String> COLLAPSED = new ListForm<>(new TextForm());

    @Override
    public Layout read(DesignSource in) {
        if (!in.is(JsonToken.START_OBJECT)) {
            throw in.wrongType(expected());
        }
        Map<String, Rect> rects = new TreeMap<>();
        Map<String, List<Point>> bends = new TreeMap<>();
        Set<String> collapsed = new HashSet<>();
        while (in.nextKey()) {
            switch (in.text()) {
                case "rects" -> rects.putAll(RECTS.readNext(in));
                case "bends" -> bends.putAll(BENDS.readNext(in));
                case "collapsed" -> collapsed.addAll(COLLAPSED.readNext(in));
                default -> in.keepUnknown();
            }
        }
        return Layout.of(rects, bends).withCollapsed(collapsed);
    }

    @Override
    public ObjectNode write(Layout layout) {
        ObjectNode object = Json.object();
        if (!layout.rects().isEmpty()) {
            object.set("rects", RECTS.write(layout.rects()));
        }
        if (!layout.bends().isEmpty()) {
            object.set("bends", BENDS.write(layout.bends()));
        }
        if (!layout.collapsed().isEmpty()) {
            object.set("collapsed", COLLAPSED.write(layout.collapsed().stream().sorted().toList()));
        }
        return object;
    }

    @Override
    public String expected() {
        return "an object";
    }

    @Override
    public Layout unsaid() {
        return Layout.empty();
    }

    private static final class RectForm implements Form<Rect> {
        private static final TupleForm<Double> NUMBERS =
                new TupleForm<>(new NumberForm(), 4, "four numbers: x, y, width, height");

        @Override
        public Rect read(DesignSource in) {
            var start = in.location();
            List<Double> n = NUMBERS.read(in);
            try {
                return new Rect(n.get(0), n.get(1), n.get(2), n.get(3));
            } catch (IllegalArgumentException e) {
                throw in.problem(
                        start, String.valueOf(e.getMessage()), "Expected " + expected() + ".");
            }
        }

        @Override
        public JsonNode write(Rect r) {
            return NUMBERS.write(List.of(r.x(), r.y(), r.width(), r.height()));
        }

        @Override
        public String expected() {
            return NUMBERS.expected();
        }
    }

    private static final class PointForm implements Form<Point> {
        private static final TupleForm<Double> NUMBERS =
                new TupleForm<>(new NumberForm(), 2, "two numbers: x, y");

        @Override
        public Point read(DesignSource in) {
            List<Double> n = NUMBERS.read(in);
            return new Point(n.get(0), n.get(1));
        }

        @Override
        public JsonNode write(Point p) {
            return NUMBERS.write(List.of(p.x(), p.y()));
        }

        @Override
        public String expected() {
            return NUMBERS.expected();
        }
    }
}
