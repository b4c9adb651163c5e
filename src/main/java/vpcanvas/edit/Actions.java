package vpcanvas.edit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vpcanvas.figure.Theme;

/// Everything that can be done without the pointer and without the outside. What needs the outside,
/// such as files and dialogs, the window adds to this list.
public final class Actions {
    /// All actions, in the order in which menus show them.
    public static final List<Action> ALL =
            Stream.of(edit(), clip(), order(), move(), walk(), view(), tools(), insert(), network())
                    .flatMap(List::stream)
                    .toList();

    private Actions() {}

    /// The action of this id.
    public static Optional<Action> find(String id) {
        return ALL.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    private static boolean always(EditorState state) {
        return true;
    }

    private static boolean isSelected(EditorState state) {
        return !state.selection().isEmpty();
    }

    private static boolean isDrawn(EditorState state) {
        return !state.scene().places().isEmpty();
    }

    private static Action action(
            String group,
            String id,
            String label,
            @Nullable String shortcut,
            Predicate<EditorState> enabled,
            Function<EditorState, EditorState> effect) {
        return new Action(id, label, group, shortcut, enabled, effect);
    }

    private static List<Action> edit() {
        String menu = "Edit";
        return List.of(
                action(menu, "undo", "Undo", "Ctrl+Z", s -> s.history().canUndo(), Editor::undo),
                action(
                        menu,
                        "redo",
                        "Redo",
                        "Ctrl+Y, Ctrl+Shift+Z",
                        s -> s.history().canRedo(),
                        Editor::redo),
                action(
                        menu,
                        "delete",
                        "Delete",
                        "Delete, Backspace",
                        Actions::isSelected,
                        Editing::delete),
                action(
                        menu,
                        "select-all",
                        "Select all",
                        "Ctrl+A",
                        Actions::isDrawn,
                        Editing::selectAll),
                action(
                        menu,
                        "select-none",
                        "Select nothing",
                        null,
                        Actions::isSelected,
                        s -> Editor.select(s, Selection.NONE)),
                action(
                        menu,
                        "rename",
                        "Rename",
                        "F2",
                        s -> s.selection().single().isPresent(),
                        s -> s.selection().single().map(k -> InPlace.name(s, k)).orElse(s)));
    }

    private static List<Action> order() {
        return List.of(
                action(
                        "Edit",
                        "collapse",
                        "Collapse or expand",
                        "X",
                        s -> Folding.of(s).isPresent(),
                        Folding::folded),
                action("Edit", "tidy", "Tidy", "Ctrl+Shift+T", Actions::isDrawn, Tidying::tidied));
    }

    private static List<Action> clip() {
        String menu = "Edit";
        return List.of(
                action(menu, "cut", "Cut", "Ctrl+X", Actions::isSelected, Copying::cut),
                action(menu, "copy", "Copy", "Ctrl+C", Actions::isSelected, Copying::copy),
                action(menu, "paste", "Paste", "Ctrl+V", s -> !s.clip().isEmpty(), Copying::paste),
                action(
                        menu,
                        "duplicate",
                        "Duplicate",
                        "Ctrl+D",
                        Actions::isSelected,
                        Copying::duplicate));
    }

    private static List<Action> move() {
        return Stream.of(
                        nudges("left", "Left", -1, 0),
                        nudges("right", "Right", 1, 0),
                        nudges("up", "Up", 0, -1),
                        nudges("down", "Down", 0, 1))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Action> nudges(String way, String key, int across, int down) {
        return List.of(
                action(
                        "Arrange",
                        "nudge-" + way,
                        "Move " + way + " by a pixel",
                        key,
                        Editing::canMove,
                        s -> Editing.nudge(s, across, down)),
                action(
                        "Arrange",
                        "move-" + way,
                        "Move " + way + " by a grid step",
                        "Shift+" + key,
                        Editing::canMove,
                        s -> Editing.nudge(s, across * Snap.GRID, down * Snap.GRID)),
                action(
                        "Go",
                        "follow-" + way,
                        "Follow a connection " + way,
                        "Alt+" + key,
                        s -> s.selection().single().isPresent(),
                        s -> Walk.follow(s, across, down)));
    }

    private static List<Action> walk() {
        String menu = "Go";
        return List.of(
                action(menu, "next", "Next", "Tab", Actions::isDrawn, s -> Walk.step(s, 1)),
                action(
                        menu,
                        "previous",
                        "Previous",
                        "Shift+Tab",
                        Actions::isDrawn,
                        s -> Walk.step(s, -1)),
                action(menu, "enter", "Go in", "Enter", Actions::always, Actions::enter),
                action(menu, "leave", "Go out", "Shift+Enter", Actions::isSelected, Walk::out));
    }

    /// With something to place in hand, Enter places it; else it leads into the container.
    private static EditorState enter(EditorState state) {
        return state.tool() instanceof Tool.Place place
                ? Placing.intoSelected(state, place.kind())
                : Walk.in(state);
    }

    private static List<Action> view() {
        String menu = "View";
        return List.of(
                action(
                        menu,
                        "zoom-in",
                        "Zoom in",
                        "Ctrl+Plus, Ctrl+Equals",
                        s -> s.camera().zoom() < Camera.MOST,
                        Viewing::zoomedIn),
                action(
                        menu,
                        "zoom-out",
                        "Zoom out",
                        "Ctrl+Minus",
                        s -> s.camera().zoom() > Camera.LEAST,
                        Viewing::zoomedOut),
                action(
                        menu,
                        "zoom-100",
                        "Zoom to 100 %",
                        "Ctrl+0",
                        Actions::always,
                        Viewing::fullSize),
                action(menu, "fit", "Fit all", "Shift+1", Actions::isDrawn, Viewing::fit),
                action(
                        menu,
                        "fit-selection",
                        "Fit selection",
                        "Shift+2",
                        Editing::canMove,
                        Viewing::fitSelection),
                action(
                        menu,
                        "theme",
                        "Light or dark",
                        "Alt+Shift+D",
                        Actions::always,
                        s -> Editor.withTheme(s, otherTheme(s.theme()))));
    }

    private static Theme otherTheme(Theme theme) {
        return theme.equals(Theme.DARK) ? Theme.LIGHT : Theme.DARK;
    }

    private static List<Action> tools() {
        String menu = "Tools";
        return List.of(
                action(
                        menu,
                        "select",
                        "Select",
                        "V",
                        Actions::always,
                        s -> Editor.tool(s, Tool.Select.IDLE)),
                action(
                        menu,
                        "hand",
                        "Hand",
                        "H",
                        Actions::always,
                        s -> Editor.tool(s, new Tool.Hand())),
                action(
                        menu,
                        "connect",
                        "Connect",
                        "C",
                        Actions::always,
                        s -> Connecting.start(Leaving.abandon(s))));
    }

    private static List<Action> insert() {
        return Stream.of(Kind.values()).map(Actions::place).toList();
    }

    private static Action place(Kind kind) {
        return action(
                "Insert",
                "place-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "Place " + kind.article() + " " + kind.word(),
                keyOf(kind),
                Actions::always,
                s -> Editor.tool(s, new Tool.Place(kind, null, null)));
    }

    private static String keyOf(Kind kind) {
        return switch (kind) {
            case REGION -> "R";
            case VPC -> "P";
            case SUBNET -> "S";
            case INSTANCE -> "I";
            case INTERNET_GATEWAY -> "G";
            case NAT_GATEWAY -> "N";
            case LOAD_BALANCER -> "B";
            case INTERFACE_ENDPOINT -> "E";
            case GATEWAY_ENDPOINT -> "Y";
            case VIRTUAL_PRIVATE_GATEWAY -> "W";
            case TRANSIT_GATEWAY -> "T";
            case CORPORATE_NETWORK -> "O";
            case CUSTOMER_GATEWAY -> "U";
            case DIRECT_CONNECT_GATEWAY -> "D";
            case NOTE -> "M";
        };
    }

    private static List<Action> network() {
        String menu = "Network";
        return List.of(
                action(
                        menu,
                        "route-cards",
                        "Show or hide route cards",
                        "Ctrl+R",
                        s -> Editing.routeCards(s).isPresent(),
                        Editing::withRouteCards),
                action(
                        menu,
                        "accept",
                        "Accept",
                        null,
                        s -> Editing.answer(s, true).isPresent(),
                        s -> Editing.answered(s, true)),
                action(
                        menu,
                        "reject",
                        "Reject",
                        null,
                        s -> Editing.answer(s, false).isPresent(),
                        s -> Editing.answered(s, false)));
    }
}
