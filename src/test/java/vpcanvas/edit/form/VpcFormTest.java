package vpcanvas.edit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.analysis.Problem;
import vpcanvas.analysis.Report;
import vpcanvas.edit.Plans;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Vpc;

/// The form of a VPC: its blocks are checked while they are typed.
class VpcFormTest {
    private final Forms vpc = Forms.of(Plans.twoVpcs(), "A");

    @Test
    void aNameIsTypedAndTheStepSaysSo() {
        assertEquals("rename A to shop", vpc.label("name", " shop "));
        assertEquals("shop", vpc.type("name", " shop ").find(Vpc.class, "A").name());
        assertEquals("VPC", vpc.form().kind());
        assertEquals("shop", vpc.form().title());
        vpc.expectFine("name", "").expectWrong("name", "two\nlines", "one line");
    }

    @Test
    void aMalformedBlockIsWrongAndSaysWhy() {
        vpc.expectWrong("block", "10.0.0.0", "prefix length");
        vpc.expectWrong("block", "10.0.0.0/33", "32");
        vpc.expectWrong("block", "10.00.0.0/16", "leading zero");
        vpc.expectWrong("block", "", "such as 10.0.0.0/16");
    }

    @Test
    void aBlockThatNoVpcCanHaveIsWrong_R001_R002() {
        vpc.expectWrong("block", "10.0.0.0/15", "from /16 to /28");
        vpc.expectWrong("block", "127.0.0.0/16", "reserved");
        vpc.expectWrong("new-block", "fd00::/57", "/56");
        vpc.expectWrong("block", "fd00::/56", "IPv4 block");
    }

    @Test
    void hostBitsAreClearedAsAwsDoes() {
        vpc.expectRemark("block", "10.5.3.1/16", "AWS takes this as 10.5.0.0/16.");
        vpc.type("block", "10.5.3.1/16");
        assertEquals("[10.5.0.0/16]", vpc.find(Vpc.class, "A").usableBlocks().toString());
    }

    @Test
    void anOverlapIsAProblemOfTheDesignAndNoWrongField() {
        vpc.expectFine("block", "10.1.0.0/16");
        assertEquals("use 10.1.0.0/16 for A", vpc.label("block", "10.1.0.0/16"));
        vpc.type("block", "10.1.0.0/16");
        assertTrue(
                Report.of(vpc.document().topology()).problems().stream()
                        .anyMatch(Problem.OverlappingPeers.class::isInstance));
    }

    @Test
    void theFactsOfABlockFollowWhatIsTyped() {
        assertEquals(
                List.of(
                        Row.of("netmask", "255.255.0.0"),
                        Row.of("range", "10.0.0.0 – 10.0.255.255"),
                        Row.of("addresses", "65,536"),
                        Row.of("free for subnets", "65,024")),
                vpc.facts("block", "10.0.0.0/16"));
        assertEquals("256", vpc.facts("block", "10.0.7.0/24").get(2).value());
        assertEquals(List.of(), vpc.facts("block", "10.0.0.0/3"));
        assertEquals(List.of(), vpc.facts("new-block", ""));
    }

    @Test
    void aBlockOfIpv6HasNoNetmaskAndItsAddressesAreAPowerOfTwo() {
        List<Row> facts = vpc.facts("new-block", "fd00::/56");
        assertEquals(Row.of("addresses", "2^72"), facts.get(1));
        assertEquals("range", facts.getFirst().name());
    }

    @Test
    void aSecondBlockCanBeAddedAndTakenAway() {
        vpc.type("new-block", "10.8.0.0/16");
        assertEquals("10.8.0.0/16", vpc.value("block-2"));
        vpc.expectRemark("block-2", "", "The block is removed.");
        assertEquals("remove 10.8.0.0/16 from A", vpc.label("block-2", ""));
        vpc.type("block-2", "");
        assertEquals("[10.0.0.0/16]", vpc.find(Vpc.class, "A").usableBlocks().toString());
    }

    @Test
    void aVpcCanMoveToAnotherRegion() {
        vpc.apply(
                new vpcanvas.model.Change.Add(new Region(Ref.to(Region.class, "eu-west-1")), null));
        vpc.expectWrong("region", "nowhere", "list");
        assertEquals("eu-west-1", vpc.type("region", "eu-west-1").value("region"));
    }

    @Test
    void subnetsTablesAndConnectionsLeadToWhereTheyAre() {
        assertEquals(
                List.of("a1 10.0.1.0/24, 250 free", "a2 10.0.2.0/24, 251 free"),
                vpc.things("subnets"));
        assertEquals(List.of("igw-a", "pcx-ab, to B · active"), vpc.things("connections"));
    }

    @Test
    void routesOfItsTablesAreThereToRead() {
        Field.RouteRows own =
                assertInstanceOf(
                        Field.RouteRows.class, vpc.form().field("routes-rtb-a").orElseThrow());
        assertEquals("Route table rtb-a", own.label());
        assertEquals("rtb-a", own.key());
        assertEquals(List.of(), own.targets());
        assertEquals(
                List.of("0.0.0.0/0 igw-a static", "10.0.0.0/16 local local"),
                own.rows().stream()
                        .map(r -> r.destination() + " " + r.target() + " " + r.origin())
                        .filter(r -> !r.contains("pcx"))
                        .toList());
    }

    @Test
    void theMainTableThatNobodyDrewIsCalledThat() {
        assertEquals("Main route table", vpc.form().field("routes-A:main").orElseThrow().label());
        assertEquals("main route table", Forms.of(Plans.twoVpcs(), "A:main").form().title());
    }

    @Test
    void itsPlaceIsItsRegion() {
        assertEquals("us-east-1", vpc.form().place());
        assertEquals("a1 · A", Forms.of(Plans.twoVpcs(), "i-web").form().place());
        assertEquals("A – B", Forms.of(Plans.twoVpcs(), "pcx-ab").form().place());
    }

    @Test
    void factsOfABlockReadAsTwoLines() {
        Field.BlockField block =
                assertInstanceOf(Field.BlockField.class, vpc.form().editable("block"));
        assertEquals(
                "Netmask 255.255.0.0 · 65,536 addresses\n"
                        + "10.0.0.0 – 10.0.255.255 · 65,024 free for subnets",
                block.summaryOf("10.0.0.0/16").replace('\u00a0', ' '));
        assertEquals("", block.summaryOf("10.0.0.0/3"));
    }

    @Test
    void aTextOfTheDrawingLeadsToItsField() {
        Field.Editable field = vpc.form().showing("10.0.0.0/16").orElseThrow();
        assertInstanceOf(Field.BlockField.class, field);
        assertEquals("name", vpc.form().primary().orElseThrow().id());
    }
}
