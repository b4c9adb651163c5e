package vpcanvas.io.font;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Shapes as text, to compare them.
public final class Outlines {
    private static final int[] NUMBERS = {2, 2, 4, 6, 0};
    private static final String COMMANDS = "MLQCZ";

    private Outlines() {}

    /// One command a line, numbers rounded to thousandths.
    public static List<String> of(Shape shape) {
        List<String> lines = new ArrayList<>();
        double[] numbers = new double[6];
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int command = i.currentSegment(numbers);
            StringBuilder line = new StringBuilder();
            line.append(COMMANDS.charAt(command));
            for (int n = 0; n < NUMBERS[command]; n++) {
                line.append(' ').append(rounded(numbers[n]));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static String rounded(double number) {
        double thousandths = Math.round(number * 1000) / 1000.0;
        return BigDecimal.valueOf(thousandths).stripTrailingZeros().toPlainString();
    }
}
