package vpcanvas.io.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import vpcanvas.io.FileProblem;
import vpcanvas.io.MisreadException;

/// A file while it is read: its tokens, where they stand, and what is noticed on the way. Whatever
/// is said about a place in a file is said here, so that all of it sounds alike.
public class JsonSource implements AutoCloseable {
    private final String file;
    private final String text;
    private final JsonParser parser;
    private final Whereabouts around;
    private final List<String> notices = new ArrayList<>();

    /// A source that stands before the first token of a text.
    ///
    /// @param file what to call it
    public JsonSource(String file, String text) {
        this.file = file;
        this.text = text;
        this.parser = Json.parser(text);
        this.around = new Whereabouts(parser);
    }

    /// Reads a source, and closes it.
    ///
    /// @throws MisreadException if it is not JSON as far as it is read
    public static <S extends JsonSource, T extends @Nullable Object> T read(
            S source, Function<? super S, T> how) {
        try (source) {
            try {
                return how.apply(source);
            } catch (JacksonException e) {
                // Within the outer try: a parser that is closed doesn't know its place.
                throw source.syntaxProblem(e);
            }
        }
    }

    /// The next token; null after the last one.
    public @Nullable JsonToken next() {
        return parser.nextToken();
    }

    /// Whether another key follows in this object. If so, it is the current token.
    public boolean nextKey() {
        return parser.nextToken() == JsonToken.PROPERTY_NAME;
    }

    public boolean is(JsonToken token) {
        return parser.currentToken() == token;
    }

    /// The current key, text, number or word, as it stands in the file.
    public String text() {
        return parser.getString();
    }

    public TokenStreamLocation location() {
        return parser.currentTokenLocation();
    }

    public List<String> notices() {
        return notices;
    }

    /// How many lists and objects are around the value that is read.
    public int depth() {
        return around.depth();
    }

    /// Keys and indexes from the top of the file to the current key.
    public List<String> path() {
        return around.path();
    }

    /// The current value as a tree, in which numbers keep their letters. Its last token becomes the
    /// current one.
    public JsonNode tree() {
        return Json.tree(parser);
    }

    /// Passes over the current value.
    public void skip() {
        parser.skipChildren();
    }

    /// Notes something about the current token that doesn't stop the reading.
    public void notice(String says) {
        TokenStreamLocation where = location();
        notices.add(file + ":" + where.getLineNr() + ":" + where.getColumnNr() + ": " + says);
    }

    /// The refusal of the current token.
    public MisreadException problem(String found, String whatToDo) {
        return problem(location(), found, whatToDo);
    }

    /// What is wrong with the file as a whole.
    public FileProblem problemOfFile(String found, String whatToDo) {
        return FileProblem.of(file, found, whatToDo);
    }

    public MisreadException problem(TokenStreamLocation where, String found, String whatToDo) {
        return new MisreadException(
                new FileProblem(file, where.getLineNr(), where.getColumnNr(), found, whatToDo));
    }

    /// The refusal of a text that is no JSON.
    MisreadException syntaxProblem(JacksonException e) {
        FileProblem problem = SyntaxProblem.of(file, text, e);
        return problem.line() > 0
                ? new MisreadException(problem)
                : problem(problem.found(), problem.whatToDo());
    }

    /// The refusal of the current value, which is not what its place is for.
    public MisreadException wrongType(String expected) {
        return problem(subject() + " is " + shape(), "Expected " + expected + ".");
    }

    /// Where the value at these keys and indexes starts.
    public TokenStreamLocation placeOf(List<String> path) {
        return Positions.of(text, path);
    }

    /// What the current value belongs to, in words: `Port`, `an entry of CidrBlocks`, `this file`.
    public String subject() {
        return around.subject();
    }

    /// The object just read, or in which a key stands, in words: `this entry of Vpcs`, `path`.
    public String entry() {
        return around.entry();
    }

    /// What the current value is, in words: `an object`, `the number 5`, `null`.
    public String shape() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "the text " + quoted(text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + text();
            default -> text();
        };
    }

    /// Text in quotes, its end left out if it is long.
    public static String quoted(String text) {
        return '"' + (text.length() <= 60 ? text : text.substring(0, 57) + "...") + '"';
    }

    @Override
    public void close() {
        parser.close();
    }
}
