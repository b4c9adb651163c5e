package vpcanvas.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vpcanvas.FilterParts;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.recipe.Templates;
import vpcanvas.io.font.BundledFonts;
import vpcanvas.model.Document;
import vpcanvas.model.Layout;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.SecurityGroup;
import vpcanvas.model.Subnet;
import vpcanvas.model.Topology;
import vpcanvas.model.altered.AlteredCarriers;
import vpcanvas.model.altered.AlteredFilters;

/// Security groups on tiles and network ACLs on subnets, as figures show them.
class FilterFiguresTest {
    private static final FontTable FONTS = BundledFonts.table();

    /// Every tile that can carries both groups, every subnet has an ACL.
    private static Document guarded(String template, String acl) {
        Document document = Templates.named(template).orElseThrow();
        Topology topology = document.topology();
        String vpc = "vpc-shop";
        topology =
                topology.plus(named("sg-web", vpc, "web servers"))
                        .plus(named("sg-admin", vpc, "admin access from the office"))
                        .plus(
                                AlteredFilters.named(
                                        AlteredFilters.subnets(
                                                FilterParts.acl("acl-1", vpc, "x", ""),
                                                topology.all(Subnet.class).stream()
                                                        .map(Subnet::ref)
                                                        .toList()),
                                        acl));
        List<Ref<SecurityGroup>> groups =
                Stream.of("sg-web", "sg-admin").map(g -> Ref.to(SecurityGroup.class, g)).toList();
        for (Resource resource : List.copyOf(topology.resources())) {
            if (resource.getClass()
                    .getSimpleName()
                    .matches("Instance|LoadBalancer|InterfaceEndpoint")) {
                topology = topology.replace(AlteredCarriers.carrying(resource, groups));
            }
        }
        return document.with(topology);
    }

    private static SecurityGroup named(String id, String vpc, String name) {
        return AlteredFilters.named(FilterParts.group(id, vpc, "", FilterParts.ALL), name);
    }

    private static Figure figure(Document document) {
        return Sketch.of(document, Report.of(document.topology()), Theme.LIGHT, FONTS);
    }

    private static Group group(Document document, String key) {
        Group group =
                Sketch.scene(document, Report.of(document.topology()), Theme.LIGHT, FONTS)
                        .group(key);
        return java.util.Objects.requireNonNull(group, key);
    }

    private static List<String> texts(Group group) {
        List<String> texts = new ArrayList<>();
        group.marks()
                .forEach(
                        m -> {
                            if (m instanceof Text t) {
                                texts.add(t.content());
                            }
                        });
        return texts;
    }

    private static long shields(Group group) {
        return group.marks().stream()
                .filter(m -> m instanceof Icon i && i.glyph() == Glyph.SHIELD)
                .count();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"internet", "peering", "privatelink", "transit-gateway", "hub-and-spoke"})
    void guardedDesignsAreFitToPrintPlacedOrNot(String template) {
        Document document = guarded(template, "private apps of the shop");
        assertEquals(List.of(), FigureLint.of(figure(document), FONTS));
        Document bare = document.with(Layout.empty());
        assertEquals(List.of(), FigureLint.of(figure(bare), FONTS));
    }

    @Test
    void aTileShowsAShieldAndItsGroupsAndTellsThemWhole() {
        Group orders = group(guarded("peering", "apps"), "i-orders");
        assertEquals(1, shields(orders));
        assertTrue(
                texts(orders).getLast().startsWith("admin access")
                        || texts(orders).getLast().startsWith("web servers, admin"),
                texts(orders).toString());
        assertTrue(texts(orders).getLast().endsWith("…"));
        assertEquals(
                "instance orders 10.0.0.10, security groups web servers, admin access from the"
                        + " office",
                orders.label());
        Group plain = group(Templates.named("peering").orElseThrow(), "i-orders");
        assertEquals(0, shields(plain));
        assertFalse(plain.label().contains("security"));
    }

    @Test
    void aSubnetShowsItsAclAtTheEndOfItsLine() {
        Group subnet = group(guarded("peering", "apps"), "subnet-shop-private-a");
        assertEquals(1, shields(subnet));
        assertTrue(texts(subnet).contains("apps"));
        assertEquals("private subnet private-a 10.0.0.0/24, network ACL apps", subnet.label());
        Text block =
                subnet.marks().stream()
                        .filter(m -> m instanceof Text t && t.content().equals("10.0.0.0/24"))
                        .map(m -> (Text) m)
                        .findFirst()
                        .orElseThrow();
        Icon shield =
                subnet.marks().stream()
                        .filter(m -> m instanceof Icon)
                        .map(m -> (Icon) m)
                        .findFirst()
                        .orElseThrow();
        assertTrue(block.at().x() < shield.at().x(), "the block runs into the shield");
    }

    @Test
    void aNameWithoutRoomIsLeftOutAndStillTold() {
        Document document = guarded("peering", "the network team's own list");
        Rect place = document.layout().rect("subnet-shop-private-a").orElseThrow();
        Rect narrow = new Rect(place.x(), place.y(), 190, place.height());
        Document small = document.with(document.layout().with("subnet-shop-private-a", narrow));
        Group subnet = group(small, "subnet-shop-private-a");
        assertEquals(List.of("10.0.0.0/24", "private-a"), texts(subnet).stream().sorted().toList());
        assertEquals(1, shields(subnet));
        assertTrue(subnet.label().endsWith("network ACL the network team's own list"));
    }

    @Test
    void groupsThatWouldLeaveTheSubnetAreNotWritten() {
        Document document = guarded("peering", "apps");
        Rect tile = document.layout().rect("i-orders").orElseThrow();
        Rect place = document.layout().rect("subnet-shop-private-a").orElseThrow();
        Rect low = new Rect(place.x(), place.y(), place.width(), tile.bottom() + 40 - place.y());
        Document small = document.with(document.layout().with("subnet-shop-private-a", low));
        Group orders = group(small, "i-orders");
        assertEquals(List.of("orders", "10.0.0.10"), texts(orders));
        assertEquals(1, shields(orders));
        assertTrue(orders.label().contains("security groups web servers"));
    }
}
