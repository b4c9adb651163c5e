package vpcanvas.io.price;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vpcanvas.analysis.Nearest;
import vpcanvas.analysis.option.Price;
import vpcanvas.analysis.option.PriceItem;
import vpcanvas.io.MisreadException;
import vpcanvas.io.json.Json;
import vpcanvas.io.json.JsonSource;

/// One item of a price list as it stands in a file.
///
/// @param index its place in the list
record PriceEntry(JsonSource in, int index, ObjectNode fields) {
    static final Set<String> KEYS = Set.of("item", "unit", "price", "region", "upTo", "source");

    /// Plain decimals: an exponent is a slip of the hand in a price.
    private static final Pattern PRICE = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");

    private static final Pattern WHOLE = Pattern.compile("[1-9]\\d{0,14}");

    /// The price.
    ///
    /// @throws MisreadException if it can't be one
    Price price() {
        PriceItem item = item();
        unit(item);
        return new Price(item, text("region"), amount(), most(item), text("source"));
    }

    private PriceItem item() {
        String word = text("item");
        return PriceItem.of(word)
                .orElseThrow(
                        () ->
                                problem(
                                        "item",
                                        word.isEmpty()
                                                ? "\"item\" is missing"
                                                : "there is no item " + JsonSource.quoted(word),
                                        "Expected " + alternatives(word) + "."));
    }

    private static String alternatives(String word) {
        List<String> near = Nearest.of(word, PriceItem.words());
        return String.join(", ", near.isEmpty() ? PriceItem.words() : near);
    }

    private void unit(PriceItem item) {
        if (!text("unit").equals(item.unit())) {
            throw problem(
                    "unit",
                    item.word() + " is paid by the " + item.unit(),
                    "Give its price for one, with \"unit\": \"" + item.unit() + "\".");
        }
    }

    private BigDecimal amount() {
        String letters = letters("price");
        if (!PRICE.matcher(letters).matches()) {
            throw problem(
                    "price",
                    letters.isEmpty() ? "\"price\" is missing" : "the price is " + letters,
                    "Expected a number such as 0.045.");
        }
        return new BigDecimal(letters);
    }

    private @Nullable Long most(PriceItem item) {
        String letters = letters("upTo");
        if (letters.isEmpty()) {
            return null;
        }
        if (!item.isData() || !WHOLE.matcher(letters).matches()) {
            throw problem(
                    "upTo",
                    "\"upTo\" is " + letters,
                    "Expected a whole number of GB, for an item that is paid by the GB.");
        }
        return Long.valueOf(letters);
    }

    /// A number as it was written; empty where there is none.
    private String letters(String key) {
        JsonNode value = fields.path(key);
        return fields.hasNonNull(key) ? Json.print(value) : "";
    }

    private String text(String key) {
        JsonNode value = fields.path(key);
        if (fields.hasNonNull(key) && !value.isString()) {
            throw problem(key, "\"" + key + "\" is " + value, "Expected text.");
        }
        return value.asString("");
    }

    private MisreadException problem(String key, String found, String whatToDo) {
        List<String> entry = List.of("items", Integer.toString(index));
        List<String> value = List.of("items", Integer.toString(index), key);
        return in.problem(in.placeOf(fields.has(key) ? value : entry), found, whatToDo);
    }
}
