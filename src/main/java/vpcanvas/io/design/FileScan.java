package vpcanvas.io.design;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import vpcanvas.io.json.JsonSource;

/// The first pass over a file: is it JSON, in objects whose keys differ, of a depth that a
/// recursive reader survives? And what does it say it is? Nothing is built and the depth is
/// bounded, so a file made to hurt is refused as fast as it is read.
final class FileScan {
    /// A design needs 9.
    static final int DEEPEST = 200;

    private static final Set<String> NO_KEYS = Set.of();

    private final JsonSource in;
    private final Deque<Set<String>> keysAround = new ArrayDeque<>();
    private @Nullable Value format;
    private @Nullable Value version;

    /// A value at the top of the file, in its own letters and in words, and where it stands.
    record Value(JsonToken token, String text, String shape, TokenStreamLocation location) {}

    private FileScan(JsonSource in) {
        this.in = in;
    }

    /// Reads a whole file.
    ///
    /// @throws MisreadException if it can't be read to its end
    static FileScan of(JsonSource in) {
        FileScan outline = new FileScan(in);
        outline.read();
        return outline;
    }

    /// What stands under `format`, if the file is an object that has it.
    @Nullable Value format() {
        return format;
    }

    /// What stands under `version`, if the file is an object that has it.
    @Nullable Value version() {
        return version;
    }

    private void read() {
        String header = null;
        boolean ended = false;
        for (JsonToken token = in.next(); token != null; token = in.next()) {
            if (ended) {
                throw in.problem("something follows after the end", "Remove what follows.");
            }
            if (header != null) {
                keep(header, new Value(token, in.text(), in.shape(), in.location()));
            }
            header = token == JsonToken.PROPERTY_NAME ? headerKey() : null;
            count(token);
            ended = keysAround.isEmpty();
        }
    }

    /// The current key if it is one at the top of the file, else null.
    private @Nullable String headerKey() {
        return keysAround.size() == 1 ? in.text() : null;
    }

    private void keep(String key, Value value) {
        switch (key) {
            case "format" -> format = value;
            case "version" -> version = value;
            default -> {}
        }
    }

    private void count(JsonToken token) {
        switch (token) {
            case START_OBJECT -> enter(new HashSet<>());
            case START_ARRAY -> enter(NO_KEYS);
            case END_OBJECT, END_ARRAY -> keysAround.pop();
            case PROPERTY_NAME -> refuseSecond(in.text());
            default -> {}
        }
    }

    private void enter(Set<String> keys) {
        if (keysAround.size() == DEEPEST) {
            throw in.problem(
                    "lists and objects are nested deeper than " + DEEPEST,
                    "No design is; name another file.");
        }
        keysAround.push(keys);
    }

    private void refuseSecond(String key) {
        if (!keysAround.element().add(key)) {
            throw in.problem(
                    "the key " + JsonSource.quoted(key) + " stands twice in this object",
                    "Remove one of the two.");
        }
    }
}
