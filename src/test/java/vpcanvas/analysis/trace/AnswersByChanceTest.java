package vpcanvas.analysis.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vpcanvas.BrokenNetwork;
import vpcanvas.analysis.Report;
import vpcanvas.model.Protocol;
import vpcanvas.model.Resource;
import vpcanvas.model.Topology;

/// Networks by chance, in which much is wrong: every question has an answer, and one answer.
class AnswersByChanceTest {
    private static final int NETWORKS = 40;

    private record Question(Party from, Party to) {}

    /// Everybody who may ask anybody who may be asked.
    private static List<Question> questions(Report report) {
        Parties parties = new Parties(report.inventory());
        List<String> names =
                Stream.concat(
                                report.topology().resources().stream()
                                        .map(Resource::ref)
                                        .map(r -> r.id()),
                                Stream.of("internet", "10.1.1.10", "10.9.9.9", "203.0.113.1"))
                        .toList();
        List<Question> questions = new ArrayList<>();
        for (String from : names) {
            for (String to : names) {
                if (parties.source(from) instanceof Parties.Found(Party asking)
                        && parties.destination(to) instanceof Parties.Found(Party asked)) {
                    questions.add(new Question(asking, asked));
                }
            }
        }
        return questions;
    }

    private static Trace answer(Report report, Question question) {
        return new Tracer(report).trace(question.from, question.to, Protocol.TCP, 443);
    }

    @Test
    void everyQuestionHasOneAnswerWheneverItIsAsked() {
        int reached = 0;
        int blocked = 0;
        for (long seed = 1; seed <= NETWORKS; seed++) {
            Topology topology = BrokenNetwork.of(seed).topology();
            Report report = Report.of(topology);
            Map<Question, Trace> answers = new LinkedHashMap<>();
            questions(report).forEach(q -> answers.put(q, answer(report, q)));
            Report again = Report.of(topology);
            for (Question question : List.copyOf(answers.keySet()).reversed()) {
                Trace trace = answers.get(question);
                String what = "seed " + seed + ", " + question;
                assertEquals(trace, answer(again, question), what);
                assertEquals(trace, answer(report, question), what);
            }
            assertEquals(report.problems(), again.problems(), "seed " + seed);
            assertEquals(report.problems(), Report.of(topology).problems(), "seed " + seed);
            reached += (int) answers.values().stream().filter(Trace::isReachable).count();
            blocked += (int) answers.values().stream().filter(t -> !t.isReachable()).count();
        }
        assertTrue(reached > NETWORKS && blocked > NETWORKS, reached + " and " + blocked);
    }

    @Test
    void oneQuestionAloneIsAnsweredAsAmongOthers() {
        for (long seed = 1; seed <= NETWORKS; seed++) {
            Topology topology = BrokenNetwork.of(seed).topology();
            Report batch = Report.of(topology);
            List<Question> questions = questions(batch);
            for (int i = 0; i < questions.size(); i++) {
                Trace among = answer(batch, questions.get(i));
                if (i % 16 == seed % 16) {
                    assertEquals(
                            answer(Report.of(topology), questions.get(i)),
                            among,
                            "seed " + seed + ", " + questions.get(i));
                }
            }
        }
    }
}
