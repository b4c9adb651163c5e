package vpcanvas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vpcanvas.analysis.Severity;
import vpcanvas.analysis.route.Origin;
import vpcanvas.analysis.route.Selection;
import vpcanvas.analysis.trace.HopKind;
import vpcanvas.analysis.trace.Outcome;

/// `vpcanvas help json` tells every shape.
class JsonHelpTest {
    private static final Path GOLDENS = Path.of("src", "test", "resources", "vpcanvas", "cli");

    private final String help = Run.of("help", "json").ends(Exit.DONE).quietly().out();

    @Test
    void everyKeyOfEveryAnswerIsTold() throws IOException {
        Set<String> untold = new TreeSet<>();
        try (Stream<Path> files = Files.list(GOLDENS)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                collect(new JsonMapper().readTree(Files.readString(file)), untold);
            }
        }
        assertTrue(untold.contains("beyondReachabilityAnalyzer"), "no answers were looked at");
        untold.removeIf(key -> help.contains("\"" + key + "\":"));
        assertEquals(Set.of(), untold);
    }

    @Test
    void everyWordOfAnAnswerIsTold() {
        Stream<String> words =
                Stream.of(
                                Arrays.stream(Outcome.values()).map(Outcome::word),
                                Arrays.stream(HopKind.values()).map(HopKind::word),
                                Arrays.stream(Origin.values()).map(Origin::word),
                                Arrays.stream(Severity.values()).map(Severity::word),
                                Arrays.stream(Selection.Why.values()).map(Enum::name),
                                Asking.PROTOCOLS.stream())
                        .flatMap(s -> s);
        List<String> untold =
                words.filter(w -> !help.matches("(?s).*\\b" + w + "[,;\\s].*")).toList();
        assertEquals(List.of(), untold);
    }

    @Test
    void everyFormatIsTold() {
        for (CommandName name : CommandName.values()) {
            assertTrue(
                    help.contains("\"vpcanvas-" + name.word() + "\", \"version\": 1"), name.word());
        }
        assertTrue(help.contains("\"vpcanvas-traces\", \"version\": 1"));
    }

    private static void collect(JsonNode node, Set<String> keys) {
        keys.addAll(node.propertyNames());
        node.forEach(child -> collect(child, keys));
    }
}
