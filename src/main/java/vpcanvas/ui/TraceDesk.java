package vpcanvas.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.trace.Parties;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.analysis.trace.Tracer;
import vpcanvas.edit.EditorState;
import vpcanvas.edit.outline.TraceEnds;
import vpcanvas.model.Protocol;
import vpcanvas.model.Same;

/// Whether somebody reaches somebody, asked anew whenever the design means something else.
final class TraceDesk {

    /// Who asks for whom. Both are ids, names, addresses or `internet`; empty when not said yet.
    record Question(String from, String to, Protocol protocol, @Nullable Integer port) {
        Question from(String other) {
            return new Question(other, to, protocol, port);
        }

        Question to(String other) {
            return new Question(from, other, protocol, port);
        }

        Question over(Protocol other, @Nullable Integer otherPort) {
            return new Question(from, to, other, otherPort);
        }
    }

    /// What came of it.
    sealed interface Answer {
        record Nothing() implements Answer {}

        record Unclear(String says) implements Answer {}

        record Traced(Trace trace) implements Answer {}
    }

    private static final int HTTPS = 443;

    private final Workbench bench;
    private final List<Runnable> listeners = new ArrayList<>();
    private Question question = new Question("", "", Protocol.TCP, HTTPS);
    private Answer answer = new Answer.Nothing();
    private Report asked;
    private @Nullable TraceEnds ends;
    private boolean picking;

    TraceDesk(Workbench bench) {
        this.bench = bench;
        this.asked = bench.state().report();
        bench.onChange(this::changed);
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    Question question() {
        return question;
    }

    Answer answer() {
        return answer;
    }

    /// Whether the next click on the drawing says where the trace ends.
    boolean isPicking() {
        return picking;
    }

    /// The key of what is selected, if a trace can start there.
    boolean canStart(EditorState state) {
        return state.selection()
                .single()
                .map(k -> new Parties(state.report().inventory()).source(k))
                .filter(Parties.Found.class::isInstance)
                .isPresent();
    }

    /// Traces from what is selected; the next click says to where.
    void start() {
        bench.state().selection().single().ifPresent(k -> question = question.from(k).to(""));
        picking = true;
        ask();
    }

    void pick(String key) {
        picking = false;
        question = question.to(key);
        ask();
    }

    void leave() {
        picking = false;
        tell();
    }

    /// With both ends said there is nothing left to click.
    void ask(Question other) {
        if (!other.equals(question)) {
            question = other;
            picking = picking && other.to.isBlank();
            ask();
        }
    }

    /// Whom a person may mean by a text.
    TraceEnds ends() {
        if (ends == null || !Same.is(ends.report(), bench.state().report())) {
            ends = TraceEnds.of(bench.state().report());
        }
        return ends;
    }

    private void changed() {
        if (!Same.is(bench.state().report(), asked)) {
            ask();
        }
    }

    private void ask() {
        asked = bench.state().report();
        answer = answered();
        tell();
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    private Answer answered() {
        if (question.from.isBlank() || question.to.isBlank()) {
            return new Answer.Nothing();
        }
        Parties parties = new Parties(asked.inventory());
        return switch (parties.source(question.from)) {
            case Parties.NotFound n -> new Answer.Unclear(n.says());
            case Parties.Found(var from) ->
                    switch (parties.destination(question.to)) {
                        case Parties.NotFound n -> new Answer.Unclear(n.says());
                        case Parties.Found(var to) ->
                                new Answer.Traced(
                                        new Tracer(asked)
                                                .trace(from, to, question.protocol, question.port));
                    };
        };
    }
}
