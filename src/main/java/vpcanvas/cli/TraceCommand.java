package vpcanvas.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.fix.Fix;
import vpcanvas.analysis.fix.Fixes;
import vpcanvas.analysis.trace.Blocker;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.io.answer.BatchAnswer;
import vpcanvas.io.answer.BatchJson;
import vpcanvas.io.answer.TraceAnswer;
import vpcanvas.model.Document;

/// Says whether somebody reaches somebody, both ways, or every reason why not.
final class TraceCommand implements Command {
    private static final String FROM = "--from";
    private static final String TO = "--to";
    private static final String PROTOCOL = "--protocol";
    private static final String PORT = "--port";
    private static final String IGNORE_FILTERS = "--ignore-filters";
    private static final String BATCH = "--batch";

    @Override
    public CommandName name() {
        return CommandName.TRACE;
    }

    @Override
    public String summary() {
        return "Say whether somebody reaches somebody, both ways, or every reason why not.";
    }

    @Override
    public List<String> synopsis() {
        return List.of(
                "FILE --from ID --to ID|IP|internet [OPTION...]",
                "FILE --batch QUERIES.json [--json]");
    }

    @Override
    public List<OptionSpec> options() {
        return List.of(
                Spec.value(
                        FROM,
                        "ID",
                        "Who opens the connection: an id, a unique name, an address, or internet"
                                + " for any host outside."),
                Spec.value(TO, "ID", "Who is dialled, likewise."),
                Spec.value(PROTOCOL, "NAME", "tcp, udp or icmp. Without it, tcp."),
                Spec.value(PORT, "N", "The port that is dialled. Without it, 443."),
                Spec.flag(
                        IGNORE_FILTERS,
                        "Look at routing alone: not at security groups, network ACLs and VPC Block"
                                + " Public Access."),
                Spec.value(
                        BATCH,
                        "QUERIES.json",
                        "Many flows at once; the shape: vpcanvas help json. Ends with 0 if the"
                                + " file could be read, whatever its answers."),
                Spec.json());
    }

    @Override
    public Operands operands() {
        return Operands.ONE_FILE;
    }

    @Override
    public String format(Given given) {
        return given.has(BATCH) ? BatchAnswer.FORMAT : TraceAnswer.FORMAT;
    }

    @Override
    public Exit run(Given given, Console console) {
        return given.has(BATCH) ? batch(given, console) : one(given, console);
    }

    private static Exit one(Given given, Console console) {
        String from = given.needed(FROM);
        String to = given.needed(TO);
        Integer port = given.number(PORT);
        Document document = Designs.open(given.file(), console);
        Report report = Report.of(document.topology());
        Trace trace =
                Asking.of(report)
                        .ignoringFilters(given.has(IGNORE_FILTERS))
                        .ask(from, to, given.text(PROTOCOL), port);
        Function<Blocker, List<Fix>> fixes = b -> Fixes.of(document, report, trace, b);
        if (given.isJson()) {
            console.answer(TraceAnswer.json(trace, fixes));
        } else {
            console.answer(TraceLines.of(trace, fixes));
        }
        return trace.isReachable() ? Exit.DONE : Exit.NO;
    }

    private static Exit batch(Given given, Console console) {
        Stream.of(FROM, TO, PROTOCOL, PORT, IGNORE_FILTERS)
                .filter(given::has)
                .findFirst()
                .ifPresent(
                        option -> {
                            throw Refusal.wrongUse(
                                    BATCH + " and " + option + " can't go together.");
                        });
        Document document = Designs.open(given.file(), console);
        Report report = Report.of(document.topology());
        List<BatchAnswer.Reply> replies = new ArrayList<>();
        for (BatchJson.Entry entry : entries(given, console)) {
            replies.add(reply(document, report, entry));
        }
        if (given.isJson()) {
            console.answer(BatchAnswer.json(replies));
        } else {
            console.answer(BatchLines.of(replies));
        }
        return Exit.DONE;
    }

    private static List<BatchJson.Entry> entries(Given given, Console console) {
        return switch (BatchJson.read(Given.path(given.needed(BATCH)))) {
            case BatchJson.Ok(var entries, var notices) -> {
                notices.forEach(console::tell);
                yield entries;
            }
            case BatchJson.Broken(var problem) -> throw Refusal.unreadable(problem.says());
        };
    }

    private static BatchAnswer.Reply reply(
            Document document, Report report, BatchJson.Entry entry) {
        return switch (entry) {
            case BatchJson.Query q -> reply(document, report, q);
            case BatchJson.Odd(String id, String says) -> new BatchAnswer.NotAsked(id, says);
        };
    }

    private static BatchAnswer.Reply reply(
            Document document, Report report, BatchJson.Query query) {
        try {
            Trace trace =
                    Asking.of(report)
                            .ignoringFilters(query.ignoreFilters())
                            .ask(query.from(), query.to(), query.protocol(), query.port());
            return new BatchAnswer.Traced(
                    query.id(), trace, b -> Fixes.quick(document, report, trace, b));
        } catch (Refusal refusal) {
            return new BatchAnswer.NotAsked(query.id(), refusal.says());
        }
    }
}
