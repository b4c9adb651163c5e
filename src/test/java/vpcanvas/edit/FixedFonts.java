package vpcanvas.edit;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import vpcanvas.figure.Font;
import vpcanvas.figure.FontTable;

/// Fonts in which every letter is as wide as half its height, so that tests know where text stands.
public final class FixedFonts {
    public static final FontTable TABLE =
            new FontTable(
                    Arrays.stream(Font.Face.values())
                            .collect(
                                    Collectors.toMap(
                                            Function.identity(),
                                            face ->
                                                    new FontTable.Metrics(
                                                            1000, 800, -200, c -> 500))));

    private FixedFonts() {}
}
