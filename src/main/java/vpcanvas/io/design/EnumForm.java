package vpcanvas.io.design;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;
import vpcanvas.model.Protocol;

/// One word of a few: the constants of an enum in AWS's spelling, `pending-acceptance` for
/// `PENDING_ACCEPTANCE`. The first is meant when nothing is said, for everything but a protocol: a
/// rule that says none would rather mean all.
final class EnumForm implements Form<Enum<?>> {
    private final List<Enum<?>> constants;

    EnumForm(Class<?> type) {
        constants = List.of((Enum<?>[]) type.getEnumConstants());
    }

    @Override
    public Enum<?> read(DesignSource in) {
        String text = TextForm.textOf(in, expected());
        for (Enum<?> constant : constants) {
            if (word(constant).equals(text) || inOneWord(constant).equals(text)) {
                return constant;
            }
        }
        throw in.wrongType(expected());
    }

    @Override
    public JsonNode write(Enum<?> value) {
        return StringNode.valueOf(word(value));
    }

    @Override
    public String expected() {
        StringBuilder words = new StringBuilder();
        for (Enum<?> constant : constants) {
            boolean last = constant == constants.getLast();
            words.append(words.isEmpty() ? "" : last ? " or " : ", ").append(word(constant));
        }
        return words.toString();
    }

    @Override
    public @Nullable Enum<?> unsaid() {
        Enum<?> first = constants.getFirst();
        return first instanceof Protocol ? null : first;
    }

    /// As AWS spells some of them, such as `pendingAcceptance` of a transit gateway's attachment.
    private static String inOneWord(Enum<?> constant) {
        StringBuilder joined = new StringBuilder();
        boolean begins = false;
        for (char c : word(constant).toCharArray()) {
            if (c != '-') {
                joined.append(begins ? Character.toUpperCase(c) : c);
            }
            begins = c == '-';
        }
        return joined.toString();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
