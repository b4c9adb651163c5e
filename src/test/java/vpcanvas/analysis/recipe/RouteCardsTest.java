package vpcanvas.analysis.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vpcanvas.model.Change;
import vpcanvas.model.Layout;
import vpcanvas.model.NamedFigure;
import vpcanvas.model.Ref;

/// Route tables as cards on the drawing.
class RouteCardsTest {
    private static List<String> cards(Hand hand) {
        return hand.document().figures().stream()
                .map(NamedFigure::cards)
                .flatMap(List::stream)
                .map(Ref::id)
                .toList();
    }

    private static Hand toggled(Hand hand, String... keys) {
        Change change =
                RouteCards.toggled(hand.document(), hand.report(), List.of(keys)).orElseThrow();
        return hand.draw(change);
    }

    @Test
    void aPeeringShowsTheTablesOfBothSides() {
        Hand hand = Hand.withTwoInstances().connect(Offer.Kind.PEERING, "vpc-1", "vpc-2");
        assertEquals(List.of("rtb-vpc-1-private-a", "rtb-vpc-2-private-a"), cards(hand));
    }

    @Test
    void aFigureThatShowsNoCardsGetsNone() {
        Hand hand = Hand.withTwoInstances();
        hand.draw(
                new Change.SetFigures(
                        List.of(
                                new NamedFigure(
                                        "figure", null, null, List.of(), null, List.of()))));
        hand.connect(Offer.Kind.PEERING, "vpc-1", "vpc-2");
        assertEquals(List.of(), cards(hand));
    }

    @Test
    void aThingShowsTheTableThatItsPacketsLeaveByAndHidesItAgain() {
        Stream.of("i-1", "subnet-vpc-1-private-a", "vpc-1", "rtb-vpc-1-private-a")
                .forEach(
                        key -> {
                            Hand hand = toggled(Hand.withTwoInstances(), key);
                            assertEquals(List.of("rtb-vpc-1-private-a"), cards(hand), key);
                            assertEquals(List.of(), cards(toggled(hand, key)), key);
                        });
    }

    @Test
    void aCardStandsInTheSubnetWhichGrowsForIt() {
        Hand hand = toggled(Hand.withTwoInstances(), "i-1");
        Layout layout = hand.document().layout();
        assertTrue(
                layout.rect("subnet-vpc-1-private-a")
                        .orElseThrow()
                        .contains(layout.rect("card:rtb-vpc-1-private-a").orElseThrow().centre()));
        hand.assertLegal();
    }

    @Test
    void whatUsesNoTableHasNoCard() {
        Hand hand = Hand.withTwoInstances();
        assertTrue(
                RouteCards.toggled(hand.document(), hand.report(), List.of("eu-central-1"))
                        .isEmpty());
    }
}
