package vpcanvas.io.paint;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// The kinds of picture files, told by the ending of the file's name.
public enum FigureFormat {
    PNG,
    SVG;

    /// Empty where the ending names none of them; capitals don't matter.
    public static Optional<FigureFormat> of(Path file) {
        Path name = file.getFileName();
        String lower = name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
        if (lower.endsWith(".png")) {
            return Optional.of(PNG);
        }
        return lower.endsWith(".svg") ? Optional.of(SVG) : Optional.empty();
    }
}
