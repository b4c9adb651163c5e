package vpcanvas.analysis;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import vpcanvas.analysis.trace.Hop;
import vpcanvas.analysis.trace.HopKind;
import vpcanvas.analysis.trace.Parties;
import vpcanvas.analysis.trace.Party;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.analysis.trace.Tracer;
import vpcanvas.io.design.DocumentFile;
import vpcanvas.io.design.Opened;
import vpcanvas.io.json.Json;
import vpcanvas.model.Protocol;

/// A design with a question and its answer: whether one reaches another, or what is wrong with the
/// design. Kept in a file: `title`, `rules`, `because`, `design` (a whole design), `query`, `expect`.
record WorkedCase(String name, JsonNode file) {
    /// Places that a case does not list among what is passed.
    private static final Set<HopKind> UNTOLD =
            EnumSet.of(
                    HopKind.INSTANCE,
                    HopKind.INTERFACE,
                    HopKind.ROUTE_TABLE,
                    HopKind.LOCAL,
                    HopKind.TRANSIT_GATEWAY,
                    HopKind.TRANSIT_GATEWAY_ROUTE_TABLE,
                    HopKind.SECURITY_GROUP,
                    HopKind.NETWORK_ACL,
                    HopKind.INTERNET,
                    HopKind.CORPORATE);

    private static final Path FOLDER = Path.of("src/test/resources/vpcanvas/cases");

    static List<WorkedCase> all() {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().map(WorkedCase::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WorkedCase read(Path file) {
        try {
            String name = file.getFileName().toString().replace(".json", "");
            return new WorkedCase(name, Json.parse(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the file says the answer is, by the parts of it that it names.
    Map<String, String> expected() {
        Map<String, String> parts = new TreeMap<>();
        file.get("expect").propertyStream().forEach(p -> parts.put(p.getKey(), told(p.getValue())));
        return parts;
    }

    private static String told(JsonNode value) {
        List<String> texts = new ArrayList<>();
        value.forEach(v -> texts.add(told(v)));
        return value.isArray() ? texts.toString() : value.asString();
    }

    /// What the program answers, as far as the file names parts of it.
    Map<String, String> answered() {
        Map<String, String> all = isQuestion() ? reached() : wrong();
        all.keySet().retainAll(expected().keySet());
        return all;
    }

    private Report report() {
        byte[] design = Json.print(file.get("design")).getBytes(StandardCharsets.UTF_8);
        Opened opened = DocumentFile.read(design, name);
        Opened.Ok ok = assertInstanceOf(Opened.Ok.class, opened, opened::toString);
        return Report.of(ok.document().topology());
    }

    private Map<String, String> wrong() {
        Report report = report();
        Map<String, String> parts = new TreeMap<>();
        for (Severity severity : Severity.values()) {
            List<String> found =
                    report.problems().stream()
                            .filter(p -> p.code().severity() == severity)
                            .map(p -> p.code() + " " + String.join(",", p.at()))
                            .sorted()
                            .toList();
            parts.put(severity.word() + "s", found.toString());
        }
        return parts;
    }

    boolean isQuestion() {
        return file.has("query");
    }

    /// The trace that a case asks for.
    Trace trace() {
        JsonNode query = file.get("query");
        Report report = report();
        Parties parties = new Parties(report.inventory());
        return new Tracer(report)
                .trace(
                        found(parties.source(text(query, "from"))),
                        found(parties.destination(text(query, "to"))),
                        Protocol.valueOf(text(query, "protocol").toUpperCase(Locale.ROOT)),
                        query.get("port").intValue());
    }

    private Map<String, String> reached() {
        Trace trace = trace();
        Map<String, String> parts = new TreeMap<>();
        parts.put("reachable", String.valueOf(trace.isReachable()));
        trace.first()
                .ifPresent(
                        b -> {
                            parts.put("reason", b.reason().name());
                            parts.put("direction", b.direction().word());
                            parts.put("at", b.at());
                        });
        parts.put("via", passed(trace).toString());
        parts.put("packets", translated(trace).toString());
        parts.put("seenSource", String.valueOf(trace.seenSource()));
        parts.put("inferred", trace.inferred().toString());
        return parts;
    }

    private static String text(JsonNode node, String key) {
        return node.get(key).asString();
    }

    private static Party found(Parties.Meant meant) {
        return assertInstanceOf(Parties.Found.class, meant, meant::toString).party();
    }

    /// What the request passes besides hosts and tables; `local` where a case is about staying inside.
    private List<String> passed(Trace trace) {
        boolean local = expected().getOrDefault("via", "").contains("local");
        return trace.forward().hops().stream()
                .filter(h -> !UNTOLD.contains(h.kind()) || (local && h.kind() == HopKind.LOCAL))
                .map(h -> h.kind() == HopKind.LOCAL ? "local" : h.at())
                .toList();
    }

    /// Source and destination behind each place of the request that changes one of them.
    private static List<List<String>> translated(Trace trace) {
        return trace.forward().hops().stream()
                .filter(h -> !sameAddresses(h))
                .map(
                        h ->
                                List.of(
                                        h.after().source().toString(),
                                        h.after().destination().toString()))
                .toList();
    }

    private static boolean sameAddresses(Hop hop) {
        return hop.packet().source().equals(hop.after().source())
                && hop.packet().destination().equals(hop.after().destination());
    }

    @Override
    public String toString() {
        return name;
    }
}
