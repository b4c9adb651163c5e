package vpcanvas.edit;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import vpcanvas.edit.form.Field;
import vpcanvas.edit.form.Form;
import vpcanvas.model.Change;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// A hand that does anything at all, the same things for the same seed: presses, moves and releases in
/// whatever order, keys, choices, what it types into forms.
final class AnyHand {
    private static final List<String> TYPED =
            List.of(
                    "",
                    "shop",
                    "10.9.0.0/16",
                    "10.0.1.0/24",
                    "10.0.0.0/33",
                    "10.0.1.77",
                    "::1",
                    "fd00::/56",
                    "yes",
                    "no",
                    "MANUAL",
                    "AUTOMATIC",
                    "REJECTED",
                    "not\nok",
                    "A",
                    "rtb-b");
    private final Random random;

    AnyHand(long seed) {
        random = new Random(seed);
    }

    EditorState next(EditorState state) {
        return switch (random.nextInt(20)) {
            case 0, 1, 2 ->
                    Editor.on(
                            state,
                            new Input.Press(point(state), button(), 1 + random.nextInt(2), held()));
            case 3, 4, 5, 6, 7, 8, 9 -> Editor.on(state, new Input.Move(point(state), held()));
            case 10, 11, 12 -> Editor.on(state, new Input.Release(point(state), button(), held()));
            case 13 ->
                    Editor.on(
                            state,
                            new Input.Wheel(
                                    point(state), random.nextGaussian() * 60, turn(), held()));
            case 14 -> Editor.on(state, new Input.Cancel());
            case 15 -> choose(state);
            case 16 -> type(state);
            default -> action().on(state);
        };
    }

    Action action() {
        return Actions.ALL.get(random.nextInt(Actions.ALL.size()));
    }

    private double turn() {
        return random.nextInt(9) == 0 ? Double.NaN : random.nextGaussian() * 60;
    }

    /// Most often something is there; now and then it is far outside of everything.
    private Point point(EditorState state) {
        Map<String, Rect> places = state.scene().places();
        if (places.isEmpty() || random.nextInt(4) == 0) {
            double range = random.nextInt(10) == 0 ? 1e7 : 1200;
            return new Point(random.nextDouble(-range, range), random.nextDouble(-range, range));
        }
        List<Rect> all = List.copyOf(places.values());
        Rect place = state.camera().toView(all.get(random.nextInt(all.size())));
        return new Point(
                place.x() + place.width() * random.nextDouble(),
                place.y() + place.height() * random.nextDouble());
    }

    private Button button() {
        return random.nextInt(4) > 0
                ? Button.PRIMARY
                : List.of(Button.values()).get(random.nextInt(3));
    }

    private Modifiers held() {
        return random.nextBoolean()
                ? Modifiers.NONE
                : new Modifiers(
                        random.nextInt(3) == 0,
                        random.nextInt(3) == 0,
                        random.nextInt(6) == 0,
                        random.nextInt(8) == 0);
    }

    private EditorState choose(EditorState state) {
        List<Change> legal =
                state.offers().stream().flatMap(o -> Stream.ofNullable(o.change())).toList();
        return legal.isEmpty()
                ? state
                : Editor.apply(state, legal.get(random.nextInt(legal.size())));
    }

    /// Types into a field of what is selected; what is not ok is not taken over.
    private EditorState type(EditorState state) {
        Form form = Form.of(state.document(), state.report(), state.selection().keys());
        EditorState now = state;
        for (Field field : form.fields()) {
            String typed = TYPED.get(random.nextInt(TYPED.size()));
            if (field instanceof Field.Editable editable && editable.check(typed).ok()) {
                return Editor.apply(now, editable.change(typed));
            }
        }
        return now;
    }
}
