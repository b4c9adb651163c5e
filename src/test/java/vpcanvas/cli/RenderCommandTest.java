package vpcanvas.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `vpcanvas render`: pictures.
class RenderCommandTest {
    private static final int WIDTH_IN_PNG = 16;

    @TempDir private Path directory;

    @Test
    void theKindFollowsFromTheEnding() throws IOException {
        Path svg = directory.resolve("a.svg");
        Run.of("render", Run.sample("peering"), "-o", svg)
                .ends(Exit.DONE)
                .quietly()
                .answers(svg.toString());
        assertTrue(Files.readString(svg).contains("<svg"), "no SVG");
        Path png = directory.resolve("a.png");
        Run.of("render", Run.sample("peering"), "-o", png).ends(Exit.DONE).quietly();
        assertEquals("PNG", new String(Files.readAllBytes(png), 1, 3, UTF_8));
    }

    @Test
    void aPngHasTwoPixelsToAPxUnlessAskedOtherwise() throws IOException {
        JsonNode written = written(directory.resolve("a.png"), "--theme=light");
        assertEquals(2, written.path("scale").asInt());
        assertEquals(2 * written.path("width").asInt(), pngWidth(directory.resolve("a.png")));
        JsonNode small = written(directory.resolve("b.png"), "--scale=0.5");
        assertEquals(small.path("width").asInt() / 2, pngWidth(directory.resolve("b.png")));
    }

    @Test
    void aScaleChangesNothingInAnSvg() throws IOException {
        JsonNode written = written(directory.resolve("a.svg"), "--scale=3");
        assertTrue(written.has("scale") && written.path("scale").isNull(), written::toString);
        written(directory.resolve("b.svg"), "--theme=light");
        assertArrayEquals(
                Files.readAllBytes(directory.resolve("a.svg")),
                Files.readAllBytes(directory.resolve("b.svg")));
    }

    @Test
    void aDarkFigureStandsOnDarkPaper() throws IOException {
        Path svg = directory.resolve("a.svg");
        Run.of("render", Run.sample("peering"), "-o", svg, "--theme=dark")
                .ends(Exit.DONE)
                .quietly();
        assertTrue(Files.readString(svg).contains("fill=\"#1B1F27\""), "no dark paper");
    }

    @Test
    void aFlowIsDrawnAsANumberedPathAndTold() throws IOException {
        Path svg = directory.resolve("a.svg");
        Run.of("render", Run.sample("peering"), "-o", svg, "--trace", "i-orders,i-invoices")
                .ends(Exit.DONE)
                .quietly();
        String drawn = Files.readString(svg);
        assertTrue(drawn.contains("i-orders → i-invoices, tcp 443: reachable"), "not told");
        assertTrue(drawn.contains("hop 3"), "not numbered");
    }

    @Test
    void routesShowTheTablesThatThePathAsks() throws IOException {
        Path svg = directory.resolve("a.svg");
        Run.of(
                        "render",
                        Run.sample("transit-gateway"),
                        "-o",
                        svg,
                        "--routes",
                        "--trace=orders,lake")
                .ends(Exit.DONE)
                .quietly();
        String drawn = Files.readString(svg);
        assertTrue(drawn.contains("route table shop · private-a"), "no card of the source");
        assertFalse(drawn.contains("billing · private-a"), "a card that the path does not ask");
    }

    @Test
    void aLevelOfDetailLeavesOutWhatIsFiner() throws IOException {
        Path svg = directory.resolve("a.svg");
        Run.of("render", Run.sample("peering"), "-o", svg, "--detail", "vpcs")
                .ends(Exit.DONE)
                .quietly();
        String drawn = Files.readString(svg);
        assertTrue(drawn.contains("VPC shop") && !drawn.contains("instance orders"), drawn);
        Run.of("render", Run.sample("peering"), "-o", svg, "--detail", "rooms")
                .ends(Exit.WRONG_USE);
    }

    @Test
    void aFigureIsChosenByItsName() {
        Path svg = directory.resolve("a.svg");
        Run.of("render", Run.sample("peering"), "-o", svg, "--figure", "other")
                .ends(Exit.WRONG_USE);
        Run.of("render", Run.sample("peering"), "-o", svg, "--trace", "i-orders,i-invoice")
                .ends(Exit.WRONG_USE);
        Run.of("render", Run.sample("peering"), "-o", svg, "--trace", "i-orders")
                .ends(Exit.WRONG_USE);
    }

    @Test
    void severalGoIntoADirectoryUnderTheirNames() {
        Path pictures = directory.resolve("pictures");
        Run.of("render", Run.sample("peering"), Run.sample("internet"), "-o", pictures + "/")
                .ends(Exit.DONE)
                .quietly()
                .answers(pictures.resolve("peering.png") + "\n" + pictures.resolve("internet.png"));
        Run.of("render", Run.sample("peering"), "-o", pictures, "--format", "svg")
                .ends(Exit.DONE)
                .answers(pictures.resolve("peering.svg").toString());
        assertTrue(Files.exists(pictures.resolve("peering.svg")));
    }

    @Test
    void whatCanNotBeReadDoesNotStopTheOthers() throws IOException {
        Path broken = Files.writeString(directory.resolve("broken.vpc.json"), "[]");
        Run run =
                Run.of("render", broken, Run.sample("peering"), "-o", directory, "--json")
                        .ends(Exit.UNREADABLE);
        JsonNode files = run.json().path("files");
        assertEquals(files.get(0).path("error").asString() + "\n", run.err());
        assertEquals("png", files.get(1).path("kind").asString());
        assertTrue(Files.exists(directory.resolve("peering.png")));
        assertFalse(Files.exists(directory.resolve("broken.png")));
    }

    @Test
    void theAnswerInJsonSaysWhatWasWritten() throws IOException {
        Path svg = directory.resolve("peering.svg");
        String json = Run.of("render", Run.sample("peering"), "-o", svg, "--json").out();
        Golden.assertJson("render.json", json.replace(directory + "/", ""));
    }

    @Test
    void severalDoNotGoIntoOneFile() {
        Run.of("render", Run.sample("peering"), Run.sample("internet"), "-o", "a.png")
                .ends(Exit.WRONG_USE)
                .unanswered()
                .says(
                        "vpcanvas render: 2 designs can't go into the one file a.png. Name a"
                                + " directory: -o DIR/");
    }

    @Test
    void twoOfOneNameDoNotGoIntoOneDirectory() throws IOException {
        Path copy = Run.changed(directory, "peering", "VPC peering", "Another");
        Run.of("render", Run.sample("peering"), copy, "-o", directory)
                .ends(Exit.WRONG_USE)
                .says(
                        "vpcanvas render: "
                                + Run.sample("peering")
                                + " and "
                                + copy
                                + " would both go into "
                                + directory.resolve("peering.png")
                                + ". Draw them into two directories.");
    }

    @Test
    void aPictureNeverOverwritesADesign() throws IOException {
        Path design = directory.resolve("design.svg");
        Files.copy(Run.sample("peering"), design);
        Path link = Files.createSymbolicLink(directory.resolve("link.svg"), design);
        byte[] before = Files.readAllBytes(design);
        for (Path out : new Path[] {design, directory.resolve("./design.svg"), link}) {
            Run.of("render", design, "-o", out)
                    .ends(Exit.WRONG_USE)
                    .says(
                            "vpcanvas render: The picture would overwrite the design "
                                    + design
                                    + ".");
            assertArrayEquals(before, Files.readAllBytes(design));
        }
    }

    @Test
    void aPictureHasAnEndingThatIsKnown() {
        Run run = Run.of("render", Run.sample("peering"), "-o", "a.pdf").ends(Exit.WRONG_USE);
        assertTrue(run.err().contains("ends in .png or .svg"), run.err());
    }

    @Test
    void onlyWhatExistsCanBeAskedFor() {
        Run.of("render", Run.sample("peering"))
                .ends(Exit.WRONG_USE)
                .says("vpcanvas render: -o is missing.");
        Run.of("render", Run.sample("peering"), "-o", directory, "--theme=pink")
                .ends(Exit.WRONG_USE)
                .says("vpcanvas render: --theme takes light or dark, not pink.");
        Run.of("render", Run.sample("peering"), "-o", directory, "--format=pdf")
                .ends(Exit.WRONG_USE)
                .says("vpcanvas render: --format takes png or svg, not pdf.");
        Run.of("render", Run.sample("peering"), "-o", "a.png", "--format=svg")
                .ends(Exit.WRONG_USE)
                .says(
                        "vpcanvas render: --format is for a directory; the kind of a.png is in its"
                                + " name.");
        for (String scale : new String[] {"big", "NaN", "Infinity"}) {
            Run.of("render", Run.sample("peering"), "-o", directory, "--scale=" + scale)
                    .ends(Exit.WRONG_USE)
                    .says("vpcanvas render: --scale takes a number, not " + scale + ".");
        }
    }

    @Test
    void aScaleThatNoPictureCanHaveIsWrongUse() {
        for (String scale : new String[] {"0", "9"}) {
            Run run =
                    Run.of("render", Run.sample("peering"), "-o", directory, "--scale=" + scale)
                            .ends(Exit.WRONG_USE)
                            .unanswered();
            assertTrue(run.err().contains("scale is from 0.1 to 8"), run.err());
        }
    }

    @Test
    void aFileThatCanNotBeWrittenEndsWithFour() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        Run run = Run.of("render", Run.sample("peering"), "-o", directory.resolve("no/a.png"));
        run.ends(Exit.UNWRITABLE).unanswered();
        assertTrue(run.err().startsWith("vpcanvas render: can't write "), run.err());
        Run inFile = Run.of("render", Run.sample("peering"), "-o", file + "/", "--json");
        inFile.ends(Exit.UNWRITABLE)
                .says(
                        "vpcanvas render: can't make the directory "
                                + file
                                + ": "
                                + file
                                + " is a file");
        assertTrue(inFile.json().at("/files/0/error").isString(), inFile.out());
    }

    private static JsonNode written(Path out, String option) {
        return Run.of("render", Run.sample("peering"), "-o", out, option, "--json")
                .ends(Exit.DONE)
                .json()
                .at("/files/0");
    }

    private static int pngWidth(Path file) throws IOException {
        return ByteBuffer.wrap(Files.readAllBytes(file)).getInt(WIDTH_IN_PNG);
    }

    @Test
    void whatHasNoPictureYetIsNamed() throws IOException {
        Path design =
                Run.changed(
                        directory,
                        "peering",
                        "\"topology\": {",
                        "\"topology\": {\n    \"ResourceGateways\": [{\"ResourceGatewayId\": \"rgw-1\","
                                + " \"VpcId\": \"vpc-shop\"}],");
        Run run = Run.of("render", design, "-o", directory.resolve("out.svg")).ends(Exit.DONE);
        assertEquals(design + ": not drawn yet: resource gateway rgw-1\n", run.err());
    }
}
