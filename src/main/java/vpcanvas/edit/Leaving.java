package vpcanvas.edit;

/// Steps out: of the gesture, then of the tool, then of the container, then of the selection.
final class Leaving {
    private Leaving() {}

    static EditorState step(EditorState state) {
        if (!state.tool().isIdle()) {
            return abandon(state);
        }
        return state.tool() instanceof Tool.Select ? Walk.out(state) : state.with(Tool.Select.IDLE);
    }

    /// As if the gesture had not been begun: document, view and selection are what they were.
    static EditorState abandon(EditorState state) {
        EditorState before =
                switch (state.tool()) {
                    case Tool.Select.Marquee m -> state.with(m.before());
                    case Tool.Pan p -> state.with(p.start());
                    case Tool.Select s -> state;
                    case Tool.Connect c -> state;
                    case Tool.Hand h -> state;
                    case Tool.Place p -> state;
                };
        return before.showing(before.history()).with(idle(state.tool()));
    }

    /// The state in which a tool waits for what comes next.
    static Tool idle(Tool tool) {
        return switch (tool) {
            case Tool.Select.Idle i -> i;
            case Tool.Select s -> Tool.Select.IDLE;
            case Tool.Connect.Idle i -> i;
            case Tool.Connect.From f -> f.back();
            case Tool.Connect.Choosing c -> c.back();
            case Tool.Pan p -> p.back();
            case Tool.Hand h -> h;
            case Tool.Place p -> p;
        };
    }
}
