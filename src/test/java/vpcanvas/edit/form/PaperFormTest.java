package vpcanvas.edit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vpcanvas.analysis.Report;
import vpcanvas.edit.Plans;
import vpcanvas.model.Document;
import vpcanvas.model.Ref;
import vpcanvas.model.TransitGateway;

/// Forms of the document, of notes, of Regions, of several things and of what is only kept.
class PaperFormTest {

    @Test
    void withNothingSelectedItIsTheDocument() {
        Forms document = Forms.of(Plans.twoVpcs(), "").type("title", "Shop");
        document.type("subtitle", "as of today");
        assertEquals("Shop", document.document().title());
        assertEquals("as of today", document.document().subtitle());
        assertEquals("as of today", document.form().place());
        assertTrue(document.rows("facts").contains(Row.of("VPCs", "2")));
        assertEquals(List.of(Row.of("figure", "1 route table")), document.rows("figures"));
    }

    @Test
    void aNoteIsTextOfSeveralLines() {
        Forms note = Forms.of(Plans.twoVpcs(), "note:n1").type("text", "one\ntwo");
        assertEquals("one\ntwo", note.value("text"));
        note.expectWrong("text", "  \n ", "some text");
    }

    @Test
    void aRegionShowsItsVpcs() {
        Forms region = Forms.of(Plans.twoVpcs(), "us-east-1");
        assertEquals(List.of("A 10.0.0.0/16", "B 10.1.0.0/16"), region.things("vpcs"));
    }

    @Test
    void severalThingsAreListed() {
        Document plan = Plans.twoVpcs();
        Form form =
                Form.of(
                        plan,
                        Report.of(plan.topology()),
                        new TreeSet<>(Set.of("A", "note:n1", "i-web")));
        assertEquals("3 things", form.title());
        assertThrows(IllegalArgumentException.class, () -> form.editable("name"));
    }

    @Test
    void whatIsKeptAndNotEditedSaysWhatItIs() {
        Document hub =
                Plans.of(
                        Plans.network()
                                .plus(
                                        new TransitGateway(
                                                Ref.to(TransitGateway.class, "tgw-eu"),
                                                "hub",
                                                Ref.to(vpcanvas.model.Region.class, "us-east-1"),
                                                null,
                                                64512,
                                                null,
                                                null,
                                                false,
                                                List.of())),
                        null);
        Forms form = Forms.of(hub, "tgw-eu");
        assertEquals("transit gateway", form.form().kind());
        assertEquals(List.of(Row.of("id", "tgw-eu"), Row.of("name", "hub")), form.rows("facts"));
        assertEquals("us-east-1", form.things("refers").getFirst());
    }

    @Test
    void whatIsNotThereHasNothingToShow() {
        assertTrue(Forms.of(Plans.twoVpcs(), "gone").form().fields().isEmpty());
        assertTrue(Forms.of(Plans.twoVpcs(), "note:gone").form().fields().isEmpty());
    }
}
