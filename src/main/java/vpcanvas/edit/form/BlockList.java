package vpcanvas.edit.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vpcanvas.model.Announced;
import vpcanvas.model.Change;
import vpcanvas.net.AddressException;
import vpcanvas.net.Cidr;

/// Fields for several blocks in one line, set apart by commas or spaces.
final class BlockList {
    private BlockList() {}

    static Field.Text field(
            String id, String label, List<Cidr> value, Function<List<Cidr>, Change> write) {
        return Subject.line(
                id, label, text(value), BlockList::rule, typed -> write.apply(read(typed)));
    }

    private static String text(List<Cidr> blocks) {
        return blocks.stream().map(Cidr::toString).collect(Collectors.joining(", "));
    }

    private static Verdict rule(String typed) {
        try {
            return text(read(typed)).equals(typed) || typed.isEmpty()
                    ? Verdict.FINE
                    : Verdict.remark("This means " + text(read(typed)) + ".");
        } catch (AddressException e) {
            return Verdict.wrong(e.getMessage() + ".");
        }
    }

    private static List<Cidr> read(String typed) {
        Set<Cidr> blocks = new LinkedHashSet<>();
        for (String word : typed.split("[,\\s]+", -1)) {
            if (!word.isEmpty()) {
                blocks.add(Cidr.canonical(word).cidr());
            }
        }
        return List.copyOf(blocks);
    }

    /// What is announced when these blocks are; what was announced keeps its path.
    static List<Announced> announced(List<Announced> before, List<Cidr> blocks) {
        List<Announced> after = new ArrayList<>();
        for (Cidr block : blocks) {
            after.add(
                    before.stream()
                            .filter(a -> a.cidrBlock().equals(block))
                            .findFirst()
                            .orElseGet(() -> drawn(block)));
        }
        return after;
    }

    static Announced drawn(Cidr block) {
        return new Announced(block, Announced.Source.DRAWN, 0, 0);
    }

    static List<Cidr> blocks(List<Announced> announced) {
        return announced.stream().map(Announced::cidrBlock).toList();
    }
}
