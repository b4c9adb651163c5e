package vpcanvas.edit.form;

import java.util.ArrayList;
import java.util.List;

/// Writes what there is to say of a block the way network engineers do: how large it is on one line,
/// from where to where and what is free on the next.
final class Facts {
    /// Keeps what belongs together on one line.
    private static final char UNBROKEN = '\u00a0';

    private Facts() {}

    static String inLines(List<Row> rows) {
        List<String> size = new ArrayList<>();
        List<String> extent = new ArrayList<>();
        for (Row row : rows) {
            switch (row.name()) {
                case "netmask" -> size.add(unbroken("Netmask " + row.value()));
                case "addresses" -> size.add(unbroken(row.value() + " addresses"));
                case "range" -> extent.add(row.value());
                default -> extent.add(unbroken(row.value() + " " + row.name()));
            }
        }
        return String.join(" · ", size) + "\n" + String.join(" · ", extent);
    }

    private static String unbroken(String phrase) {
        return phrase.replace(' ', UNBROKEN);
    }
}
