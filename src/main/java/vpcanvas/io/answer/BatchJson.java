package vpcanvas.io.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vpcanvas.io.FileProblem;
import vpcanvas.io.FileText;
import vpcanvas.io.MisreadException;
import vpcanvas.io.json.JsonSource;
import vpcanvas.io.json.ListFile;

/// The file of many flows that `trace --batch` reads: `{ "queries": [ … ] }`. What is wrong with the
/// file ends its reading; what is wrong with one query is kept, as that query's answer.
public final class BatchJson {
    private BatchJson() {}

    /// What came of reading a file.
    public sealed interface Opened {}

    /// The queries, and what a person should know about how they were read: a line each.
    public record Ok(List<Entry> entries, List<String> notices) implements Opened {
        public Ok {
            entries = List.copyOf(entries);
            notices = List.copyOf(notices);
        }
    }

    /// A file that can't be read, is not JSON or has no list of queries.
    public record Broken(FileProblem problem) implements Opened {}

    /// One query of the file.
    public sealed interface Entry {
        /// The JSON text of its id, `null` if it has none.
        String id();
    }

    /// A query as it was written.
    ///
    /// @param protocol null where it says none, as is the port
    public record Query(
            String id,
            String from,
            String to,
            @Nullable String protocol,
            @Nullable Integer port,
            boolean ignoreFilters)
            implements Entry {}

    /// A query that can't be understood, and why.
    public record Odd(String id, String says) implements Entry {}

    public static Opened read(Path file) {
        String name = file.toString();
        try {
            String text = FileText.of(FileText.bytes(file), name, "list of queries");
            return JsonSource.read(new JsonSource(name, text), BatchJson::batch);
        } catch (MisreadException e) {
            return new Broken(e.problem());
        }
    }

    private static Ok batch(JsonSource in) {
        List<Entry> entries = new ArrayList<>();
        new ListFile(in, "queries", QueryJson.KEYS, Set.of())
                .read()
                .entries()
                .forEach(e -> entries.add(entry(e)));
        return new Ok(entries, in.notices());
    }

    private static Entry entry(@Nullable ObjectNode fields) {
        return fields == null
                ? new Odd("null", "A query is an object such as {\"from\": \"a\", \"to\": \"b\"}.")
                : new QueryJson("A query", fields, new ArrayList<>()).entry();
    }
}
