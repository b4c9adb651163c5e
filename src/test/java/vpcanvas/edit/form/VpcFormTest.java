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
                List.of(new Row("subnet", "a1", "a1"), new Row("subnet", "a2", "a2")),
                vpc.rows("subnets"));
        assertEquals(
                List.of(
                        new Row("internet gateway", "igw-a", "igw-a"),
                        new Row("peering with B", "active", "pcx-ab")),
                vpc.rows("connections"));
        assertEquals("rtb-a", vpc.rows("tables").getFirst().key());
    }

    @Test
    void aTextOfTheDrawingLeadsToItsField() {
        Field.Editable field = vpc.form().showing("10.0.0.0/16").orElseThrow();
        assertInstanceOf(Field.BlockField.class, field);
        assertEquals("name", vpc.form().primary().orElseThrow().id());
    }
}
