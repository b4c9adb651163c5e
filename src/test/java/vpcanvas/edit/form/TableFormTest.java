package vpcanvas.edit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vpcanvas.edit.Plans;
import vpcanvas.model.PrefixList;
import vpcanvas.model.Ref;
import vpcanvas.model.RouteTable;
import vpcanvas.net.Cidr;

/// The form of a route table: the authored routes beside what follows from them.
class TableFormTest {
    private final Forms table = Forms.of(Plans.twoVpcs(), "rtb-a");

    private RouteRow row(String destination) {
        return table.routes().rows().stream()
                .filter(r -> r.destination().equals(destination))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void authoredAndDerivedRoutesStandTogetherAndAreToldApart() {
        assertEquals("static", row("0.0.0.0/0").origin());
        assertEquals("igw-a", row("0.0.0.0/0").key());
        assertEquals("local", row("10.0.0.0/16").target());
        assertNull(row("10.0.0.0/16").key());
        assertEquals("automatic", row("10.1.0.0/16").origin());
        assertNull(row("10.1.0.0/16").authored());
    }

    @Test
    void whatWasAuthoredCanBeRemovedAndWhatIsDerivedCannot() {
        table.apply(table.routes().remove(row("0.0.0.0/0")));
        assertEquals(List.of(), table.find(RouteTable.class, "rtb-a").routes());
        RouteRow local = row("10.0.0.0/16");
        assertThrows(IllegalArgumentException.class, () -> table.routes().remove(local));
    }

    @Test
    void aRouteIsAuthoredToOneOfTheTargetsOfTheVpc() {
        assertEquals(
                List.of(
                        new Option("i-web", "instance i-web"),
                        new Option("igw-a", "internet gateway igw-a"),
                        new Option("pcx-ab", "peering connection pcx-ab")),
                table.routes().targets());
        assertEquals("add route to rtb-a", table.routes().add("10.1.0.0/16", "pcx-ab").label());
        table.apply(table.routes().add(" 10.1.3.0/16 ", "pcx-ab"));
        assertEquals("static", row("10.1.0.0/16").origin());
        assertThrows(
                IllegalArgumentException.class, () -> table.routes().add("10.1.0.0/16", "i-db"));
    }

    @Test
    void aDestinationIsCheckedWhileItIsTyped() {
        Field.RouteRows routes = table.routes();
        assertEquals(Verdict.FINE, routes.check("10.9.0.0/16"));
        assertEquals(
                Verdict.remark("It replaces the route to 0.0.0.0/0."), routes.check("0.0.0.0/0"));
        assertEquals(Verdict.remark("AWS takes this as 10.9.0.0/16."), routes.check("10.9.1.1/16"));
        assertTrue(!routes.check("10.9.0.0").ok());
        assertThrows(IllegalArgumentException.class, () -> routes.add("10.9.0.0", "igw-a"));
    }

    @Test
    void aPrefixListIsADestinationByItsId() {
        Forms lists =
                Forms.of(
                        Plans.of(
                                Plans.network()
                                        .plus(
                                                new PrefixList(
                                                        Ref.to(PrefixList.class, "pl-office"),
                                                        "",
                                                        10,
                                                        List.of(Cidr.parse("192.0.2.0/24")))),
                                null),
                        "rtb-a");
        lists.apply(lists.routes().add("pl-office", "igw-a"));
        RouteRow row =
                lists.routes().rows().stream()
                        .filter(r -> r.destination().equals("192.0.2.0/24"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("prefix-list", row.origin());
        lists.apply(lists.routes().remove(row));
        assertEquals(1, lists.find(RouteTable.class, "rtb-a").routes().size());
    }

    @Test
    void aBlackholeSaysWhy() {
        Forms gone = Forms.of(Plans.of(Plans.network().without("igw-a"), null), "rtb-a");
        RouteRow row =
                gone.routes().rows().stream()
                        .filter(r -> r.destination().equals("0.0.0.0/0"))
                        .findFirst()
                        .orElseThrow();
        assertTrue(!row.blackhole().isEmpty());
        assertEquals("igw-a", Objects.requireNonNull(row.key()));
    }

    @Test
    void whoUsesItIsShown() {
        assertEquals(List.of("a1 10.0.1.0/24, public"), table.things("subnets"));
    }

    @Test
    void aCardIsTheFormOfItsTable() {
        assertEquals("rtb-b", Forms.of(Plans.twoVpcs(), "card:rtb-b").form().title());
    }

    @Test
    void aMainTableThatIsNotDrawnIsShownAndCannotBeChanged() {
        Forms implied = Forms.of(Plans.twoVpcs(), "A:main");
        assertEquals(List.of(), implied.routes().targets());
        assertEquals("10.0.0.0/16", implied.routes().rows().getFirst().destination());
        assertTrue(implied.form().primary().isEmpty());
    }
}
