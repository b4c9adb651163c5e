package vpcanvas.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vpcanvas.analysis.fix.Fix;
import vpcanvas.analysis.route.TableRoute;
import vpcanvas.analysis.trace.Blocker;
import vpcanvas.analysis.trace.Direction;
import vpcanvas.analysis.trace.Hop;
import vpcanvas.analysis.trace.Packet;
import vpcanvas.analysis.trace.Passage;
import vpcanvas.analysis.trace.Trace;

/// What a person reads of a trace: the verdict, both ways hop by hop, every blocker, and what was
/// taken for granted.
final class TraceLines {
    private static final String INDENT = "  ";

    private TraceLines() {}

    /// @param fixes what to do about a blocker
    static List<String> of(Trace trace, Function<Blocker, List<Fix>> fixes) {
        List<String> lines = new ArrayList<>();
        lines.add(verdict(trace) + ": " + flow(trace) + " (" + ends(trace.packet()) + ")");
        if (trace.seenSource() != null) {
            lines.add(trace.to() + " sees " + trace.seenSource() + privacy(trace));
        }
        passage(Direction.FORWARD, trace.forward(), lines);
        passage(Direction.RETURN, trace.back(), lines);
        List<String> blockers = new ArrayList<>();
        for (Blocker blocker : trace.blockers()) {
            blockers.add(blocker(blocker));
            fixes.apply(blocker).forEach(f -> blockers.add(INDENT + "fix: " + f.label()));
        }
        section("blocked by", blockers, lines);
        section("assumed", trace.assumed(), lines);
        section("inferred, not documented by AWS", trace.inferred(), lines);
        section("beyond AWS's Reachability Analyzer", trace.beyondAnalyzer(), lines);
        return lines;
    }

    static String verdict(Trace trace) {
        return trace.isReachable() ? "reachable" : "not reachable";
    }

    private static String flow(Trace trace) {
        Packet packet = trace.packet();
        String port = packet.port() == null ? "" : " " + packet.port();
        String protocol = packet.protocol().word();
        return trace.from() + " → " + trace.to() + ", " + protocol + port;
    }

    private static String ends(Packet packet) {
        return packet.source() + " → " + packet.destination();
    }

    private static String privacy(Trace trace) {
        return trace.isPrivate()
                ? "; no public address is used on the way"
                : "; public addresses are used on the way";
    }

    private static void passage(Direction direction, Passage passage, List<String> lines) {
        lines.add("");
        lines.add(direction.word() + ": " + passage.outcome().word());
        Columns columns = new Columns();
        for (Hop hop : passage.hops()) {
            columns.row(hop.at(), hop.kind().word(), ends(hop.packet()), routes(hop));
        }
        lines.addAll(columns.lines(INDENT));
    }

    private static String routes(Hop hop) {
        if (hop.route() == null) {
            return "";
        }
        String lost =
                hop.rejected().stream()
                        .map(r -> ", not " + route(r.route()) + " (" + r.why() + ")")
                        .collect(Collectors.joining());
        String state = hop.route().isActive() ? "" : ", " + hop.route().state();
        return route(hop.route()) + " (" + hop.route().originWord() + state + ")" + lost;
    }

    private static String route(TableRoute route) {
        return route.destination() + " → " + route.targetId();
    }

    private static String blocker(Blocker blocker) {
        return blocker.reason()
                + " at "
                + blocker.at()
                + ", "
                + blocker.direction().word()
                + ": "
                + blocker.says();
    }

    private static void section(String title, List<String> entries, List<String> lines) {
        if (!entries.isEmpty()) {
            lines.add("");
            lines.add(title);
            entries.forEach(entry -> lines.add(INDENT + entry));
        }
    }
}
