package vpcanvas.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.trace.Hop;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.model.Layout;

/// Greys what a path does not touch, so that what it does stands out.
///
/// @param touched the keys of what stays as it is
/// @param paper the colour of the ground that all else recedes into
record Fading(Set<String> touched, Paint paper) {
    /// How much of the ground is in what is grey.
    private static final double GROUND = 0.62;

    /// What the path of a drawing touches, both ways, with all that it stands in and the tables that it
    /// asks; nothing fades without a path.
    static Optional<Fading> of(Draft draft) {
        Trace path = draft.path();
        if (path == null) {
            return Optional.empty();
        }
        Set<String> touched = new HashSet<>();
        Level level = draft.level();
        Stream.of(path.from(), path.to()).forEach(k -> touched.addAll(level.chain(k)));
        Stream.concat(path.forward().hops().stream(), path.back().hops().stream())
                .flatMap(Fading::keys)
                .forEach(k -> touched.addAll(level.chain(k)));
        path.blockers().forEach(b -> touched.addAll(level.chain(b.at())));
        return Optional.of(new Fading(touched, draft.paint(Theme.Role.PAPER)));
    }

    private static Stream<String> keys(Hop hop) {
        return Stream.of(hop.at(), hop.component(), hop.drawn());
    }

    List<Group> all(List<Group> groups) {
        return groups.stream().map(g -> isTouched(g.key()) ? g : faded(g)).toList();
    }

    private boolean isTouched(String key) {
        int part = key.indexOf('#');
        String whole = part < 0 ? key : key.substring(0, part);
        return whole.startsWith("path:")
                || Layout.isNote(whole)
                || touched.contains(Layout.idOf(whole));
    }

    private Group faded(Group group) {
        return new Group(
                group.key(), group.label(), group.marks().stream().map(this::faded).toList());
    }

    private Mark faded(Mark mark) {
        return switch (mark) {
            case Box b ->
                    new Box(
                            b.bounds(),
                            b.radius(),
                            b.fill() == null ? null : faded(b.fill()),
                            faded(b.stroke()));
            case Path p -> new Path(p.points(), p.radius(), stroke(p.stroke()), p.start(), p.end());
            case Text t -> new Text(t.content(), t.at(), t.anchor(), t.font(), faded(t.paint()));
            case Icon i -> new Icon(i.glyph(), i.at(), i.size(), i.paint());
            case Group g -> faded(g);
        };
    }

    private @Nullable Stroke faded(@Nullable Stroke stroke) {
        return stroke == null ? null : stroke(stroke);
    }

    private Stroke stroke(Stroke stroke) {
        return new Stroke(faded(stroke.paint()), stroke.width(), stroke.dash());
    }

    /// Its grey, most of the way to the ground; what is the ground's colour stays it.
    private Paint faded(Paint paint) {
        if (paint.rgb() == paper.rgb()) {
            return paint;
        }
        double grey =
                0.3 * (paint.rgb() >> 16 & 0xFF)
                        + 0.59 * (paint.rgb() >> 8 & 0xFF)
                        + 0.11 * (paint.rgb() & 0xFF);
        int rgb = mixed(grey, 16) << 16 | mixed(grey, 8) << 8 | mixed(grey, 0);
        return new Paint(rgb, paint.opacity());
    }

    private int mixed(double grey, int shift) {
        int ground = paper.rgb() >> shift & 0xFF;
        return (int) Math.round(grey * (1 - GROUND) + ground * GROUND);
    }
}
