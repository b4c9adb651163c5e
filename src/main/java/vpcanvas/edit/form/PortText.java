package vpcanvas.edit.form;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.PortRange;
import vpcanvas.model.Protocol;

/// Protocols and ports of rules as they are chosen and typed: `443`, `1024-65535`, or `all`.
final class PortText {
    private static final String ALL = "all";
    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})(?:\\s*[-–]\\s*(\\d{1,6}))?");
    private static final int LAST = 65_535;
    private static final List<Protocol> USUAL =
            List.of(Protocol.TCP, Protocol.UDP, Protocol.ICMP, Protocol.ALL);

    private PortText() {}

    /// What a rule may be for; one that is for something else may stay so.
    static List<Option> protocols(Protocol now) {
        Stream<Protocol> other = USUAL.contains(now) ? Stream.empty() : Stream.of(now);
        return Stream.concat(USUAL.stream(), other)
                .map(p -> new Option(p.name(), p.word().replace('_', '/')))
                .toList();
    }

    /// Whether a rule for this protocol names ports; an ICMP message has none.
    static boolean hasPorts(Protocol protocol) {
        return protocol != Protocol.ALL && protocol != Protocol.ICMP;
    }

    static String text(@Nullable PortRange range) {
        if (range == null) {
            return ALL;
        }
        return range.from() == range.to()
                ? Integer.toString(range.from())
                : range.from() + "-" + range.to();
    }

    static Verdict check(Protocol protocol, String typed) {
        if (isAll(typed)) {
            return Verdict.FINE;
        }
        if (!hasPorts(protocol)) {
            return Verdict.wrong(
                    protocol == Protocol.ALL
                            ? "All protocols go with all ports; choose tcp or udp for one."
                            : "ICMP has no ports.");
        }
        Matcher range = RANGE.matcher(typed);
        if (!range.matches()) {
            return Verdict.wrong("Type a port, a range such as 1024-65535, or all.");
        }
        int from = Integer.parseInt(range.group(1));
        int to = last(range);
        if (from > LAST || to > LAST) {
            return Verdict.wrong("Ports end at 65535.");
        }
        return from <= to ? Verdict.FINE : Verdict.wrong("The range runs backwards.");
    }

    /// What a text means that was found ok; null is all ports.
    static @Nullable PortRange read(String typed) {
        Matcher range = RANGE.matcher(typed);
        return range.matches()
                ? new PortRange(Integer.parseInt(range.group(1)), last(range))
                : null;
    }

    private static int last(Matcher range) {
        return Integer.parseInt(range.group(2) == null ? range.group(1) : range.group(2));
    }

    private static boolean isAll(String typed) {
        return typed.isEmpty() || typed.equalsIgnoreCase(ALL);
    }
}
