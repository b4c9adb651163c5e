package vpcanvas.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vpcanvas.HubParts.attach;
import static vpcanvas.HubParts.attachAutomatic;
import static vpcanvas.HubParts.attachVpn;
import static vpcanvas.HubParts.bgpVpn;
import static vpcanvas.HubParts.corporate;
import static vpcanvas.HubParts.customerGateway;
import static vpcanvas.HubParts.directConnect;
import static vpcanvas.HubParts.gateway;
import static vpcanvas.HubParts.gatewayEndpoint;
import static vpcanvas.HubParts.hub;
import static vpcanvas.HubParts.hubPeering;
import static vpcanvas.HubParts.hubTable;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.model.AttachmentState;
import vpcanvas.model.Routing;

/// What a report finds wrong with hubs, lines to corporate networks and gateway endpoints.
class HubProblemsTest {

    private static void expect(Design design, String... problems) {
        assertEquals(
                List.of(problems),
                design.report().problems().stream()
                        .map(p -> p.code() + " " + String.join(",", p.at()))
                        .toList());
    }

    private static Design twoVpcs() {
        return new Design()
                .vpc("A", "10.1.0.0/16")
                .subnet("a1", "A", "10.1.1.0/24")
                .vpc("B", "10.2.0.0/16")
                .subnet("b1", "B", "10.2.1.0/24")
                .plus(hub("tgw-1"));
    }

    private static Design attached() {
        return twoVpcs()
                .plus(
                        attachAutomatic("att-a", "tgw-1", "A", "a1"),
                        attachAutomatic("att-b", "tgw-1", "B", "b1"));
    }

    @Test
    void aPlainHubHasNoProblems_R104() {
        expect(attached().plus(hubTable("rtb", "tgw-1", "att-a att-b", "att-a att-b")));
    }

    @Test
    void aHubTakesVpcsOfItsOwnRegion_R096() {
        expect(
                attached()
                        .vpcIn("eu-west-1", "C", "10.3.0.0/16")
                        .subnet("c1", "C", "10.3.1.0/24")
                        .plus(
                                attach("att-c", "tgw-1", "C", "c1"),
                                hubTable("rtb", "tgw-1", "att-a att-b att-c", "att-a att-b")),
                "X_TGW_ATTACH_OTHER_REGION tgw-1:att-c");
    }

    @Test
    void anAttachmentHasOneSubnetInAZone_R098() {
        expect(
                twoVpcs()
                        .subnet("a2", "A", "10.1.2.0/24")
                        .plus(
                                attach("att-a", "tgw-1", "A", "a1 a2"),
                                hubTable("rtb", "tgw-1", "att-a", "att-a")),
                "X_TGW_ATTACH_TWO_SUBNETS_ONE_AZ tgw-1:att-a");
    }

    @Test
    void aZoneThatSendsNeedsASubnetOfTheAttachment_R099() {
        expect(
                attached()
                        .subnetIn("az2", "a2", "A", "10.1.2.0/24")
                        .instance("i-a", "a2", "10.1.2.10")
                        .plus(hubTable("rtb", "tgw-1", "att-a att-b", "att-a att-b")),
                "TGW_ROUTE_AZ_RESTRICTION tgw-1:att-a");
    }

    @Test
    void anAttachmentAsksOneTable_R102() {
        expect(
                attached()
                        .plus(
                                hubTable("rtb-1", "tgw-1", "att-a att-b", "att-a att-b"),
                                hubTable("rtb-2", "tgw-1", "att-a", "")),
                "X_TGW_ATTACH_TWO_TABLES tgw-1:att-a");
        expect(
                attached().plus(hubTable("rtb", "tgw-1", "att-b", "att-a att-b")),
                "TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION tgw-1:att-a");
    }

    @Test
    void aRouteToNothingIsABlackholeUnlessItIsMeantToBe_R105() {
        expect(
                attached()
                        .plus(
                                hubTable(
                                        "rtb",
                                        "tgw-1",
                                        "att-a att-b",
                                        "att-a att-b",
                                        "10.9.0.0/16 > blackhole")));
        expect(
                attached()
                        .plus(
                                hubTable(
                                        "rtb",
                                        "tgw-1",
                                        "att-a att-b",
                                        "att-a att-b",
                                        "10.9.0.0/16 > att-gone")),
                "TGW_RTB_BAD_STATE_ROUTE tgw-1:rtb",
                "UNKNOWN_RESOURCE rtb");
    }

    private static Design twoHubs(Routing routing) {
        return twoVpcs()
                .plus(
                        hub("tgw-2"),
                        attachAutomatic("att-a", "tgw-1", "A", "a1"),
                        attachAutomatic("att-b", "tgw-2", "B", "b1"),
                        hubPeering("peer", "tgw-1", "tgw-2", AttachmentState.AVAILABLE, routing));
    }

    @Test
    void overAPeeringNothingPropagatesAndBothSidesNeedRoutes_R107() {
        expect(
                twoHubs(Routing.AUTOMATIC)
                        .plus(
                                hubTable("rtb-1", "tgw-1", "att-a peer", "att-a peer"),
                                hubTable("rtb-2", "tgw-2", "att-b peer", "att-b")),
                "X_TGW_PEERING_CANNOT_PROPAGATE tgw-1:peer");
        expect(
                twoHubs(Routing.MANUAL)
                        .plus(
                                hubTable(
                                        "rtb-1",
                                        "tgw-1",
                                        "att-a peer",
                                        "att-a",
                                        "10.2.0.0/16 > peer"),
                                hubTable("rtb-2", "tgw-2", "att-b peer", "att-b")),
                "TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT tgw-2:peer");
    }

    @Test
    void twoHubsHaveOnePeering_R108() {
        expect(
                twoHubs(Routing.AUTOMATIC)
                        .plus(
                                hubPeering(
                                        "peer-2",
                                        "tgw-2",
                                        "tgw-1",
                                        AttachmentState.AVAILABLE,
                                        Routing.AUTOMATIC),
                                hubTable("rtb-1", "tgw-1", "att-a peer peer-2", "att-a"),
                                hubTable("rtb-2", "tgw-2", "att-b peer peer-2", "att-b")),
                "X_TGW_PEERING_DUPLICATE tgw-1:peer-2",
                "X_TGW_PEERING_DUPLICATE tgw-2:peer-2");
    }

    private static Design twins(String filling) {
        return attached()
                .vpc("C", "10.2.0.0/16")
                .subnet("c1", "C", "10.2.7.0/24")
                .plus(
                        attachAutomatic("att-c", "tgw-1", "C", "c1"),
                        hubTable("rtb", "tgw-1", "att-a att-b att-c", filling));
    }

    @Test
    void ofTwoOverlappingVpcsOnAHubTheSecondIsHidden_R110() {
        expect(twins("att-a att-b att-c"), "X_TGW_OVERLAP_NOT_PROPAGATED C,B,tgw-1:att-c");
        expect(twins("att-c att-a att-b"), "X_TGW_OVERLAP_NOT_PROPAGATED B,C,tgw-1:att-b");
        expect(twins("att-a att-b"), "X_OVERLAP_HARMLESS C,B,tgw-1:att-c");
    }

    @Test
    void appliancesInSeveralZonesNeedApplianceMode_R112() {
        Design design =
                new Design()
                        .vpc("I", "10.9.0.0/16")
                        .subnet("t1", "I", "10.9.1.0/28")
                        .subnetIn("az2", "t2", "I", "10.9.1.16/28")
                        .subnet("f1", "I", "10.9.2.0/28")
                        .main("rtb-i", "I", "0.0.0.0/0 > i-fire")
                        .appliance("i-fire", "f1", "10.9.2.5")
                        .plus(hub("tgw-1"), hubTable("rtb", "tgw-1", "att-i", "att-i"));
        expect(
                design.plus(attach("att-i", "tgw-1", "I", "t1 t2")),
                "X_TGW_APPLIANCE_MODE_OFF tgw-1:att-i");
        expect(
                design.without("att-i")
                        .plus(
                                attach(
                                        "att-i",
                                        "tgw-1",
                                        "I",
                                        "t1 t2",
                                        AttachmentState.AVAILABLE,
                                        Routing.MANUAL,
                                        true)));
    }

    @Test
    void anAttachmentThatWaitsIsTold_R116() {
        expect(
                twoVpcs()
                        .plus(
                                attach(
                                        "att-a",
                                        "tgw-1",
                                        "A",
                                        "a1",
                                        AttachmentState.PENDING_ACCEPTANCE,
                                        Routing.MANUAL,
                                        false),
                                hubTable("rtb", "tgw-1", "att-a", "")),
                "BAD_STATE_ATTACHMENT tgw-1:att-a");
    }

    @Test
    void aVpcIsAttachedOnceToAHub_R118() {
        expect(
                twoVpcs()
                        .plus(
                                attach("att-a", "tgw-1", "A", "a1"),
                                attach("att-a2", "tgw-1", "A", "a1"),
                                hubTable("rtb", "tgw-1", "att-a att-a2", "att-a")),
                "X_TGW_ATTACH_DUPLICATE tgw-1:att-a2");
    }

    @Test
    void aVpcHasOneVirtualPrivateGateway_R129() {
        expect(twoVpcs().plus(gateway("vgw-1", "A"), gateway("vgw-2", "A")), "X_VGW_SECOND vgw-2");
    }

    @Test
    void aVpnOnAVirtualPrivateGatewayCarriesIpv4Only_R132() {
        expect(
                twoVpcs()
                        .plus(
                                gateway("vgw-1", "A"),
                                corporate("dc", "2001:db8::/48", ""),
                                customerGateway("cgw", "dc"),
                                bgpVpn("vpn-1", "cgw", "vgw-1", "2001:db8::/48")),
                "X_VGW_VPN_IPV6 vpn-1");
    }

    @Test
    void vpcsBehindOneDirectConnectGatewayDoNotOverlap_R019_R136() {
        expect(
                new Design()
                        .vpc("A", "10.1.0.0/16")
                        .vpc("B", "10.1.0.0/16")
                        .plus(
                                gateway("vgw-a", "A"),
                                gateway("vgw-b", "B"),
                                corporate("dc", "192.168.0.0/16", ""),
                                directConnect("dxgw-1", "dc", "192.168.0.0/16", "vgw-a= vgw-b=")),
                "X_DXGW_CIDR_OVERLAP dxgw-1");
    }

    @Test
    void aCorporateNetworkThatOverlapsAVpcIsTold_R139() {
        expect(
                attached()
                        .plus(
                                corporate("dc", "10.1.128.0/20", ""),
                                customerGateway("cgw", "dc"),
                                bgpVpn("vpn-1", "cgw", "tgw-1", "10.1.128.0/20"),
                                attachVpn("att-vpn", "tgw-1", "vpn-1"),
                                hubTable("rtb", "tgw-1", "att-a att-b att-vpn", "att-a att-b")),
                "X_OVERLAP_AMBIGUOUS dc,A");
    }

    @Test
    void aTableHasOneGatewayEndpointForAService_R094() {
        expect(
                twoVpcs()
                        .main("rtb-a", "A")
                        .plus(
                                gatewayEndpoint("vpce-1", "A", "s3", "rtb-a"),
                                gatewayEndpoint("vpce-2", "A", "s3", "rtb-a")),
                "X_VPCE_GATEWAY_DUPLICATE vpce-2,rtb-a");
    }

    @Test
    void vpcsThatMeetOnNoHubMayOverlap_R110() {
        expect(
                attached()
                        .vpc("Z", "10.1.0.0/16")
                        .plus(hubTable("rtb", "tgw-1", "att-a att-b", "att-a att-b")),
                "X_OVERLAP_HARMLESS A,Z");
    }

    @Test
    void anAttachmentNamesSubnetsOfItsOwnVpc_R098() {
        expect(
                twoVpcs()
                        .plus(
                                attach("att-a", "tgw-1", "A", "b1"),
                                hubTable("rtb", "tgw-1", "att-a", "att-a")),
                "X_TGW_ATTACH_SUBNET_FOREIGN tgw-1:att-a");
    }

    @Test
    void aLineKnowsTheBlocksOfTheNetworkBehindIt_R133() {
        expect(
                twoVpcs()
                        .plus(
                                gateway("vgw-1", "A"),
                                corporate("dc", "192.168.0.0/16 172.20.0.0/16", ""),
                                customerGateway("cgw", "dc"),
                                bgpVpn("vpn-1", "cgw", "vgw-1", "192.168.0.0/16")),
                "X_LINE_BLOCK_UNKNOWN vpn-1");
    }

    @Test
    void aCorporateHostHasAnAddressOfItsNetwork_R130() {
        expect(
                new Design().plus(corporate("dc", "192.168.0.0/16", "h1=10.0.0.9")),
                "X_CORPORATE_HOST_OUTSIDE dc:10.0.0.9");
    }
}
