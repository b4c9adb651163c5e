package vpcanvas.analysis.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vpcanvas.model.Layout;
import vpcanvas.model.Point;
import vpcanvas.model.Ref;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;

/// What is offered between any two things, and why not.
class ConnectTest {

    /// One thing of every kind that is drawn, in each of two VPCs.
    private static Hand everything() {
        Hand hand = Hand.withTwoInstances();
        for (String vpc : List.of("vpc-1", "vpc-2")) {
            Ref<Subnet> subnet = Ref.to(Subnet.class, "subnet-" + vpc + "-private-a");
            hand.draw(Add.internetGateway(hand.document(), Ref.to(Vpc.class, vpc)));
            hand.draw(Add.natGateway(hand.document(), subnet, null));
            hand.draw(Add.loadBalancer(hand.document(), subnet, null));
            hand.draw(Add.interfaceEndpoint(hand.document(), subnet, null));
        }
        return hand.draw(Add.note(hand.document(), "n", new Point(0, 600)))
                .draw(Add.vpc(hand.document(), null, new Point(160, 900)))
                .instance("subnet-vpc-3-private-a")
                .connect(Offer.Kind.PEERING, "vpc-1", "vpc-3")
                .connect(Offer.Kind.PRIVATE_LINK, "vpc-1", "vpc-3");
    }

    private static List<String> keys(Hand hand) {
        List<String> ids = hand.topology().resources().stream().map(r -> r.ref().id()).toList();
        List<String> others =
                List.of(
                        Layout.note("note-1"),
                        "card:rtb-vpc-1-private-a",
                        Layout.INTERNET,
                        "nothing");
        return Stream.of(ids, others).flatMap(List::stream).toList();
    }

    @Test
    void anyTwoThingsHaveAnAnswerForEachWay() {
        Hand hand = everything();
        for (String from : keys(hand)) {
            for (String to : keys(hand)) {
                for (Offer.Kind kind : Hand.BETWEEN_VPCS) {
                    Offer offer = hand.offer(kind, from, to);
                    String what = from + " to " + to + ": " + offer;
                    assertTrue((offer.refusal() == null) == offer.isLegal(), what);
                    assertFalse(Objects.equals(offer.refusal(), ""), what);
                }
            }
        }
    }

    @Test
    void whatIsOfferedLeavesNoErrors() {
        Hand hand = everything();
        int legal = 0;
        for (String from : keys(hand)) {
            for (String to : keys(hand)) {
                for (Offer.Kind kind : Hand.BETWEEN_VPCS) {
                    Offer offer = hand.offer(kind, from, to);
                    if (offer.isLegal()) {
                        legal++;
                        new Hand(hand.document()).connect(kind, from, to).assertLegal();
                    }
                }
            }
        }
        assertTrue(legal > 50, "only " + legal + " offers were legal");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    eu-central-1       | vpc-2 | eu-central-1 has no peers; a peering joins two VPCs
                    vpc-2              | note:note-1 | note has no peers; a peering joins two VPCs
                    igw-vpc-1          | vpc-2 | igw-vpc-1 has no peers; a peering joins two VPCs
                    vpc-2              | nat-1 | nat-1 has no peers; a peering joins two VPCs
                    pcx-vpc-1-vpc-3    | vpc-2 | pcx-vpc-1-vpc-3 has no peers; a peering joins two VPCs
                    internet           | vpc-2 | the internet has no peers; a peering joins two VPCs
                    card:rtb-vpc-1-private-a | vpc-2 | the card of private-a has no peers; a peering joins two VPCs
                    nothing            | vpc-2 | nothing has no peers; a peering joins two VPCs
                    vpc-1              | vpc-1 | both are in vpc-1, where the local route leads everywhere
                    i-1                | subnet-vpc-1-private-a | both are in vpc-1, where the local route leads everywhere
                    i-1                | i-3 | pcx-vpc-1-vpc-3 joins the two already
                    """)
    void peeringIsRefusedWithTheReason(String from, String to, String why) {
        assertEquals(why, everything().offer(Offer.Kind.PEERING, from, to).refusal());
        assertEquals(why, everything().offer(Offer.Kind.PEERING_REQUEST, from, to).refusal());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nlb-1        | vpc-2 | nlb-1 consumes no service; draw from a VPC or an instance
                    eu-central-1 | vpc-2 | eu-central-1 consumes no service; draw from a VPC or an instance
                    internet     | vpc-2 | the internet consumes no service; draw from a VPC or an instance
                    vpc-2        | igw-vpc-1 | igw-vpc-1 provides no service; draw to a VPC, an instance or a load balancer
                    vpc-2        | vpce-1 | vpce-1 provides no service; draw to a VPC, an instance or a load balancer
                    vpc-2        | internet | the internet provides no service; draw to a VPC, an instance or a load balancer
                    i-1          | nlb-1 | both are in vpc-1, where the local route leads everywhere
                    vpc-3        | svc-vpc-3 | both are in vpc-3, where the local route leads everywhere
                    vpc-1        | i-3 | vpce-vpc-3 leads there already
                    """)
    void privateLinkIsRefusedWithTheReason(String from, String to, String why) {
        assertEquals(why, everything().offer(Offer.Kind.PRIVATE_LINK, from, to).refusal());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nat-1    | vpc-2 | nat-1 opens no connections of its own
                    note:note-1 | vpc-2 | note opens no connections of its own
                    vpc-1    | nlb-2 | nlb-2 is internal, and its scheme can't be changed
                    vpc-1    | vpce-2 | vpce-2 can't be dialled at a public address
                    vpc-1    | eu-central-1 | eu-central-1 can't be dialled at a public address
                    internet | internet | the internet reaches itself
                    vpc-1    | i-1 | both are in vpc-1, where the local route leads everywhere
                    """)
    void anInternetPathIsRefusedWithTheReason(String from, String to, String why) {
        assertEquals(why, everything().offer(Offer.Kind.INTERNET_PATH, from, to).refusal());
    }

    @Test
    void theMenuNamesEachWay() {
        Hand hand = Hand.withTwoVpcs();
        List<Offer> offers = Connect.offers(hand.document(), hand.report(), "vpc-1", "vpc-2");
        assertEquals(
                List.of(
                        "Peering",
                        "Peering (request only)",
                        "Through transit gateway",
                        "Mapped addresses",
                        "PrivateLink",
                        "Internet path"),
                offers.stream().map(Offer::label).toList());
    }
}
