package vpcanvas.io;

import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// The one mapper through which JSON comes in and goes out.
final class Mapper {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES).build();

    private Mapper() {}

    /// A parser of a text, which stands before its first token.
    static JsonParser parser(String text) {
        return MAPPER.createParser(text);
    }

    /// The text of a value in the layout of files, without a line break at its end.
    static String print(JsonNode value) {
        return Writing.WRITER.writeValueAsString(value);
    }

    /// Made when something is written; most commands only read.
    private static final class Writing {
        private static final ObjectWriter WRITER = MAPPER.writer().with(new FileLayout());
    }
}
