package vpcanvas.io;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/// Shapes as text, to compare them.
final class Outlines {
    private static final int[] NUMBERS = {2, 2, 4, 6, 0};
    private static final String COMMANDS = "MLQCZ";

    private Outlines() {}

    /// One command a line, numbers rounded to thousandths.
    static List<String> of(Shape shape) {
        List<String> lines = new ArrayList<>();
        double[] numbers = new double[6];
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int command = i.currentSegment(numbers);
            StringBuilder line = new StringBuilder();
            line.append(COMMANDS.charAt(command));
            for (int n = 0; n < NUMBERS[command]; n++) {
                line.append(' ').append(ShortNumber.of(numbers[n], 3));
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
