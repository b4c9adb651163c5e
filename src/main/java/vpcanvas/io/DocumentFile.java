package vpcanvas.io;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import vpcanvas.model.Document;

/// The files in which designs are kept: JSON in UTF-8, `*.vpc.json`. Reading never throws for what
/// a file holds; writing the same design gives the same bytes.
///
/// A file is read twice: [FileHeader] proves that it is JSON of a bounded depth and of this
/// version, then [DocumentForm] makes a design of it.
public final class DocumentFile {
    private static final DocumentForm FORM = new DocumentForm();

    private DocumentFile() {}

    /// Opens a file from disk.
    public static Opened read(Path file) {
        try {
            return read(FileText.bytes(file), file.toString());
        } catch (MisreadException e) {
            return new Opened.Broken(e.problem());
        }
    }

    /// Opens the bytes of a file.
    ///
    /// @param name what to call it in problems
    public static Opened read(byte[] bytes, String name) {
        try {
            String text = FileText.of(bytes, name);
            Opened refusal = parse(name, text, FileHeader::refusal);
            return refusal != null ? refusal : parse(name, text, DocumentFile::design);
        } catch (MisreadException e) {
            return new Opened.Broken(e.problem());
        }
    }

    /// The bytes of a file that holds this design. Reading them gives an equal one.
    public static byte[] write(Document document) {
        String text = Mapper.print(FORM.write(document)) + "\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Opened design(JsonSource in) {
        Document document = FORM.read(in);
        return new Opened.Ok(document, in.notices());
    }

    private static <T extends @Nullable Object> T parse(
            String name, String text, Function<JsonSource, T> read) {
        try (JsonParser parser = Mapper.parser(text)) {
            return parse(new JsonSource(name, text, parser), read);
        }
    }

    private static <T extends @Nullable Object> T parse(
            JsonSource in, Function<JsonSource, T> read) {
        try {
            return read.apply(in);
        } catch (JacksonException e) {
            throw in.syntaxProblem(e);
        }
    }
}
