package vpcanvas.io.keep;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vpcanvas.io.json.Json;

/// How a person likes the window to be.
///
/// @param place where it stands; null if it may stand anywhere
/// @param isMaximized whether it covers the whole screen
/// @param isDark whether it is dark
public record Preferences(@Nullable Place place, boolean isMaximized, boolean isDark) {
    /// Of somebody who has never said anything.
    public static final Preferences NONE = new Preferences(null, false, false);

    private static final String PLACE = "window";
    private static final String MAXIMIZED = "maximized";
    private static final String DARK = "dark";

    /// A rectangle on the screens, in whole px of theirs.
    public record Place(int x, int y, int width, int height) {}

    /// Those that are kept in a file.
    public static Preferences read(Path file) {
        JsonNode kept = new KeptFile(file).read();
        return new Preferences(
                place(kept.path(PLACE)),
                kept.path(MAXIMIZED).asBoolean(false),
                kept.path(DARK).asBoolean(false));
    }

    private static @Nullable Place place(JsonNode kept) {
        int width = kept.path("width").asInt(0);
        int height = kept.path("height").asInt(0);
        return width <= 0 || height <= 0
                ? null
                : new Place(kept.path("x").asInt(0), kept.path("y").asInt(0), width, height);
    }

    /// Keeps them in a file.
    ///
    /// @throws IOException if they can't be written
    public void write(Path file) throws IOException {
        ObjectNode kept = Json.object();
        if (place != null) {
            kept.putObject(PLACE)
                    .put("x", place.x)
                    .put("y", place.y)
                    .put("width", place.width)
                    .put("height", place.height);
        }
        kept.put(MAXIMIZED, isMaximized).put(DARK, isDark);
        new KeptFile(file).write(kept);
    }
}
