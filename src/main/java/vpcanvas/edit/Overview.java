package vpcanvas.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vpcanvas.analysis.Problem;
import vpcanvas.analysis.Severity;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.Vpc;

/// All of a drawing at a glance: the frames of its Regions and VPCs. Two are equal if they look the
/// same.
///
/// @param bounds of everything that is drawn
/// @param frames Regions before VPCs
public record Overview(Rect bounds, List<Frame> frames) {

    /// The frame of a Region, a VPC or a corporate network.
    ///
    /// @param vpc whether it is a network, else a Region
    /// @param bad whether something about it does not work
    public record Frame(Rect at, boolean vpc, boolean bad) {}

    /// How far the frames stay from the edge of the map, in px of the map.
    private static final double MARGIN = 6;

    public Overview {
        frames = List.copyOf(frames);
    }

    /// One walk over the design.
    public static Overview of(EditorState state) {
        Set<String> bad = bad(state);
        List<Frame> regions = new ArrayList<>();
        List<Frame> vpcs = new ArrayList<>();
        for (Resource resource : state.report().topology().resources()) {
            String id = resource.ref().id();
            if (resource instanceof Vpc || resource instanceof CorporateNetwork) {
                placed(state, id)
                        .map(r -> new Frame(r, true, bad.contains(id)))
                        .ifPresent(vpcs::add);
            } else if (resource instanceof Region) {
                placed(state, id).map(r -> new Frame(r, false, false)).ifPresent(regions::add);
            }
        }
        regions.addAll(vpcs);
        Rect bounds =
                state.scene().places().values().stream()
                        .reduce(Rect::union)
                        .orElse(new Rect(0, 0, 1, 1));
        return new Overview(bounds, regions);
    }

    private static Optional<Rect> placed(EditorState state, String id) {
        return Optional.ofNullable(state.scene().places().get(id));
    }

    private static Set<String> bad(EditorState state) {
        Set<String> bad = new HashSet<>();
        for (Problem problem : state.report().problems()) {
            if (problem.code().severity() == Severity.ERROR) {
                bad.addAll(problem.at());
            }
        }
        return bad;
    }

    /// The camera with which a map of this size shows everything in its middle.
    public Camera camera(double width, double height) {
        double zoom =
                Math.min(
                        Math.max(width - 2 * MARGIN, 1) / Math.max(bounds.width(), 1),
                        Math.max(height - 2 * MARGIN, 1) / Math.max(bounds.height(), 1));
        Point centre = bounds.centre();
        return new Camera(zoom, centre.x() - width / 2 / zoom, centre.y() - height / 2 / zoom);
    }

    /// The part of the drawing that the view shows.
    public static Rect seen(EditorState state) {
        Camera camera = state.camera();
        return new Rect(
                camera.x(),
                camera.y(),
                state.viewWidth() / camera.zoom(),
                state.viewHeight() / camera.zoom());
    }

    /// The view moved until a point of the drawing is in its middle.
    public static EditorState centred(EditorState state, Point middle) {
        Rect seen = seen(state);
        return Editor.camera(
                state,
                new Camera(
                        state.camera().zoom(),
                        middle.x() - seen.width() / 2,
                        middle.y() - seen.height() / 2));
    }
}
