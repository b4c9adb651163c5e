package vpcanvas.io.design;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vpcanvas.io.FileText;
import vpcanvas.io.MisreadException;
import vpcanvas.io.json.Json;
import vpcanvas.io.json.JsonSource;
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
            String text = FileText.of(bytes, name, "design");
            Opened refusal = JsonSource.read(new JsonSource(name, text), FileHeader::refusal);
            return refusal != null
                    ? refusal
                    : JsonSource.read(new DesignSource(name, text), DocumentFile::design);
        } catch (MisreadException e) {
            return new Opened.Broken(e.problem());
        }
    }

    /// The bytes of a file that holds this design. Reading them gives an equal one.
    public static byte[] write(Document document) {
        String text = Json.print(FORM.write(document)) + "\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Opened design(DesignSource in) {
        Document document = FORM.read(in);
        return new Opened.Ok(document, in.notices());
    }
}
