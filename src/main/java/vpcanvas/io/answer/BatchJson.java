package vpcanvas.io.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import vpcanvas.io.FileProblem;
import vpcanvas.io.FileText;
import vpcanvas.io.MisreadException;
import vpcanvas.io.json.Json;
import vpcanvas.io.json.JsonSource;

/// The file of many flows that `trace --batch` reads: `{ "queries": [ … ] }`. What is wrong with the
/// file ends its reading; what is wrong with one query is kept, as that query's answer.
public final class BatchJson {
    private final JsonSource in;
    private final Set<String> noticed = new HashSet<>();

    private BatchJson(JsonSource in) {
        this.in = in;
    }

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
        return new Ok(new BatchJson(in).entries(), in.notices());
    }

    private List<Entry> entries() {
        in.next();
        if (!in.is(JsonToken.START_OBJECT)) {
            throw in.wrongType("an object such as { \"queries\": [] }");
        }
        List<Entry> entries = null;
        while (in.nextKey()) {
            if (in.text().equals("queries")) {
                entries = list();
            } else {
                passOver(in.text());
                in.next();
                in.skip();
            }
        }
        if (entries == null) {
            throw in.problem("\"queries\" is missing", "Expected { \"queries\": [] }.");
        }
        if (in.next() != null) {
            throw in.problem("there is more after the end", "Expected one object, no more.");
        }
        return entries;
    }

    private List<Entry> list() {
        in.next();
        if (!in.is(JsonToken.START_ARRAY)) {
            throw in.wrongType("a list of queries");
        }
        List<Entry> entries = new ArrayList<>();
        while (in.next() != JsonToken.END_ARRAY) {
            entries.add(entry());
        }
        return entries;
    }

    private Entry entry() {
        if (!in.is(JsonToken.START_OBJECT)) {
            in.skip();
            return new Odd(
                    "null", "A query is an object such as {\"from\": \"a\", \"to\": \"b\"}.");
        }
        QueryJson query = new QueryJson(Json.object(), new ArrayList<>());
        while (in.nextKey()) {
            String key = in.text();
            if (!QueryJson.KEYS.contains(key)) {
                passOver(key);
            }
            in.next();
            query.fields().set(key, in.tree());
        }
        return query.entry();
    }

    private void passOver(String key) {
        if (noticed.add(key)) {
            in.notice(JsonSource.quoted(key) + " is not known to this version; it is passed over");
        }
    }
}
