package vpcanvas.cli;

import java.util.ArrayList;
import java.util.List;

/// Rows of cells, laid out so that the cells of a column begin under each other.
final class Columns {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    /// The rows as lines, each behind the indent. Nothing stands behind the last cell of a line that
    /// isn't empty.
    List<String> lines(String indent) {
        List<Integer> widths = widths();
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(indent);
            for (int i = 0; i < row.size(); i++) {
                line.append(row.get(i));
                line.repeat(' ', widths.get(i) - length(row.get(i))).append(GAP);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                if (widths.size() == i) {
                    widths.add(0);
                }
                widths.set(i, Math.max(widths.get(i), length(row.get(i))));
            }
        }
        return widths;
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
