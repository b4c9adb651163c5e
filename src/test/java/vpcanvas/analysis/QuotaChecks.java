package vpcanvas.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vpcanvas.Design;

/// Designs of a chosen size, and what the quotas say of them.
final class QuotaChecks {
    private QuotaChecks() {}

    /// What the quotas say of a design.
    static List<String> said(Design design) {
        return design.report().problems().stream()
                .filter(QuotaProblem.class::isInstance)
                .map(QuotaProblem.class::cast)
                .map(
                        p ->
                                p.code().severity().word()
                                        + " "
                                        + p.quota()
                                        + " "
                                        + p.at().getFirst()
                                        + " "
                                        + p.count())
                .toList();
    }

    /// The default is enough for as many, and for no more.
    static void warns(Quota quota, String place, IntFunction<Design> designOf) {
        check(quota, place, designOf, quota.usual(), List.of());
        int more = quota.usual() + 1;
        String grave = more > quota.most() ? "error" : "warning";
        check(
                quota,
                place,
                designOf,
                more,
                List.of(grave + " " + quota + " " + place + " " + more));
    }

    /// Nobody gets more than the most.
    static void refuses(Quota quota, String place, IntFunction<Design> designOf) {
        check(
                quota,
                place,
                designOf,
                quota.most(),
                List.of("warning " + quota + " " + place + " " + quota.most()));
        int more = quota.most() + 1;
        check(quota, place, designOf, more, List.of("error " + quota + " " + place + " " + more));
    }

    static void check(
            Quota quota,
            String place,
            IntFunction<Design> designOf,
            int count,
            List<String> expected) {
        List<String> about =
                said(designOf.apply(count)).stream()
                        .filter(s -> s.contains(" " + quota + " "))
                        .toList();
        assertEquals(expected, about, count + " " + quota.what() + " in " + place);
    }

    static Design many(int count, Design start, BiFunction<Design, Integer, Design> more) {
        Design design = start;
        for (int i = 0; i < count; i++) {
            design = more.apply(design, i);
        }
        return design;
    }

    static String joined(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining(" "));
    }

    static String block(int i) {
        return "10.%d.%d.0/28".formatted(i / 250, i % 250);
    }

    static Design one() {
        return new Design().vpc("A", "10.1.0.0/16").subnet("s", "A", "10.1.1.0/24");
    }
}
