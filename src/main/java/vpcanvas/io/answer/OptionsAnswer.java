package vpcanvas.io.answer;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vpcanvas.analysis.option.Additions;
import vpcanvas.analysis.option.Cost;
import vpcanvas.analysis.option.Limit;
import vpcanvas.analysis.option.Need;
import vpcanvas.analysis.option.Option;
import vpcanvas.analysis.option.Options;
import vpcanvas.analysis.option.Prices;
import vpcanvas.analysis.option.Term;
import vpcanvas.io.json.Json;

/// What `options --json` answers, `vpcanvas-options` version 1.
public final class OptionsAnswer {
    public static final String FORMAT = "vpcanvas-options";

    private OptionsAnswer() {}

    public static String json(Options options) {
        ObjectNode answer = AnswerParts.head(FORMAT);
        put(options.need(), answer);
        answer.set("prices", prices(options.prices()));
        answer.set("ways", Json.list(options.ways(), OptionsAnswer::way));
        answer.set("assumed", AnswerParts.texts(options.assumed()));
        return AnswerParts.print(answer);
    }

    private static void put(Need need, ObjectNode into) {
        into.put("from", need.from());
        into.put("to", need.to());
        into.put("protocol", need.protocol().word());
        into.put("port", need.port());
        into.put("both", need.both());
        into.put("more", need.more());
        into.put("gb", need.gb());
        into.put("hours", need.hours());
    }

    private static ObjectNode prices(Prices prices) {
        ObjectNode json = Json.object();
        json.put("asOf", prices.asOf());
        json.put("currency", prices.currency());
        json.put("region", prices.region());
        json.put("basis", prices.basis());
        return json;
    }

    private static ObjectNode way(Option option) {
        ObjectNode json = Json.object();
        json.put("way", option.way().word());
        json.put("answer", option.verdict().word());
        json.put("says", option.says());
        json.put("rule", option.rule().number());
        json.put("page", option.rule().page());
        json.set("adds", adds(option.adds()));
        json.set("limits", Json.list(option.limits(), OptionsAnswer::limit));
        json.set("left", AnswerParts.texts(option.left()));
        json.set("cost", option.cost() == null ? null : cost(option.cost()));
        json.put("cheapest", option.isCheapest());
        json.put("simplest", option.isSimplest());
        json.put("change", option.change() == null ? null : option.change().label());
        return json;
    }

    private static ObjectNode adds(Additions adds) {
        ObjectNode json = Json.object();
        json.set(
                "resources",
                Json.list(
                        adds.resources().entrySet(),
                        e -> Json.object().put("resource", e.getKey()).put("count", e.getValue())));
        json.put("changed", adds.altered());
        json.put("routes", adds.routes());
        return json;
    }

    private static ObjectNode limit(Limit limit) {
        ObjectNode json = Json.object();
        json.put("says", limit.says());
        json.put("rule", limit.rule().number());
        json.put("page", limit.rule().page());
        json.put("beyond", limit.isReached());
        return json;
    }

    private static ObjectNode cost(Cost cost) {
        ObjectNode json = Json.object();
        json.set("total", money(cost.total()));
        json.put("whole", cost.isWhole());
        json.set("terms", Json.list(cost.terms(), OptionsAnswer::term));
        json.set("besides", AnswerParts.texts(cost.besides()));
        json.set("notes", AnswerParts.texts(cost.notes()));
        return json;
    }

    private static ObjectNode term(Term term) {
        ObjectNode json = Json.object();
        json.put("item", term.item().word());
        json.put("count", term.count());
        json.put("times", term.times());
        json.set("price", number(term.price()));
        json.set("amount", term.amount().map(OptionsAnswer::money).orElse(null));
        return json;
    }

    private static JsonNode money(BigDecimal amount) {
        return Json.raw(Term.money(amount));
    }

    private static @Nullable JsonNode number(@Nullable BigDecimal number) {
        return Optional.ofNullable(number).map(n -> Json.raw(n.toPlainString())).orElse(null);
    }
}
