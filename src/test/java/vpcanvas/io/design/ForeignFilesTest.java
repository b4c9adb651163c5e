package vpcanvas.io.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// JSON of other programs and of other versions is known for what it is.
class ForeignFilesTest {
    private static final String SAMPLE = Reading.sample("peering");

    @Test
    void someOtherJson() {
        String says =
                "a.vpc.json: this is JSON, but no design: it has no \"format\"."
                        + " A design begins with \"format\": \"vpcanvas\" and \"version\": 1.";
        assertEquals(says, notOurs("{\"Vpcs\": []}"));
        assertEquals(says, notOurs("[{\"format\": \"vpcanvas\"}]"));
        assertEquals(says, notOurs("{\"a\": {\"format\": \"vpcanvas\", \"version\": 1}}"));
        assertEquals(says, notOurs("7"));
    }

    @Test
    void anotherFileOfThisProgram() {
        assertEquals(
                "a.vpc.json:1:12: this is JSON, but no design: its format is the text"
                        + " \"vpcanvas-expect\". The format of a design is \"vpcanvas\".",
                notOurs("{\"format\": \"vpcanvas-expect\", \"version\": 1}"));
        assertTrue(notOurs("{\"format\": {}}").contains(": its format is an object."));
    }

    @Test
    void aNewerVersion() {
        Opened.TooNew newer = tooNew("7");
        assertEquals(7, newer.version());
        assertEquals(
                "a.vpc.json:3:14: made by a newer VPCanvas: version 7, this one reads up to 1."
                        + " Open it with a newer VPCanvas.",
                newer.problem().says());
    }

    @Test
    void aVersionOfTheFarFuture() {
        Opened.TooNew newer = tooNew("99999999999");
        assertEquals(Integer.MAX_VALUE, newer.version());
        assertTrue(newer.problem().says().contains("version 99999999999, this one"));
    }

    @Test
    void aNewerVersionIsToldEvenIfTheVersionStandsLast() {
        Opened opened =
                Reading.opened(
                        "{\"topology\": {\"Vpcs\": 1}, \"format\": \"vpcanvas\", \"version\": 2}");
        assertInstanceOf(Opened.TooNew.class, opened, opened::toString);
    }

    @Test
    void aVersionThatIsNone() {
        assertEquals(
                "a.vpc.json: \"version\" is missing. Add \"version\": 1.",
                Reading.broken(Reading.with(SAMPLE, "\"version\": 1,", "")));
        for (String version : new String[] {"\"1\"", "1.0", "0", "-1", "null", "[1]"}) {
            String says = Reading.broken(Reading.with(SAMPLE, ": 1,", ": " + version + ","));
            assertTrue(says.startsWith("a.vpc.json:3:14: version is "), says);
            assertTrue(says.endsWith(". Expected a whole number, 1 or more."), says);
        }
    }

    private static String notOurs(String text) {
        Opened opened = Reading.opened(text);
        return assertInstanceOf(Opened.NotOurs.class, opened, opened::toString).problem().says();
    }

    private static Opened.TooNew tooNew(String version) {
        Opened opened = Reading.opened(Reading.with(SAMPLE, ": 1,", ": " + version + ","));
        return assertInstanceOf(Opened.TooNew.class, opened, opened::toString);
    }
}
