package vpcanvas.figure;

import java.util.List;

/// A picture as a value: its size in px at scale 1, the paper, what it is called, and its marks from
/// back to front. Equal figures paint equal bytes.
public record Figure(
        double width, double height, Paint paper, String title, String summary, List<Mark> marks) {

    public Figure {
        marks = List.copyOf(marks);
    }
}
