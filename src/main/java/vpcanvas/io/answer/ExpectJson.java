package vpcanvas.io.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vpcanvas.io.FileProblem;
import vpcanvas.io.FileText;
import vpcanvas.io.MisreadException;
import vpcanvas.io.json.JsonSource;
import vpcanvas.io.json.ListFile;

/// The file of what is expected of a network that `check --expect` reads, `vpcanvas-expect` version 1.
/// Unlike a batch, one entry that can't be understood refuses the whole file: what was meant to be
/// guarded must not go unguarded.
public final class ExpectJson {
    public static final String FORMAT = "vpcanvas-expect";
    private static final int VERSION = 1;
    private static final String KEY = "expect";
    private static final Set<String> KEYS = Set.of("from", "to", "protocol", "port", "is");

    private ExpectJson() {}

    /// What a flow is to be.
    public enum Is {
        REACHABLE,
        NOT_REACHABLE,
        /// Neither end reaches the other, whatever the protocol and port.
        ISOLATED;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// One expectation as it was written.
    ///
    /// @param protocol null where it says none, as is the port
    public record Expectation(
            String from, String to, @Nullable String protocol, @Nullable Integer port, Is is) {}

    /// What came of reading a file.
    public sealed interface Opened {}

    public record Ok(List<Expectation> expectations, List<String> notices) implements Opened {
        public Ok {
            expectations = List.copyOf(expectations);
            notices = List.copyOf(notices);
        }
    }

    /// A file that can't be read, or one with an entry that can't be understood.
    public record Broken(FileProblem problem) implements Opened {}

    public static Opened read(Path file) {
        String name = file.toString();
        try {
            String text = FileText.of(FileText.bytes(file), name, "list of expectations");
            return JsonSource.read(new JsonSource(name, text), ExpectJson::expectations);
        } catch (MisreadException e) {
            return new Broken(e.problem());
        }
    }

    private static Ok expectations(JsonSource in) {
        ListFile.Content content = new ListFile(in, KEY, KEYS, Set.of("format", "version")).read();
        header(in, content.beside());
        List<Expectation> all = new ArrayList<>();
        for (ObjectNode fields : content.entries()) {
            all.add(expectation(in, fields, all.size() + 1));
        }
        return new Ok(all, in.notices());
    }

    private static void header(JsonSource in, ObjectNode beside) {
        JsonNode format = beside.path("format");
        if (!format.isMissingNode() && !format.asString("").equals(FORMAT)) {
            throw in.problem(
                    "its format is " + format + ", not \"" + FORMAT + "\"",
                    "Expected a list of expectations.");
        }
        if (beside.path("version").asInt(VERSION) > VERSION) {
            throw in.problem(
                    "it is of version " + beside.path("version") + ", this program knows 1",
                    "Use a newer VPCanvas.");
        }
    }

    private static Expectation expectation(JsonSource in, @Nullable ObjectNode fields, int number) {
        List<String> complaints = new ArrayList<>();
        if (fields == null) {
            throw in.problem(
                    "expectation " + number + " is no object",
                    "Expected one such as {\"from\": \"a\", \"to\": \"b\", \"is\": \"reachable\"}.");
        }
        QueryJson entry = new QueryJson("An expectation", fields, complaints);
        String from = entry.needed("from");
        String to = entry.needed("to");
        Is is = is(entry.needed("is"), complaints);
        String protocol = entry.text("protocol");
        Integer port = entry.port();
        if (from == null || to == null || is == null || !complaints.isEmpty()) {
            throw in.problem(
                    "expectation " + number + " can't be understood", String.join(" ", complaints));
        }
        return new Expectation(from, to, protocol, port, is);
    }

    private static @Nullable Is is(@Nullable String word, List<String> complaints) {
        for (Is is : Is.values()) {
            if (is.word().equals(word)) {
                return is;
            }
        }
        if (word != null) {
            complaints.add(
                    "\"is\" has to be "
                            + Arrays.stream(Is.values())
                                    .map(Is::word)
                                    .collect(Collectors.joining(", "))
                            + ", not "
                            + word
                            + ".");
        }
        return null;
    }
}
