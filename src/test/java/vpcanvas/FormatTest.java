package vpcanvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every source file is laid out by google-java-format; `-Dformat.fix=true` rewrites instead of
/// failing.
class FormatTest {
    private static final boolean FIX = Boolean.getBoolean("format.fix");
    private static final Formatter FORMATTER =
            new Formatter(
                    JavaFormatterOptions.builder().style(Style.AOSP).formatJavadoc(false).build());

    @Test
    void everySourceFileIsFormatted() throws IOException, FormatterException {
        List<Path> wrong = new ArrayList<>();
        try (var files = Files.walk(Path.of("src"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                String text = Files.readString(file);
                String wanted = format(text);
                if (!wanted.equals(text)) {
                    wrong.add(file);
                    if (FIX) {
                        Files.writeString(file, wanted);
                    }
                }
            }
        }
        assertEquals(
                List.of(),
                FIX ? List.of() : wrong,
                "mvn test -Dtest=FormatTest -Dformat.fix=true mends these");
    }

    private static String format(String text) throws FormatterException {
        String imports =
                ImportOrderer.reorderImports(
                        RemoveUnusedImports.removeUnusedImports(text), Style.GOOGLE);
        return FORMATTER.formatSource(imports);
    }
}
