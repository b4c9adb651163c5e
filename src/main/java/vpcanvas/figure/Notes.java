package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.model.Layout;
import vpcanvas.model.Note;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Draws text notes, line by line as they were written.
record Notes(Draft draft) {
    private static final double LINE = 17;

    /// How much paper a note covers.
    static Rect sizeOf(Note note, FontTable fonts) {
        List<String> lines = note.text().lines().toList();
        double width = 0;
        for (String line : lines) {
            width = Math.max(width, fonts.width(line, Type.SUBTITLE));
        }
        return new Rect(0, 0, Math.ceil(width), LINE * Math.max(1, lines.size()));
    }

    List<Picture.Part> parts() {
        List<Picture.Part> parts = new ArrayList<>();
        List<Note> notes = draft.document().notes();
        for (int i = 0; i < notes.size(); i++) {
            Turn turn = Turn.of(Turn.Layer.NOTE, i);
            Note note = notes.get(i);
            String key = Layout.note(note.id());
            draft.place(key)
                    .map(p -> group(note, key, p))
                    .ifPresent(g -> parts.add(new Picture.Part(turn, g)));
        }
        return parts;
    }

    private Group group(Note note, String key, Rect place) {
        List<Mark> marks = new ArrayList<>();
        double baseline = place.y() + 13;
        for (String line : note.text().lines().toList()) {
            marks.add(
                    new Text(
                            line,
                            new Point(place.x(), baseline),
                            Text.Anchor.START,
                            Type.SUBTITLE,
                            draft.paint(Theme.Role.TEXT)));
            baseline += LINE;
        }
        return new Group(key, note.text(), marks);
    }
}
