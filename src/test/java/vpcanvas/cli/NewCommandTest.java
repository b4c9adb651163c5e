package vpcanvas.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `vpcanvas new`: a design to begin with.
class NewCommandTest {
    @TempDir private Path directory;

    @ParameterizedTest
    @CsvSource({"internet", "peering", "privatelink"})
    void aTemplateIsADesignWithoutFaultsWhoseInstancesReachEachOther(String template) {
        Path file = directory.resolve("shop.vpc.json");
        Run.of("new", "--template", template, "-o", file)
                .ends(Exit.DONE)
                .quietly()
                .answers(file.toString());
        Run.of("check", file, "--fail-on=error").ends(Exit.DONE);
        Run.of("trace", file, "--from=i-orders", "--to=i-invoices").ends(Exit.DONE);
    }

    @ParameterizedTest
    @CsvSource({
        "transit-gateway, i-orders, i-invoices",
        "transit-gateway, i-orders, nlb-map",
        "transit-gateway-overlap, i-orders, corp-hq",
        "hub-and-spoke, i-app-1, i-app-3",
        "two-regions, i-app-1, i-app-4",
        "corporate-network, i-app-2, corp-headquarters",
        "egress, i-app-1, internet",
        "inspection, i-app-1, i-app-2"
    })
    void aHubLeadsWhereItsTemplateSays(String template, String from, String to) {
        Path file = directory.resolve("hub.vpc.json");
        Run.of("new", "--template", template, "-o", file).ends(Exit.DONE);
        Run.of("trace", file, "--from=" + from, "--to=" + to).ends(Exit.DONE);
    }

    @Test
    void theNumberOfVpcsCanBeChosen() {
        Path file = directory.resolve("hub.vpc.json");
        Run.of("new", "--template=hub-and-spoke", "--vpcs=12", "-o", file).ends(Exit.DONE);
        Run.of("trace", file, "--from=i-app-1", "--to=i-app-12").ends(Exit.DONE);
    }

    @Test
    void aNumberOfVpcsIsFromTwoToAThousandAndOnlyForHubAndSpoke() {
        for (int vpcs : new int[] {-1, 0, 1, 1001}) {
            Run.of("new", "--template=hub-and-spoke", "--vpcs=" + vpcs, "-o", "a.vpc.json")
                    .ends(Exit.WRONG_USE)
                    .says("vpcanvas new: --vpcs takes a number from 2 to 1000, not " + vpcs + ".");
        }
        Run.of("new", "--template=peering", "--vpcs=3", "-o", "a.vpc.json")
                .ends(Exit.WRONG_USE)
                .says("vpcanvas new: --vpcs goes with hub-and-spoke, not with peering.");
    }

    @Test
    void theSameTemplateIsTheSameBytes() throws IOException {
        Path one = directory.resolve("one.vpc.json");
        Path two = directory.resolve("two.vpc.json");
        Run.of("new", "--template=peering", "-o", one).ends(Exit.DONE);
        Run.of("new", "--template=peering", "-o", two).ends(Exit.DONE);
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
    }

    @Test
    void aFileThatIsThereIsLeftAlone() throws IOException {
        Path file = Files.writeString(directory.resolve("work.vpc.json"), "somebody's work");
        Run.of("new", "--template=peering", "-o", file)
                .ends(Exit.UNWRITABLE)
                .unanswered()
                .says(
                        file
                                + " is there already. Name another file, or move that one away"
                                + " first.");
        assertEquals("somebody's work", Files.readString(file));
    }

    @Test
    void aPlaceThatIsNotThereIsTold() {
        Path file = directory.resolve("gone/a.vpc.json");
        Run.of("new", "--template=peering", "-o", file)
                .ends(Exit.UNWRITABLE)
                .says(
                        "can't write "
                                + file
                                + ": the directory "
                                + file.getParent()
                                + " does not exist");
    }

    @Test
    void onlyTemplatesThatExistCanBeAskedFor() {
        Run.of("new", "-o", "a.vpc.json")
                .ends(Exit.WRONG_USE)
                .says("vpcanvas new: --template is missing.");
        Run.of("new", "--template=peerin", "-o", "a.vpc.json")
                .ends(Exit.WRONG_USE)
                .says(
                        "vpcanvas new: --template takes internet, peering, privatelink,"
                                + " transit-gateway, transit-gateway-overlap, hub-and-spoke,"
                                + " two-regions, corporate-network, egress or inspection, not peerin."
                                + " Did you mean peering?");
        Run.of("new", "--template=peering", "a.vpc.json").ends(Exit.WRONG_USE);
    }

    @Test
    void itIsAnsweredInJsonToo() {
        Path file = directory.resolve("a.vpc.json");
        String answer = Run.of("new", "--template=peering", "-o", file, "--json").quietly().out();
        assertEquals(
                """
                {
                  "format": "vpcanvas-new",
                  "version": 1,
                  "template": "peering",
                  "output": "%s"
                }
                """
                        .formatted(file),
                answer);
    }
}
