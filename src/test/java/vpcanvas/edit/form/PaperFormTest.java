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
import vpcanvas.model.OtherEndpoint;
import vpcanvas.model.Ref;
import vpcanvas.model.Vpc;

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
        Document kept =
                Plans.of(
                        Plans.network()
                                .plus(
                                        new OtherEndpoint(
                                                Ref.to(OtherEndpoint.class, "vpce-lattice"),
                                                "lattice",
                                                Ref.to(Vpc.class, "A"),
                                                "ServiceNetwork",
                                                "")),
                        null);
        Forms form = Forms.of(kept, "vpce-lattice");
        assertEquals("other endpoint", form.form().kind());
        assertEquals(
                List.of(Row.of("id", "vpce-lattice"), Row.of("name", "lattice")),
                form.rows("facts"));
        assertEquals(List.of("A 10.0.0.0/16"), form.things("refers"));
    }

    @Test
    void whatIsNotThereHasNothingToShow() {
        assertTrue(Forms.of(Plans.twoVpcs(), "gone").form().fields().isEmpty());
        assertTrue(Forms.of(Plans.twoVpcs(), "note:gone").form().fields().isEmpty());
    }
}
