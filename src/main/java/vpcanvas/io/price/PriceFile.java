package vpcanvas.io.price;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vpcanvas.analysis.option.Price;
import vpcanvas.analysis.option.Prices;
import vpcanvas.io.FileProblem;
import vpcanvas.io.FileText;
import vpcanvas.io.MisreadException;
import vpcanvas.io.json.JsonSource;
import vpcanvas.io.json.ListFile;

/// The file of what AWS charges, `vpcanvas-prices` version 1.
public final class PriceFile {
    public static final String FORMAT = "vpcanvas-prices";
    private static final int VERSION = 1;
    private static final String ITEMS = "items";
    private static final String RESOURCE = "/prices/aws.json";
    private static final Set<String> BESIDE =
            Set.of("format", "version", "asOf", "currency", "region", "basis");

    private PriceFile() {}

    /// What came of reading a file.
    public sealed interface Opened {}

    public record Ok(Prices prices, List<String> notices) implements Opened {
        public Ok {
            notices = List.copyOf(notices);
        }
    }

    /// A file that can't be read, or says something that can't be a price.
    public record Broken(FileProblem problem) implements Opened {}

    public static Opened read(Path file) {
        String name = file.toString();
        try {
            return read(name, FileText.of(FileText.bytes(file), name, "price list"));
        } catch (MisreadException e) {
            return new Broken(e.problem());
        }
    }

    /// The price list that comes with the program.
    public static Prices bundled() {
        return Bundled.PRICES;
    }

    /// Filled when it is first touched.
    private static final class Bundled {
        private static final Prices PRICES = prices();

        private static Prices prices() {
            try (InputStream in = PriceFile.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("the program was built without " + RESOURCE);
                }
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                return read(RESOURCE, text).prices();
            } catch (IOException e) {
                throw new UncheckedIOException("can't read " + RESOURCE, e);
            }
        }
    }

    private static Ok read(String name, String text) {
        return JsonSource.read(new JsonSource(name, text), PriceFile::prices);
    }

    private static Ok prices(JsonSource in) {
        ListFile.Content content = new ListFile(in, ITEMS, PriceEntry.KEYS, BESIDE).read();
        header(in, content.beside());
        List<Price> prices = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < content.entries().size(); i++) {
            Price price = new PriceEntry(in, i, fields(in, content.entries().get(i), i)).price();
            if (!seen.add(price.item() + " " + price.region())) {
                throw in.problem(
                        in.placeOf(List.of(ITEMS, Integer.toString(i))),
                        price.item().word() + " has a price already",
                        "Keep one for each Region.");
            }
            prices.add(price);
        }
        String basis = content.beside().path("basis").asString("list prices");
        return new Ok(
                new Prices(
                        date(in, content.beside()),
                        needed(in, content.beside(), "currency", "such as \"USD\""),
                        needed(in, content.beside(), "region", "such as \"us-east-1\""),
                        basis,
                        prices),
                in.notices());
    }

    private static ObjectNode fields(JsonSource in, @Nullable ObjectNode fields, int index) {
        if (fields == null) {
            throw in.problem(
                    in.placeOf(List.of(ITEMS, Integer.toString(index))),
                    "this is no object",
                    "Expected an item such as {\"item\": \"natGatewayHour\", \"unit\": \"hour\","
                            + " \"price\": 0.045}.");
        }
        return fields;
    }

    private static void header(JsonSource in, ObjectNode beside) {
        JsonNode format = beside.path("format");
        if (!format.asString("").equals(FORMAT)) {
            throw in.problem(
                    placeOf(in, beside, "format"),
                    format.isMissingNode() ? "\"format\" is missing" : "its format is " + format,
                    "Expected \"" + FORMAT + "\".");
        }
        JsonNode version = beside.path("version");
        if (version.asInt(0) != VERSION) {
            throw in.problem(
                    placeOf(in, beside, "version"),
                    version.isMissingNode()
                            ? "\"version\" is missing"
                            : "it is of version " + version + ", this program knows 1",
                    version.asInt(0) > VERSION ? "Use a newer VPCanvas." : "Write \"version\": 1.");
        }
    }

    private static String needed(JsonSource in, ObjectNode beside, String key, String example) {
        JsonNode value = beside.path(key);
        if (!value.isString() || value.stringValue().isBlank()) {
            throw in.problem(
                    placeOf(in, beside, key),
                    value.isMissingNode()
                            ? "\"" + key + "\" is missing"
                            : "\"" + key + "\" is " + value,
                    "Expected text, " + example + ".");
        }
        return value.stringValue();
    }

    /// Where a value stands, or the file begins where it is missing.
    private static TokenStreamLocation placeOf(JsonSource in, ObjectNode beside, String key) {
        return in.placeOf(beside.has(key) ? List.of(key) : List.of());
    }

    /// Prices without a date are worth nothing.
    private static String date(JsonSource in, ObjectNode beside) {
        String date = needed(in, beside, "asOf", "a date such as \"2026-09-20\"");
        try {
            return LocalDate.parse(date).toString();
        } catch (DateTimeException e) {
            throw in.problem(
                    in.placeOf(List.of("asOf")),
                    JsonSource.quoted(date) + " is no date",
                    "Expected one such as \"2026-09-20\".");
        }
    }
}
