package vpcanvas.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.analysis.Report;
import vpcanvas.io.font.BundledFonts;
import vpcanvas.model.Document;
import vpcanvas.model.Instance;
import vpcanvas.model.Ref;
import vpcanvas.model.SecurityGroup;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;

/// The security groups on what is drawn.
class GuardsTest {
    @Test
    void anInstanceNamesItsSecurityGroupBelowItsAddressWhereThereIsRoom() {
        Ref<SecurityGroup> group = Ref.to(SecurityGroup.class, "sg-web");
        Design design =
                new Design().vpc("vpc-1", "10.0.0.0/16").subnet("subnet-1", "vpc-1", "10.0.0.0/24");
        design.plus(
                new SecurityGroup(group, "web", Ref.to(Vpc.class, "vpc-1"), List.of(), List.of()));
        design.instance("i-1", "subnet-1", "10.0.0.10");
        Instance plain = design.topology().find(Ref.to(Instance.class, "i-1")).orElseThrow();
        design.without("i-1");
        design.plus(
                new Instance(
                        plain.ref(),
                        "",
                        Ref.to(Subnet.class, "subnet-1"),
                        plain.addresses(),
                        List.of(group),
                        plain.sourceDestCheck()));
        Document document = Document.of(design.topology());
        Report report = Report.of(document.topology());
        Scene scene = Sketch.scene(document, report, Theme.LIGHT, BundledFonts.table());
        List<Mark> marks = Objects.requireNonNull(scene.group("i-1")).marks();
        assertTrue(
                marks.stream().anyMatch(m -> m instanceof Text t && t.content().equals("web")),
                marks.toString());
    }
}
