package vpcanvas.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/// A file while it is read: its tokens, where they stand, and what is noticed on the way. Whatever
/// is said about a place in a file is said here, so that all of it sounds alike.
final class JsonSource {
    private final String file;
    private final String text;
    private final JsonParser parser;
    private final Surroundings around;
    private final UnknownFields unknown = new UnknownFields();
    private final List<String> notices = new ArrayList<>();
    private final Set<String> noticedPlaces = new HashSet<>();

    /// @param parser the parser of `text`, before its first token
    JsonSource(String file, String text, JsonParser parser) {
        this.file = file;
        this.text = text;
        this.parser = parser;
        this.around = new Surroundings(parser);
    }

    /// The next token; null after the last one.
    @Nullable JsonToken next() {
        return parser.nextToken();
    }

    /// Whether another key follows in this object. If so, it is the current token.
    boolean nextKey() {
        return parser.nextToken() == JsonToken.PROPERTY_NAME;
    }

    boolean is(JsonToken token) {
        return parser.currentToken() == token;
    }

    /// The current key, text, number or word, as it stands in the file.
    String text() {
        return parser.getString();
    }

    TokenStreamLocation location() {
        return parser.currentTokenLocation();
    }

    List<String> notices() {
        return notices;
    }

    UnknownFields unknown() {
        return unknown;
    }

    /// How many lists and objects are around the value that is read.
    int depth() {
        return around.depth();
    }

    /// Takes the value of the current key away, to be written back as it is.
    void keepUnknown() {
        String key = text();
        List<String> path = around.path();
        if (noticedPlaces.add(Surroundings.kindOf(path))) {
            notice(
                    quoted(key)
                            + " in "
                            + entry()
                            + " is not known to this version; it is kept as it is");
        }
        next();
        unknown.add(path, Mapper.print(JsonTree.read(parser)));
    }

    /// Notes something about the current token that doesn't stop the reading.
    void notice(String says) {
        TokenStreamLocation where = location();
        notices.add(file + ":" + where.getLineNr() + ":" + where.getColumnNr() + ": " + says);
    }

    /// The refusal of the current token.
    MisreadException problem(String found, String whatToDo) {
        return problem(location(), found, whatToDo);
    }

    /// What is wrong with the file as a whole.
    FileProblem problemOfFile(String found, String whatToDo) {
        return FileProblem.of(file, found, whatToDo);
    }

    MisreadException problem(TokenStreamLocation where, String found, String whatToDo) {
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
    MisreadException wrongType(String expected) {
        return problem(subject() + " is " + shape(), "Expected " + expected + ".");
    }

    /// The refusal of an id that stands at both pointers.
    MisreadException takenTwice(String id, List<String> first, List<String> second) {
        int firstLine = Positions.of(text, first).getLineNr();
        return problem(
                Positions.of(text, second),
                "the id " + quoted(id) + " is taken: it stands in line " + firstLine + " too",
                "Ids are unique over a whole file; give one of the two another id.");
    }

    /// What the current value belongs to, in words: `Port`, `an entry of CidrBlocks`, `this file`.
    String subject() {
        return around.subject();
    }

    /// The object just read, or in which a key stands, in words: `this entry of Vpcs`, `path`.
    String entry() {
        return around.entry();
    }

    /// What the current value is, in words: `an object`, `the number 5`, `null`.
    String shape() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "the text " + quoted(text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + text();
            default -> text();
        };
    }

    /// Text in quotes, its end left out if it is long.
    static String quoted(String text) {
        return '"' + (text.length() <= 60 ? text : text.substring(0, 57) + "...") + '"';
    }
}
