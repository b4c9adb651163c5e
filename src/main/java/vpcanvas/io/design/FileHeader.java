package vpcanvas.io.design;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import vpcanvas.io.json.JsonSource;

/// Whether a file is a design at all, and of a version that is read here.
final class FileHeader {

    private FileHeader() {}

    /// What keeps a file from being read further, if anything does.
    ///
    /// @throws MisreadException if it is not JSON
    static @Nullable Opened refusal(JsonSource in) {
        FileScan outline = FileScan.of(in);
        FileScan.Value format = outline.format();
        if (format == null) {
            return new Opened.NotOurs(
                    in.problemOfFile(
                            "this is JSON, but no design: it has no \"format\"",
                            "A design begins with \"format\": \"vpcanvas\" and \"version\": 1."));
        }
        boolean ours =
                format.token() == JsonToken.VALUE_STRING
                        && format.text().equals(DocumentForm.FORMAT);
        if (!ours) {
            return new Opened.NotOurs(
                    in.problem(
                                    format.location(),
                                    "this is JSON, but no design: its format is " + format.shape(),
                                    "The format of a design is \"vpcanvas\".")
                            .problem());
        }
        return versionRefusal(in, outline.version());
    }

    private static @Nullable Opened versionRefusal(
            JsonSource in, FileScan.@Nullable Value version) {
        if (version == null) {
            return new Opened.Broken(
                    in.problemOfFile("\"version\" is missing", "Add \"version\": 1."));
        }
        int number = wholeNumber(version);
        if (number < 1) {
            return new Opened.Broken(
                    in.problem(
                                    version.location(),
                                    "version is " + version.shape(),
                                    "Expected a whole number, 1 or more.")
                            .problem());
        }
        if (number > DocumentForm.VERSION) {
            return new Opened.TooNew(
                    in.problem(
                                    version.location(),
                                    "made by a newer VPCanvas: version "
                                            + version.text()
                                            + ", this one reads up to "
                                            + DocumentForm.VERSION,
                                    "Open it with a newer VPCanvas.")
                            .problem(),
                    number);
        }
        return null;
    }

    /// The version; 0 if it is none, the largest `int` if it is larger.
    private static int wholeNumber(FileScan.Value version) {
        if (version.token() != JsonToken.VALUE_NUMBER_INT || version.text().startsWith("-")) {
            return 0;
        }
        return version.text().length() < 10 ? Integer.parseInt(version.text()) : Integer.MAX_VALUE;
    }
}
