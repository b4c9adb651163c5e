package vpcanvas.io.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableSet;
import vpcanvas.figure.Font;
import vpcanvas.figure.FontTable;

/// The four faces that come with the program: Inter and JetBrains Mono, 400 and 600. They are read
/// once, when first asked for.
public final class BundledFonts {

    private BundledFonts() {}

    /// The widths of all text in figures.
    public static FontTable table() {
        return Loaded.TABLE;
    }

    /// The font file of a face, a copy of its own.
    public static byte[] bytes(Font.Face face) {
        return Loaded.bytes(face).clone();
    }

    /// A font file with the glyphs of some code points only; those that the face lacks are left out.
    public static byte[] subset(Font.Face face, NavigableSet<Integer> codePoints) {
        return FontSubset.of(file(face), codePoints);
    }

    /// The shapes of a face's letters.
    public static GlyphOutlines outlines(Font.Face face) {
        return new GlyphOutlines(file(face));
    }

    static TrueTypeFile file(Font.Face face) {
        return TrueTypeFile.of(Loaded.bytes(face));
    }

    private static String resource(Font.Face face) {
        return switch (face) {
            case SANS -> "/fonts/Inter-Regular.ttf";
            case SANS_SEMIBOLD -> "/fonts/Inter-SemiBold.ttf";
            case MONO -> "/fonts/JetBrainsMono-Regular.ttf";
            case MONO_SEMIBOLD -> "/fonts/JetBrainsMono-SemiBold.ttf";
        };
    }

    /// Filled when it is first touched.
    private static final class Loaded {
        private static final Map<Font.Face, byte[]> FILES = files();
        private static final FontTable TABLE = table();

        private static byte[] bytes(Font.Face face) {
            byte[] bytes = FILES.get(face);
            if (bytes == null) {
                throw new IllegalStateException("no font file for " + face);
            }
            return bytes;
        }

        private static Map<Font.Face, byte[]> files() {
            Map<Font.Face, byte[]> files = new EnumMap<>(Font.Face.class);
            for (Font.Face face : Font.Face.values()) {
                files.put(face, read(resource(face)));
            }
            return files;
        }

        private static FontTable table() {
            Map<Font.Face, FontTable.Metrics> metrics = new EnumMap<>(Font.Face.class);
            for (Font.Face face : Font.Face.values()) {
                metrics.put(face, TrueTypeMetrics.read(TrueTypeFile.of(bytes(face))));
            }
            return new FontTable(metrics);
        }

        private static byte[] read(String resource) {
            try (InputStream in = BundledFonts.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IllegalStateException("the program was built without " + resource);
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException("can't read " + resource, e);
            }
        }
    }
}
