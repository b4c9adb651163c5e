package vpcanvas.io.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vpcanvas.figure.Box;
import vpcanvas.figure.Figure;
import vpcanvas.figure.Group;
import vpcanvas.figure.Mark;
import vpcanvas.figure.Paint;
import vpcanvas.figure.Stroke;
import vpcanvas.figure.Text;
import vpcanvas.model.Rect;

/// Figures as SVG files.
class SvgPainterTest {
    private static final Path GOLDEN =
            Path.of("src", "test", "resources", "vpcanvas", "io", "paint", "every-mark.svg");
    private static final String HOSTILE = "<script>&amp;\"']]>--\u0000\u001B\uD800\uFFFF😀 é\n";

    @Test
    void everyKindOfMarkIsWrittenAsBefore() throws IOException {
        byte[] actual = SvgPainter.paint(TestFigures.everyMark());
        if (Boolean.getBoolean("golden.refresh")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.write(GOLDEN, actual);
        }
        assertEquals(
                Files.readString(GOLDEN),
                new String(actual, StandardCharsets.UTF_8),
                "mvn test -Dtest=SvgPainterTest -Dgolden.refresh=true takes over what is new");
    }

    @Test
    void theSameFigureGivesTheSameBytes() {
        assertArrayEquals(
                SvgPainter.paint(TestFigures.everyMark()),
                SvgPainter.paint(TestFigures.everyMark()));
    }

    @Test
    void hostileNamesStayText() throws Exception {
        Mark text = TestFigures.text(HOSTILE, 10, 10, Text.Anchor.START, TestFigures.SANS);
        Group group = new Group(HOSTILE, HOSTILE, List.of(text));
        Figure figure = new Figure(100, 50, TestFigures.WHITE, HOSTILE, HOSTILE, List.of(group));
        Document svg = parse(SvgPainter.paint(figure));
        String expected = "<script>&amp;\"']]>--\uFFFD\uFFFD\uFFFD\uFFFD😀 é ";
        assertEquals(expected, only(svg, "text").getTextContent());
        assertEquals(expected, only(svg, "desc").getTextContent());
        assertEquals(expected, only(svg, "g").getAttribute("data-key"));
        assertEquals(0, svg.getElementsByTagName("script").getLength());
    }

    @Test
    void aScreenReaderHearsTitleSummaryAndNames() throws Exception {
        Document svg = parse(SvgPainter.paint(TestFigures.everyMark()));
        Element root = svg.getDocumentElement();
        assertEquals("img", root.getAttribute("role"));
        List<String> said = new ArrayList<>();
        for (String id : root.getAttribute("aria-labelledby").split(" ", -1)) {
            said.add(byId(svg, id).getTextContent());
        }
        assertEquals(List.of("Peering", "Two VPCs, one connection."), said);
        assertEquals(
                "VPC shop 10.0.0.0/16",
                byId(svg, "vpc-shop").getElementsByTagName("title").item(0).getTextContent());
        assertEquals(
                "region:eu-central-1", byId(svg, "region-eu-central-1").getAttribute("data-key"));
    }

    @Test
    void noTwoElementsShareAnId() throws Exception {
        List<Mark> groups = new ArrayList<>();
        for (String key : List.of("title", "summary", "a:b", "a/b", "東", "京")) {
            groups.add(new Group(key, key, List.of()));
        }
        Document svg = parse(SvgPainter.paint(TestFigures.figure(10, 10, groups)));
        Set<String> ids = new HashSet<>();
        NodeList all = svg.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            String id = ((Element) all.item(i)).getAttribute("id");
            assertTrue(id.isEmpty() || ids.add(id), id + " is taken twice");
        }
        assertEquals(8, ids.size());
    }

    @Test
    void eachSideOfADashedFrameSaysWhereItsDashesBegin() throws Exception {
        Stroke stroke = new Stroke(TestFigures.TEAL, 1.5, Stroke.Dash.FRAME);
        Mark frame = Box.frame(new Rect(24, 80, 448, 416), stroke);
        Document svg = parse(SvgPainter.paint(TestFigures.figure(500, 500, List.of(frame))));
        NodeList lines = svg.getElementsByTagName("line");
        assertEquals(4, lines.getLength());
        for (int i = 0; i < 4; i++) {
            assertFalse(((Element) lines.item(i)).getAttribute("stroke-dashoffset").isEmpty());
        }
        assertEquals("6 4", only(svg, "g").getAttribute("stroke-dasharray"));
    }

    @Test
    void onlyUsedFacesAreCarried() {
        Text text = TestFigures.text("shop", 1, 9, Text.Anchor.START, TestFigures.MONO);
        String svg = text(TestFigures.figure(10, 10, List.of(text)));
        assertEquals(2, svg.split("@font-face", -1).length);
        assertTrue(svg.contains("font-family:'JetBrains Mono';font-weight:400"), svg);
        String none = text(TestFigures.figure(10, 10, List.of()));
        assertFalse(none.contains("@font-face"), none);
    }

    @Test
    void theCarriedFontKnowsTheTextsLetters() throws IOException {
        Text text = TestFigures.text("shop", 1, 9, Text.Anchor.START, TestFigures.SANS);
        String svg = text(TestFigures.figure(10, 10, List.of(text)));
        int start = svg.indexOf("base64,") + 7;
        byte[] font = Base64.getDecoder().decode(svg.substring(start, svg.indexOf(')', start)));
        try (TrueTypeFont carried = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            CmapLookup map = carried.getUnicodeCmapLookup();
            "shop".codePoints().forEach(c -> assertTrue(map.getGlyphId(c) > 0));
            assertEquals(0, map.getGlyphId('x'));
        }
    }

    @Test
    void opacityIsAnAttributeOfItsOwn() {
        Mark tint = Box.filled(new Rect(1, 2, 3, 4), Paint.of(0x00A4A6).withOpacity(0.1));
        String svg = text(TestFigures.figure(10, 10, List.of(tint)));
        String expected =
                "<rect x=\"1\" y=\"2\" width=\"3\" height=\"4\" fill=\"#00A4A6\""
                        + " fill-opacity=\"0.1\"/>";
        assertTrue(svg.contains(expected), svg);
    }

    private static String text(Figure figure) {
        return new String(SvgPainter.paint(figure), StandardCharsets.UTF_8);
    }

    private static Document parse(byte[] svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg));
    }

    private static Element only(Document svg, String name) {
        NodeList elements = svg.getElementsByTagName(name);
        assertEquals(1, elements.getLength(), name);
        return (Element) elements.item(0);
    }

    private static Element byId(Document svg, String id) {
        NodeList all = svg.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (element.getAttribute("id").equals(id)) {
                return element;
            }
        }
        throw new AssertionError("no element has the id " + id);
    }
}
