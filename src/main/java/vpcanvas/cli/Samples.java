package vpcanvas.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vpcanvas.figure.Figure;
import vpcanvas.figure.Theme;
import vpcanvas.io.design.DocumentFile;
import vpcanvas.io.paint.FigureFormat;
import vpcanvas.io.paint.FigureWriter;
import vpcanvas.model.Document;

/// The designs that come with the program.
final class Samples {
    /// What there is: a jar is asked for files by name, not for what it holds.
    static final List<String> NAMES =
            List.of(
                    "internet",
                    "peering",
                    "privatelink",
                    "transit-gateway",
                    "transit-gateway-overlap");

    private Samples() {}

    /// What the window shows to whom it is new.
    static Document first(Console console) {
        return open("peering", console);
    }

    /// Draws every sample in every format into a directory, which is made if it isn't there, and
    /// names the files.
    static Exit render(Path directory, Console console) {
        List<String> written = new ArrayList<>();
        Exit exit = Exit.DONE;
        try {
            OutputDirectory.make(directory);
            for (String name : NAMES) {
                written.addAll(draw(name, directory, console));
            }
        } catch (IOException e) {
            console.tell("vpcanvas: " + e.getMessage());
            exit = Exit.UNWRITABLE;
        }
        console.answer(written);
        return exit;
    }

    private static List<String> draw(String name, Path directory, Console console)
            throws IOException {
        Figure figure = Drawing.of(open(name, console), FigureChoice.FIRST, Theme.LIGHT);
        List<String> written = new ArrayList<>();
        for (FigureFormat format : FigureFormat.values()) {
            Path file = directory.resolve(Drawing.fileName(name, format));
            FigureWriter.write(figure, format, Drawing.DEFAULT_SCALE, file);
            written.add(file.toString());
        }
        return written;
    }

    private static Document open(String name, Console console) {
        String resource = "/samples/" + name + ".vpc.json";
        try (InputStream in = Samples.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + resource);
            }
            return Designs.of(DocumentFile.read(in.readAllBytes(), resource), console);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + resource, e);
        }
    }
}
