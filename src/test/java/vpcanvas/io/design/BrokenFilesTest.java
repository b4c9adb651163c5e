package vpcanvas.io.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that is no whole JSON text is told what it is instead, and quickly.
class BrokenFilesTest {
    private static final String SAMPLE = Reading.sample("peering");

    @Test
    void anEmptyFile() {
        says("", "a.vpc.json: this file is empty. Name a file that holds a design.");
        says(" \n", "a.vpc.json: this file is empty.");
    }

    @Test
    void aFileCutOffAnywhere() {
        String text = SAMPLE.stripTrailing();
        for (int end = 1; end < text.length(); end += 7) {
            String says = Reading.broken(text.substring(0, end));
            assertTrue(
                    says.contains(": the file ends before the JSON does. It may have been cut off"),
                    "cut at " + end + ": " + says);
        }
    }

    @Test
    void aFileCutOffInAWord() {
        says("{\"a\": tru", "a.vpc.json:1:7: the file ends before the JSON does.");
    }

    @Test
    void aPicture() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
        assertEquals(
                "a.vpc.json: this file is not text. Name a file that holds a design.",
                Reading.broken(png));
    }

    @Test
    void aFileInUtf16() {
        for (var charset :
                new Charset[] {
                    StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
                }) {
            assertEquals(
                    "a.vpc.json: this file is in UTF-16. Save it in UTF-8.",
                    Reading.broken(SAMPLE.getBytes(charset)));
        }
    }

    @Test
    void aFileInLatin1() {
        String text = Reading.with(SAMPLE, "VPC peering", "Péering");
        assertEquals(
                "a.vpc.json:4:14: the byte E9 here is not UTF-8. Save the file in UTF-8.",
                Reading.broken(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void aReplacementCharacterIsALetterLikeAnyOther() {
        String text = Reading.with(SAMPLE, "VPC peering", "P\uFFFDering");
        assertEquals("P\uFFFDering", Reading.document(text).title());
    }

    @Test
    void aByteOrderMarkOfUtf8IsPassedOver() {
        assertEquals(Reading.document(SAMPLE), Reading.document("\uFEFF" + SAMPLE));
    }

    @Test
    void aMissingQuote() {
        says(
                Reading.with(SAMPLE, "\"title\"", "title\""),
                "a.vpc.json:4:3: this is not JSON: unexpected character ('t'): was expecting"
                        + " double-quote to start property name. Check the quotes, commas");
    }

    @Test
    void aCommaTooMany() {
        says(
                Reading.with(SAMPLE, "\"figures\"", ",\"figures\""),
                "a.vpc.json:114:3: this is not JSON:");
    }

    @Test
    void aComment() {
        says(
                Reading.with(SAMPLE, "\"title\"", "// hello\n  \"title\""),
                "a.vpc.json:4:3: this is not JSON: unexpected character ('/'): maybe a"
                        + " (non-standard) comment?. Check");
    }

    @Test
    void aLineBreakInAText() {
        says(
                Reading.with(SAMPLE, "VPC peering", "VPC\npeering"),
                "a.vpc.json:4:16: this is not JSON: illegal unquoted character: has to be escaped");
    }

    @Test
    void somethingAfterTheEnd() {
        says(
                SAMPLE + "{}",
                "a.vpc.json:123:1: something follows after the end. Remove what follows.");
    }

    @Test
    void aKeyThatStandsTwice() {
        says(
                Reading.with(SAMPLE, "\"Name\": \"billing\"", "\"VpcId\": \"vpc-b\""),
                "a.vpc.json:18:9: the key \"VpcId\" stands twice in this object. Remove one");
    }

    @Test
    void aKeyThatStandsTwiceAmongUnknownOnes() {
        says(
                Reading.with(SAMPLE, "\"title\"", "\"x\": {\"y\": 1, \"y\": 1}, \"title\""),
                "a.vpc.json:4:17: the key \"y\" stands twice in this object.");
    }

    @Test
    void tenMillionBracketsAreRefusedAtOnceAndOverflowNothing() {
        for (String bracket : new String[] {"[", "{\"a\":"}) {
            byte[] deep =
                    bracket.repeat(10_000_000 / bracket.length())
                            .getBytes(StandardCharsets.US_ASCII);
            String says =
                    assertTimeoutPreemptively(Duration.ofSeconds(1), () -> Reading.broken(deep));
            assertTrue(says.contains(": lists and objects are nested deeper than 200."), says);
        }
    }

    @Test
    void twoHundredLevelsAreReadAndWritten() {
        String deep = "[".repeat(199) + "]".repeat(199);
        var document =
                Reading.document("{\"format\": \"vpcanvas\", \"version\": 1, \"x\": " + deep + "}");
        assertEquals(document, Reading.document(Reading.written(document)));
    }

    @Test
    void aNumberOfFiveThousandDigits() {
        String start = "a.vpc.json:101:51: a number, key or text here is too long. A number has at";
        says(Reading.with(SAMPLE, "240, 60]", "240, " + "9".repeat(5000) + "]"), start);
    }

    @Test
    void aVersionOfFiveThousandDigits() {
        says(
                Reading.with(SAMPLE, ": 1,", ": " + "9".repeat(5000) + ","),
                "a.vpc.json:3:3: a number,");
    }

    @Test
    void aKeyOfSixtyThousandLetters() {
        says(Reading.with(SAMPLE, "Name", "N".repeat(60_000)), "a.vpc.json:8:7: a number, key");
    }

    @Test
    void moreThan256Megabytes() {
        byte[] large = new byte[(256 << 20) + 1];
        assertEquals(
                "a.vpc.json: this file is larger than 256 MB. No design is; name another file.",
                Reading.broken(large));
    }

    @Test
    void aFileThatIsNotThere(@TempDir Path folder) {
        Path file = folder.resolve("shop.vpc.json");
        assertEquals(
                file + ": there is no such file. Check its name and folder.", brokenOnDisk(file));
    }

    @Test
    void aFolder(@TempDir Path folder) {
        assertEquals(folder + ": this is a folder. Name a file in it.", brokenOnDisk(folder));
    }

    private static String brokenOnDisk(Path file) {
        return assertInstanceOf(Opened.Broken.class, DocumentFile.read(file)).problem().says();
    }

    private static void says(String text, String start) {
        String says = Reading.broken(text);
        assertTrue(says.startsWith(start), says);
    }
}
