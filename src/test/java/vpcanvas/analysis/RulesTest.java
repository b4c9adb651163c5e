package vpcanvas.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The rules that the package page claims are the rules that tests are named after. Which test answers
/// for which rule is written down as a table on the way, `target/rules.md`.
class RulesTest {
    private static final Pattern CLAIM = Pattern.compile("R-(\\d{3})(?: to R-(\\d{3}))?");
    private static final Pattern NAMED = Pattern.compile("void (\\w*_R\\d{3}\\w*)\\(");
    private static final Pattern NUMBER = Pattern.compile("_R(\\d{3})");

    @Test
    void everyClaimedRuleHasATestOfItsNameAndEveryNamedRuleIsClaimed() throws IOException {
        Map<String, String> claimed = claimed();
        Map<String, List<String>> tested = tested();
        assertFalse(claimed.isEmpty());
        assertEquals(tested.keySet(), claimed.keySet());
        Path table = Path.of("target/rules.md");
        Files.createDirectories(table.getParent());
        Files.writeString(table, table(claimed, tested));
    }

    /// The chapter of each claimed rule, by its number.
    private static Map<String, String> claimed() throws IOException {
        Map<String, String> chapters = new TreeMap<>();
        for (String chapter : claims().replaceAll("\\s*///\\s*", " ").split("·", -1)) {
            String name = chapter.substring(0, chapter.indexOf("R-")).strip();
            Matcher claims = CLAIM.matcher(chapter);
            while (claims.find()) {
                int first = Integer.parseInt(claims.group(1));
                int last = claims.group(2) == null ? first : Integer.parseInt(claims.group(2));
                for (int rule = first; rule <= last; rule++) {
                    chapters.put("%03d".formatted(rule), name);
                }
            }
        }
        return chapters;
    }

    /// The tests that answer for each rule, by its number.
    private static Map<String, List<String>> tested() throws IOException {
        Map<String, List<String>> tests = new TreeMap<>();
        for (Path file : tests()) {
            Matcher names = NAMED.matcher(Files.readString(file));
            while (names.find()) {
                String test = file.getFileName().toString().replace(".java", "");
                Matcher numbers = NUMBER.matcher(names.group(1));
                while (numbers.find()) {
                    tests.computeIfAbsent(numbers.group(1), _ -> new ArrayList<>())
                            .add("| " + test + " | " + names.group(1) + " |\n");
                }
            }
        }
        return tests;
    }

    private static String table(Map<String, String> claimed, Map<String, List<String>> tested) {
        StringBuilder table =
                new StringBuilder("| rule | about | test class | method |\n| - | - | - | - |\n");
        tested.forEach(
                (rule, tests) ->
                        tests.stream()
                                .sorted()
                                .map(t -> "| R-" + rule + " | " + claimed.get(rule) + " " + t)
                                .forEach(table::append));
        return table.toString();
    }

    private static String claims() throws IOException {
        String page =
                Files.readString(Path.of("src/main/java/vpcanvas/analysis/package-info.java"));
        return page.substring(page.indexOf("addresses R-001"), page.indexOf("/// Decisions"));
    }

    private static List<Path> tests() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(f -> f.toString().endsWith("Test.java")).toList();
        }
    }
}
