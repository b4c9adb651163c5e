package vpcanvas.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// The file of many flows that `trace --batch` reads: `{ "queries": [ … ] }`. What is wrong with the
/// file ends its reading; what is wrong with one query is kept, as that query's answer.
public final class BatchJson {
    private final JsonSource in;
    private final JsonParser parser;
    private final Set<String> noticed = new HashSet<>();

    private BatchJson(JsonSource in, JsonParser parser) {
        this.in = in;
        this.parser = parser;
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
            String id, String from, String to, @Nullable String protocol, @Nullable Integer port)
            implements Entry {}

    /// A query that can't be understood, and why.
    public record Odd(String id, String says) implements Entry {}

    public static Opened read(Path file) {
        String name = file.toString();
        try {
            String text = FileText.of(FileText.bytes(file), name);
            return parse(name, text);
        } catch (MisreadException e) {
            return new Broken(e.problem());
        }
    }

    private static Opened parse(String name, String text) {
        try (JsonParser parser = Mapper.parser(text)) {
            JsonSource in = new JsonSource(name, text, parser);
            return new Ok(new BatchJson(in, parser).entries(), in.notices());
        } catch (JacksonException e) {
            return new Broken(SyntaxProblem.of(name, text, e));
        }
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
                JsonTree.read(parser);
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
            JsonTree.read(parser);
            return new Odd(
                    "null", "A query is an object such as {\"from\": \"a\", \"to\": \"b\"}.");
        }
        QueryJson query = new QueryJson(Nodes.object(), new ArrayList<>());
        while (in.nextKey()) {
            String key = in.text();
            if (!QueryJson.KEYS.contains(key)) {
                passOver(key);
            }
            in.next();
            query.fields().set(key, JsonTree.read(parser));
        }
        return query.entry();
    }

    private void passOver(String key) {
        if (noticed.add(key)) {
            in.notice(JsonSource.quoted(key) + " is not known to this version; it is passed over");
        }
    }
}
