package vpcanvas.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Themes can be read: text stands out from what it is written on by 4.5 to 1 at least
/// ([WCAG 2.2, 1.4.3](https://www.w3.org/TR/WCAG22/#contrast-minimum)).
class ThemeTest {
    private static final Map<Theme.Role, List<Theme.Role>> WRITTEN_ON =
            Map.of(
                    Theme.Role.PAPER,
                    List.of(
                            Theme.Role.TEXT,
                            Theme.Role.MUTED,
                            Theme.Role.REGION_TEXT,
                            Theme.Role.PUBLIC_TEXT,
                            Theme.Role.PRIVATE_TEXT,
                            Theme.Role.BAD,
                            Theme.Role.WARN,
                            Theme.Role.GOOD,
                            Theme.Role.INFO,
                            Theme.Role.VPC_TEXT,
                            Theme.Role.OUTSIDE_TEXT),
                    Theme.Role.OUTSIDE_GROUND,
                    List.of(Theme.Role.OUTSIDE_TEXT, Theme.Role.MUTED),
                    Theme.Role.VPC_GROUND,
                    List.of(Theme.Role.VPC_TEXT, Theme.Role.TEXT, Theme.Role.MUTED),
                    Theme.Role.CARD,
                    List.of(Theme.Role.TEXT, Theme.Role.MUTED, Theme.Role.VPC_TEXT),
                    Theme.Role.BADGE,
                    List.of(Theme.Role.BADGE_TEXT));

    @Test
    void textCanBeReadOnItsGroundInEveryTheme() {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            WRITTEN_ON.forEach(
                    (ground, texts) ->
                            texts.forEach(
                                    text ->
                                            assertTrue(
                                                    contrast(theme.of(text), theme.of(ground))
                                                            >= 4.5,
                                                    theme.name() + ": " + text + " on " + ground)));
        }
    }

    @Test
    void everyThemeHasEveryColour() {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            assertEquals(EnumSet.allOf(Theme.Role.class), EnumSet.copyOf(theme.paints().keySet()));
        }
    }

    private static double contrast(Paint one, Paint other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Paint paint) {
        return 0.2126 * linear(paint.rgb() >> 16)
                + 0.7152 * linear(paint.rgb() >> 8)
                + 0.0722 * linear(paint.rgb());
    }

    private static double linear(int channel) {
        double share = (channel & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
