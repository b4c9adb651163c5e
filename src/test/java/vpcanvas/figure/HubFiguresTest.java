package vpcanvas.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vpcanvas.Design;
import vpcanvas.analysis.Report;
import vpcanvas.io.font.BundledFonts;
import vpcanvas.model.Attachment;
import vpcanvas.model.AttachmentState;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.CustomerGateway;
import vpcanvas.model.Destination;
import vpcanvas.model.Document;
import vpcanvas.model.NamedFigure;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Routing;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRoute;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;
import vpcanvas.model.VpnAttachment;
import vpcanvas.model.VpnConnection;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;

/// Hubs with few and many spokes, without a hand that puts them in order.
class HubFiguresTest {
    private static final FontTable FONTS = BundledFonts.table();
    private static final Ref<TransitGateway> HUB = Ref.to(TransitGateway.class, "tgw-eu");
    private static final Ref<TransitGatewayRouteTable> TABLE =
            Ref.to(TransitGatewayRouteTable.class, "tgw-rtb-eu");
    private static final Ref<VpnConnection> VPN = Ref.to(VpnConnection.class, "vpn-hq");

    private static Design spokes(int count) {
        Design design = new Design();
        List<Ref<Attachment>> attachments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String vpc = String.format(java.util.Locale.ROOT, "vpc-%03d", i);
            design.vpc(vpc, "10." + i + ".0.0/16");
            design.subnet("subnet-" + i, vpc, "10." + i + ".1.0/24");
            design.instance("i-" + i, "subnet-" + i, "10." + i + ".1.10");
            VpcAttachment attachment = attachment(i, vpc, AttachmentState.AVAILABLE);
            design.plus(attachment);
            attachments.add(Ref.to(Attachment.class, attachment.ref().id()));
        }
        Ref<Region> region = Ref.to(Region.class, "us-east-1");
        design.plus(
                new TransitGateway(HUB, "", region, null, 64512, TABLE, TABLE, true, List.of()));
        TransitGatewayRoute hole =
                new TransitGatewayRoute(Destination.of(Cidr.parse("172.16.0.0/12")), null);
        return design.plus(
                new TransitGatewayRouteTable(
                        TABLE, "", HUB, attachments, attachments, List.of(hole)));
    }

    private static VpcAttachment attachment(int number, String vpc, AttachmentState state) {
        return new VpcAttachment(
                Ref.to(VpcAttachment.class, "tgw-attach-" + number),
                "",
                HUB,
                Ref.to(Vpc.class, vpc),
                List.of(),
                state,
                Routing.AUTOMATIC,
                false,
                true,
                true);
    }

    private static Design withVpn(Design design, VpnConnection.State state) {
        Ref<CorporateNetwork> network = Ref.to(CorporateNetwork.class, "corp-hq");
        Ref<CustomerGateway> gateway = Ref.to(CustomerGateway.class, "cgw-hq");
        List<Cidr> blocks = List.of(Cidr.parse("192.168.0.0/16"));
        Ip address = Ip.parse("198.51.100.9");
        return design.plus(new CorporateNetwork(network, "headquarters", blocks, List.of()))
                .plus(new CustomerGateway(gateway, "", network, address, 65010))
                .plus(
                        new VpnConnection(
                                VPN,
                                "",
                                gateway,
                                HUB,
                                null,
                                VpnConnection.Kind.STATIC,
                                state,
                                List.of(),
                                List.of()))
                .plus(
                        new VpnAttachment(
                                Ref.to(VpnAttachment.class, "tgw-attach-vpn"),
                                "",
                                HUB,
                                VPN,
                                AttachmentState.AVAILABLE));
    }

    private static Document document(Design design, boolean card) {
        List<Ref<RouteTable>> cards =
                card ? List.of(Ref.to(RouteTable.class, TABLE.id())) : List.of();
        NamedFigure figure = new NamedFigure("figure", null, null, cards, null, List.of());
        return Document.of(design.topology()).withFigures(List.of(figure));
    }

    private static Scene scene(Document document) {
        Report report = Report.of(document.topology());
        return Sketch.scene(document, report, Theme.LIGHT, FONTS);
    }

    private static List<String> lint(Document document) {
        Report report = Report.of(document.topology());
        return FigureLint.of(Sketch.of(document, report, Theme.LIGHT, FONTS), FONTS);
    }

    private static Stream<String> words(Scene scene, String key) {
        return Objects.requireNonNull(scene.group(key), key).marks().stream()
                .filter(Text.class::isInstance)
                .map(m -> ((Text) m).content());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 30})
    void aHubWithItsSpokesIsFitToPrint(int count) {
        assertEquals(List.of(), lint(document(spokes(count), true)));
        VpnConnection.State up = VpnConnection.State.AVAILABLE;
        assertEquals(List.of(), lint(document(withVpn(spokes(count), up), true)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 6, 12, 100})
    void spokesStandInAGridAroundTheirHubAndOverlapNothing(int count) {
        Scene scene = scene(document(spokes(count), false));
        List<Rect> vpcs = new ArrayList<>();
        scene.places()
                .forEach(
                        (key, place) -> {
                            if (key.startsWith("vpc-")) {
                                vpcs.add(place);
                            }
                        });
        assertEquals(count, vpcs.size());
        Rect hub = Objects.requireNonNull(scene.places().get("tgw-eu"));
        Rect all = vpcs.stream().reduce(Rect::union).orElseThrow();
        assertTrue(all.width() < 2.5 * all.height() || count < 6, all.toString());
        assertTrue(all.contains(hub.centre()), hub + " is beside " + all);
        for (Rect vpc : vpcs) {
            assertTrue(!vpc.intersects(hub.grown(8)), vpc + " meets the hub");
            assertEquals(1, vpcs.stream().filter(vpc::intersects).count(), vpc.toString());
        }
    }

    @Test
    void noAttachmentRunsThroughAnotherVpc() {
        for (int count : List.of(3, 6, 12, 30, 100)) {
            Scene scene = scene(document(spokes(count), false));
            for (int i = 0; i < count; i++) {
                Path line =
                        (Path)
                                Objects.requireNonNull(scene.group("tgw-attach-" + i))
                                        .marks()
                                        .getFirst();
                for (int leg = 1; leg < line.points().size(); leg++) {
                    vpcanvas.model.Point a = line.points().get(leg - 1);
                    vpcanvas.model.Point b = line.points().get(leg);
                    Turn turn = Turn.of(Turn.Layer.ATTACHMENT, "a");
                    Rect area = Obstacle.leg(a, b, turn, null).area();
                    String where = "spoke " + i + " of " + count;
                    scene.places()
                            .forEach(
                                    (key, place) ->
                                            assertTrue(
                                                    !key.startsWith("vpc-")
                                                            || !area.intersects(place.grown(-2)),
                                                    where + " runs through " + key));
                }
            }
        }
    }

    @Test
    void sixSpokesLeaveAtLeastEightPixelsApart() {
        Scene scene = scene(document(spokes(6), false));
        List<vpcanvas.model.Point> ports = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Group group = Objects.requireNonNull(scene.group("tgw-attach-" + i));
            ports.add(((Path) group.marks().getFirst()).points().getLast());
        }
        for (int i = 0; i < ports.size(); i++) {
            for (int j = 0; j < i; j++) {
                double apart =
                        Math.max(
                                Math.abs(ports.get(i).x() - ports.get(j).x()),
                                Math.abs(ports.get(i).y() - ports.get(j).y()));
                assertTrue(apart >= 8, ports.toString());
            }
        }
    }

    @Test
    void aConnectionThatCarriesNothingSaysSoOnItsLine() {
        Design design = withVpn(spokes(2), VpnConnection.State.DOWN);
        design.vpc("vpc-late", "10.200.0.0/16")
                .plus(attachment(9, "vpc-late", AttachmentState.PENDING_ACCEPTANCE));
        Scene scene = scene(document(design, false));
        assertEquals(List.of("site-to-site VPN · down"), words(scene, "vpn-hq#state").toList());
        assertEquals(List.of("pending acceptance"), words(scene, "tgw-attach-9#state").toList());
        assertEquals(null, scene.group("tgw-attach-0#state"));
    }

    @Test
    void aStaticVpnSaysThatItIsOne() {
        Scene scene = scene(document(withVpn(spokes(2), VpnConnection.State.AVAILABLE), false));
        assertEquals(List.of("site-to-site VPN · static"), words(scene, "vpn-hq#state").toList());
    }

    @Test
    void theCardOfAHubNamesTheFarSidesAndStrikesBlackholes() {
        Scene scene = scene(document(spokes(2), true));
        assertEquals(
                List.of(
                        "tgw-rtb-eu route table",
                        "10.0.0.0/16",
                        "vpc-000",
                        "10.1.0.0/16",
                        "vpc-001",
                        "172.16.0.0/12",
                        "blackhole"),
                words(scene, "card:tgw-rtb-eu").toList());
        Paint red = Theme.LIGHT.of(Theme.Role.BAD);
        assertEquals(
                2,
                Objects.requireNonNull(scene.group("card:tgw-rtb-eu")).marks().stream()
                        .filter(m -> m instanceof Box b && red.equals(b.fill()))
                        .count());
    }

    @Test
    void gatewaysOfOneVpcStandBelowEachOther() {
        for (int seed = 0; seed < 60; seed++) {
            Design design = new Design().vpc("vpc-0", "10.0.0.0/16").vpc("vpc-1", "10.1.0.0/16");
            new AnyHub(new Random(seed), design, 2).draw();
            Scene scene = scene(document(design, false));
            List<Rect> gateways = new ArrayList<>();
            for (Resource resource : design.topology().resources()) {
                if (Kin.Gateway.isOne(resource)) {
                    gateways.add(scene.places().get(resource.ref().id()));
                }
            }
            for (Rect gateway : gateways) {
                assertEquals(
                        1, gateways.stream().filter(gateway::intersects).count(), "seed " + seed);
            }
        }
    }
}
