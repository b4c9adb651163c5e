package vpcanvas.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The rules that the package page claims are the rules that tests are named after.
class RulesTest {
    private static final Pattern CLAIM =
            Pattern.compile("R-(\\d{3})(?: to\\s+(?:/// )?R-(\\d{3}))?");
    private static final Pattern NAMED = Pattern.compile("_R(\\d{3})");

    @Test
    void everyClaimedRuleHasATestOfItsNameAndEveryNamedRuleIsClaimed() throws IOException {
        Set<String> claimed = new TreeSet<>();
        Matcher claims = CLAIM.matcher(claims());
        while (claims.find()) {
            int first = Integer.parseInt(claims.group(1));
            int last = claims.group(2) == null ? first : Integer.parseInt(claims.group(2));
            for (int rule = first; rule <= last; rule++) {
                claimed.add("%03d".formatted(rule));
            }
        }
        Set<String> named = new TreeSet<>();
        for (Path file : tests()) {
            Matcher names = NAMED.matcher(Files.readString(file));
            while (names.find()) {
                named.add(names.group(1));
            }
        }
        assertFalse(claimed.isEmpty());
        assertEquals(named, claimed);
    }

    private static String claims() throws IOException {
        String page =
                Files.readString(Path.of("src/main/java/vpcanvas/analysis/package-info.java"));
        return page.substring(page.indexOf("The rules of AWS"), page.indexOf("/// Decisions"));
    }

    private static List<Path> tests() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(f -> f.toString().endsWith("Test.java")).toList();
        }
    }
}
