package vpcanvas.analysis.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vpcanvas.HubParts.attach;
import static vpcanvas.HubParts.attachAutomatic;
import static vpcanvas.HubParts.gatewayEndpoint;
import static vpcanvas.HubParts.hub;
import static vpcanvas.HubParts.hubTable;
import static vpcanvas.analysis.trace.Verdicts.blockers;
import static vpcanvas.analysis.trace.Verdicts.path;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.model.AttachmentState;
import vpcanvas.model.PrefixList;
import vpcanvas.model.Ref;
import vpcanvas.model.Routing;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;

/// What VPCs share over a hub: a way to the internet, appliances that inspect; and what they can't
/// share, gateway endpoints.
class SharedServicesTraceTest {

    /// Spoke `A`, and `E` whose NAT gateway serves the hub.
    private static Design egress(String... natRoutes) {
        return new Design()
                .vpc("A", "10.1.0.0/16")
                .subnet("a1", "A", "10.1.1.0/24")
                .main("rtb-a", "A", "0.0.0.0/0 > tgw-1")
                .instance("i-a", "a1", "10.1.1.10")
                .vpc("E", "10.9.0.0/16")
                .subnet("e-tgw", "E", "10.9.1.0/28")
                .subnet("e-pub", "E", "10.9.2.0/24")
                .main("rtb-tgw", "E", "0.0.0.0/0 > nat-e")
                .table("rtb-pub", "E", "e-pub", natRoutes)
                .internetGateway("igw-e", "E")
                .nat("nat-e", "e-pub", "10.9.2.5", "198.51.100.60")
                .plus(hub("tgw-1"))
                .plus(hubTable("rtb", "tgw-1", "att-a att-e", "att-a att-e", "0.0.0.0/0 > att-e"));
    }

    @Test
    void spokesShareANatGatewayOverTheHub_R050_R113() {
        Trace trace =
                egress("0.0.0.0/0 > igw-e", "10.0.0.0/8 > tgw-1")
                        .plus(
                                attach("att-a", "tgw-1", "A", "a1"),
                                attach("att-e", "tgw-1", "E", "e-tgw"))
                        .trace("i-a", "203.0.113.80");
        assertEquals(List.of(), blockers(trace));
        assertEquals(
                "i-a rtb-a tgw-1:att-a tgw-1:rtb tgw-1:att-e rtb-tgw nat-e rtb-pub igw-e internet",
                path(trace.forward()));
        assertEquals(Ip.parse("198.51.100.60"), trace.seenSource());
    }

    @Test
    void theNatGatewaysSubnetNeedsTheWayBackToTheSpokes_R113() {
        Trace trace =
                egress("0.0.0.0/0 > igw-e")
                        .plus(
                                attach("att-a", "tgw-1", "A", "a1"),
                                attach("att-e", "tgw-1", "E", "e-tgw"))
                        .trace("i-a", "203.0.113.80");
        assertEquals(
                List.of("return IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS igw-e"),
                blockers(trace));
    }

    @Test
    void whereRoutesAreDerivedTheNatGatewaysSubnetGetsThem_R113() {
        Trace trace =
                egress("0.0.0.0/0 > igw-e")
                        .plus(
                                attachAutomatic("att-a", "tgw-1", "A", "a1"),
                                attachAutomatic("att-e", "tgw-1", "E", "e-tgw"))
                        .trace("i-a", "203.0.113.80");
        assertEquals(List.of(), blockers(trace));
    }

    /// Spokes `A` in zone `az1` and `B` in `az2`; everything between them passes the appliances of `I`,
    /// one in each zone.
    private static Design inspection(boolean applianceMode) {
        return new Design()
                .vpc("A", "10.1.0.0/16")
                .subnet("a1", "A", "10.1.1.0/24")
                .main("rtb-a", "A", "0.0.0.0/0 > tgw-1")
                .instance("i-a", "a1", "10.1.1.10")
                .vpc("B", "10.2.0.0/16")
                .subnetIn("az2", "b2", "B", "10.2.1.0/24")
                .main("rtb-b", "B", "0.0.0.0/0 > tgw-1")
                .instance("i-b", "b2", "10.2.1.10")
                .vpc("I", "10.9.0.0/16")
                .subnet("i-tgw1", "I", "10.9.1.0/28")
                .subnetIn("az2", "i-tgw2", "I", "10.9.1.16/28")
                .subnet("i-fw1", "I", "10.9.2.0/28")
                .subnetIn("az2", "i-fw2", "I", "10.9.2.16/28")
                .table("rtb-tgw1", "I", "i-tgw1", "0.0.0.0/0 > i-fire1")
                .table("rtb-tgw2", "I", "i-tgw2", "0.0.0.0/0 > i-fire2")
                .main("rtb-fw", "I", "10.0.0.0/8 > tgw-1")
                .appliance("i-fire1", "i-fw1", "10.9.2.5")
                .appliance("i-fire2", "i-fw2", "10.9.2.20")
                .plus(
                        hub("tgw-1"),
                        attach("att-a", "tgw-1", "A", "a1"),
                        attach("att-b", "tgw-1", "B", "b2"),
                        attach(
                                "att-i",
                                "tgw-1",
                                "I",
                                "i-tgw1 i-tgw2",
                                AttachmentState.AVAILABLE,
                                Routing.MANUAL,
                                applianceMode),
                        hubTable("rtb-spokes", "tgw-1", "att-a att-b", "", "0.0.0.0/0 > att-i"),
                        hubTable("rtb-inspect", "tgw-1", "att-i", "att-a att-b"));
    }

    @Test
    void applianceModeKeepsBothDirectionsInOneZone_R112() {
        Trace trace = inspection(true).trace("i-a", "i-b");
        assertEquals(List.of(), blockers(trace));
        assertEquals(
                "i-a rtb-a tgw-1:att-a tgw-1:rtb-spokes tgw-1:att-i rtb-tgw1 i-fire1 rtb-fw"
                        + " tgw-1:att-i tgw-1:rtb-inspect tgw-1:att-b rtb-b B i-b",
                path(trace.forward()));
    }

    @Test
    void withoutApplianceModeTheAnswerMeetsAnotherAppliance_R112() {
        assertEquals(
                List.of("return X_APPLIANCE_ASYMMETRY i-fire2"),
                blockers(inspection(false).trace("i-a", "i-b")));
    }

    /// `A` with a gateway endpoint, `C` its peer.
    private static Design endpoint(String tables) {
        return new Design()
                .vpc("A", "10.1.0.0/16")
                .subnet("a1", "A", "10.1.1.0/24")
                .main("rtb-a", "A", "10.3.0.0/16 > pcx-ac")
                .instance("i-a", "a1", "10.1.1.10")
                .vpc("C", "10.3.0.0/16")
                .subnet("c1", "C", "10.3.1.0/24")
                .main("rtb-c", "C", "10.1.0.0/16 > pcx-ac", "52.216.0.0/15 > pcx-ac")
                .instance("i-c", "c1", "10.3.1.10")
                .peering("pcx-ac", "A", "C")
                .plus(
                        gatewayEndpoint("vpce-s3", "A", "com.amazonaws.us-east-1.s3", tables),
                        new PrefixList(
                                Ref.to(PrefixList.class, "pl-s3"),
                                "com.amazonaws.us-east-1.s3",
                                10,
                                List.of(Cidr.parse("52.216.0.0/15"))));
    }

    @Test
    void aGatewayEndpointServesTheTablesItIsAssociatedWith_R094() {
        Trace trace = endpoint("rtb-a").trace("i-a", "vpce-s3");
        assertEquals(List.of(), blockers(trace));
        assertEquals("i-a rtb-a vpce-s3", path(trace.forward()));
        assertEquals("vpce-s3 i-a", path(trace.back()));
        assertEquals(
                "i-a rtb-a vpce-s3", path(endpoint("rtb-a").trace("i-a", "52.216.1.1").forward()));
        assertEquals(
                List.of("forward NO_ROUTE_TO_DESTINATION rtb-a"),
                blockers(endpoint("").trace("i-a", "vpce-s3")));
    }

    @Test
    void anotherVpcCannotUseAGatewayEndpoint_R095() {
        assertEquals(
                List.of("forward PCX_REQUIRES_ADDRESS_IN_VPC_CIDR pcx-ac"),
                blockers(endpoint("rtb-a").trace("i-c", "52.216.1.1")));
        assertEquals(
                List.of("forward VPCE_GATEWAY_EGRESS_SOURCE_ADDRESS_RESTRICTION vpce-s3"),
                blockers(endpoint("rtb-a").trace("i-c", "vpce-s3")));
    }

    @Test
    void overAHubAGatewayEndpointServesNobody_R095() {
        Trace trace =
                endpoint("rtb-a rtb-tgw")
                        .subnet("a-tgw", "A", "10.1.9.0/28")
                        .table("rtb-tgw", "A", "a-tgw")
                        .vpc("D", "10.4.0.0/16")
                        .subnet("d1", "D", "10.4.1.0/24")
                        .main("rtb-d", "D", "0.0.0.0/0 > tgw-1")
                        .instance("i-d", "d1", "10.4.1.10")
                        .plus(
                                hub("tgw-1"),
                                attach("att-a", "tgw-1", "A", "a-tgw"),
                                attach("att-d", "tgw-1", "D", "d1"),
                                hubTable(
                                        "rtb",
                                        "tgw-1",
                                        "att-a att-d",
                                        "att-a att-d",
                                        "52.216.0.0/15 > att-a"))
                        .trace("i-d", "52.216.1.1");
        assertEquals(
                List.of("forward VPCE_GATEWAY_EGRESS_SOURCE_ADDRESS_RESTRICTION vpce-s3"),
                blockers(trace));
    }
}
