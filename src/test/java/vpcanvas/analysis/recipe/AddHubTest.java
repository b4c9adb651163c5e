package vpcanvas.analysis.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.CustomerGateway;
import vpcanvas.model.DirectConnectGateway;
import vpcanvas.model.Document;
import vpcanvas.model.GatewayEndpoint;
import vpcanvas.model.Point;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.RouteTable;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;
import vpcanvas.net.Cidr;

/// Drawing hubs, corporate networks, and what their lines end in.
class AddHubTest {
    private static final Ref<Vpc> VPC = Ref.to(Vpc.class, "vpc-1");

    @Test
    void aTransitGatewayComesWithItsDefaultRouteTable_R104() {
        Hand hand = Hand.withTwoVpcs();
        hand.draw(Add.transitGateway(hand.document(), null, new Point(440, 160))).assertLegal();
        TransitGateway hub = hand.get(TransitGateway.class, "tgw-1");
        TransitGatewayRouteTable table = hand.get(TransitGatewayRouteTable.class, "tgw-rtb-1");
        assertEquals(table.ref(), hub.associationDefaultRouteTable());
        assertEquals(table.ref(), hub.propagationDefaultRouteTable());
        assertEquals(hub.ref(), table.transitGateway());
        assertEquals("eu-central-1", hub.region().id());
        assertTrue(hand.place("eu-central-1").contains(hand.place("tgw-1")));
    }

    @Test
    void eachHubHasAnAsnOfItsOwn() {
        Hand hand = new Hand();
        hand.draw(Add.transitGateway(hand.document(), null, null));
        hand.draw(Add.transitGateway(hand.document(), null, null));
        assertEquals(64_512, hand.get(TransitGateway.class, "tgw-1").amazonSideAsn());
        assertEquals(64_513, hand.get(TransitGateway.class, "tgw-2").amazonSideAsn());
        assertFalse(hand.place("tgw-1").intersects(hand.place("tgw-2")));
    }

    @Test
    void aHubOnBarePaperGetsARegion() {
        Hand hand = new Hand();
        hand.draw(Add.transitGateway(hand.document(), null, new Point(300, 300)));
        assertEquals(List.of("eu-central-1"), hand.ids(Region.class));
        assertTrue(hand.place("eu-central-1").contains(hand.place("tgw-1")));
    }

    @Test
    void aCorporateNetworkOverlapsNothing() {
        Hand hand = Hand.withTwoVpcs();
        hand.draw(Add.corporateNetwork(hand.document(), null));
        hand.draw(Add.corporateNetwork(hand.document(), null));
        assertEquals(
                List.of(Cidr.parse("192.168.0.0/16")),
                hand.get(CorporateNetwork.class, "corp-1").cidrBlocks());
        assertEquals(
                List.of(Cidr.parse("172.16.0.0/16")),
                hand.get(CorporateNetwork.class, "corp-2").cidrBlocks());
        assertFalse(hand.place("corp-1").intersects(hand.place("corp-2")));
        assertFalse(hand.place("corp-1").intersects(hand.place("eu-central-1")));
    }

    @Test
    void aCustomerGatewayStandsInItsNetworkWithAnAddressOfTheInternet() {
        Hand hand = new Hand();
        hand.draw(Add.corporateNetwork(hand.document(), null));
        Ref<CorporateNetwork> network = Ref.to(CorporateNetwork.class, "corp-1");
        hand.draw(Add.customerGateway(hand.document(), network, null));
        CustomerGateway gateway = hand.get(CustomerGateway.class, "cgw-1");
        assertEquals("198.51.100.1", gateway.ipAddress() + "");
        assertEquals(65_010, gateway.bgpAsn());
        assertTrue(hand.place("corp-1").contains(hand.place("cgw-1")));
    }

    @Test
    void aVpcHasOneVirtualPrivateGatewayAtMost_R129() {
        Hand hand = Hand.withTwoVpcs();
        assertTrue(Add.noVirtualPrivateGateway(hand.document(), VPC).isEmpty());
        hand.draw(Add.virtualPrivateGateway(hand.document(), VPC));
        assertEquals(VPC, hand.get(VirtualPrivateGateway.class, "vgw-vpc-1").vpc());
        assertEquals(hand.place("vpc-1").right(), hand.place("vgw-vpc-1").centre().x());
        var refusal =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> Add.virtualPrivateGateway(hand.document(), VPC));
        assertEquals("vpc-1 has vgw-vpc-1 already; a VPC has one at most", refusal.getMessage());
    }

    @Test
    void aDirectConnectGatewayStandsInNoRegion() {
        Hand hand = Hand.withTwoVpcs();
        hand.draw(Add.directConnectGateway(hand.document(), new Point(160, 160)));
        assertEquals(64_512, hand.get(DirectConnectGateway.class, "dxgw-1").amazonSideAsn());
        assertFalse(hand.place("eu-central-1").intersects(hand.place("dxgw-1")));
    }

    @Test
    void aGatewayEndpointServesThePrivateSubnets() {
        Hand hand = Hand.withTwoInstances();
        hand.draw(Add.gatewayEndpoint(hand.document(), VPC)).assertLegal();
        GatewayEndpoint endpoint = hand.get(GatewayEndpoint.class, "vpce-s3-vpc-1");
        assertEquals("com.amazonaws.eu-central-1.s3", endpoint.serviceName());
        assertEquals(
                List.of(Ref.to(RouteTable.class, "rtb-vpc-1-private-a")), endpoint.routeTables());
    }

    @Test
    void aPublicSubnetNeedsNoGatewayEndpoint() {
        Hand hand = Hand.withTwoInstances().connect(Offer.Kind.INTERNET_PATH, "internet", "i-1");
        hand.draw(Add.gatewayEndpoint(hand.document(), VPC));
        assertEquals(List.of(), hand.get(GatewayEndpoint.class, "vpce-s3-vpc-1").routeTables());
    }

    @Test
    void aSubnetOfTheMainTableGetsATableForTheEndpointsRoute() {
        Design design =
                new Design().vpc("vpc-1", "10.0.0.0/16").subnet("s", "vpc-1", "10.0.0.0/24");
        Hand hand = new Hand(Document.of(design.topology()));
        hand.draw(Add.gatewayEndpoint(hand.document(), VPC)).assertLegal();
        GatewayEndpoint endpoint = hand.get(GatewayEndpoint.class, "vpce-s3-vpc-1");
        assertEquals(List.of(Ref.to(RouteTable.class, "rtb-s")), endpoint.routeTables());
    }

    @Test
    void oneEndpointPerServiceIsEnough() {
        Hand hand = Hand.withTwoVpcs();
        hand.draw(Add.gatewayEndpoint(hand.document(), VPC));
        hand.draw(Add.gatewayEndpoint(hand.document(), VPC));
        assertEquals(
                List.of("vpce-dynamodb-vpc-1", "vpce-s3-vpc-1"), hand.ids(GatewayEndpoint.class));
        assertEquals(
                "vpc-1 has gateway endpoints for S3 and DynamoDB already",
                Add.noGatewayEndpoint(hand.document(), VPC).orElse(""));
        assertFalse(hand.place("vpce-s3-vpc-1").intersects(hand.place("vpce-dynamodb-vpc-1")));
    }
}
