package vpcanvas.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.HubParts;
import vpcanvas.model.Address;
import vpcanvas.model.EndpointService;
import vpcanvas.model.EndpointState;
import vpcanvas.model.GatewayLoadBalancerEndpoint;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.NatGateway;
import vpcanvas.model.OtherAttachment;
import vpcanvas.model.OtherEndpoint;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.ResourceConfiguration;
import vpcanvas.model.ResourceEndpoint;
import vpcanvas.model.ResourceGateway;
import vpcanvas.model.Subnet;
import vpcanvas.model.SubnetAddress;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.Vpc;
import vpcanvas.net.Cidr;

/// What a report finds wrong with endpoints and services, and what it tells that is kept only.
class EndpointProblemsTest {

    private static void expect(Design design, String... problems) {
        assertEquals(
                List.of(problems),
                design.report().problems().stream()
                        .map(p -> p.code() + " " + String.join(",", p.at()))
                        .toList());
    }

    private static Design design() {
        return new Design()
                .vpc("A", "10.1.0.0/16")
                .subnetIn("us-east-1a", "a1", "A", "10.1.1.0/24")
                .subnetIn("us-east-1a", "a2", "A", "10.1.2.0/24")
                .subnetIn("us-east-1b", "a3", "A", "10.1.3.0/24")
                .vpc("B", "10.2.0.0/16")
                .subnetIn("us-east-1b", "b1", "B", "10.2.1.0/24")
                .instance("i-b", "b1", "10.2.1.10")
                .balancer("nlb-b", "B", "b1", "10.2.1.50", 443, "i-b")
                .service("svc-b", "nlb-b");
    }

    private static List<SubnetAddress> in(String... subnets) {
        return Arrays.stream(subnets)
                .map(s -> new SubnetAddress(Ref.to(Subnet.class, s), null, null))
                .toList();
    }

    private static InterfaceEndpoint endpoint(String service, String... subnets) {
        return new InterfaceEndpoint(
                Ref.to(InterfaceEndpoint.class, "vpce-1"),
                "",
                Ref.to(Vpc.class, "A"),
                Ref.to(EndpointService.class, service),
                "",
                in(subnets),
                EndpointState.AVAILABLE,
                List.of());
    }

    private static GatewayLoadBalancerEndpoint inspecting(String service) {
        return new GatewayLoadBalancerEndpoint(
                Ref.to(GatewayLoadBalancerEndpoint.class, "vpce-1"),
                "",
                Ref.to(Vpc.class, "A"),
                Ref.to(EndpointService.class, service),
                in("a1"),
                EndpointState.AVAILABLE);
    }

    private static LoadBalancer gatewayBalancer(String id) {
        return new LoadBalancer(
                Ref.to(LoadBalancer.class, id),
                "",
                LoadBalancer.Type.GATEWAY,
                LoadBalancer.Scheme.INTERNAL,
                Ref.to(Vpc.class, "B"),
                in("b1"),
                List.of(),
                List.of(),
                false,
                List.of(),
                false);
    }

    private static Design both() {
        return design().plus(gatewayBalancer("gwlb-b")).service("svc-g", "gwlb-b");
    }

    @Test
    void anEndpointHasOneSubnetInAZone_R077() {
        expect(design().plus(endpoint("svc-b", "a1", "a3")));
        expect(
                design().plus(endpoint("svc-b", "a1", "a2", "a3")),
                "X_VPCE_TWO_SUBNETS_ONE_AZ vpce-1");
    }

    @Test
    void zonesAreComparedByTheirIds_R016() {
        Design design =
                design().plus(
                                zoned("x", "us-east-1c", "use1-az4", "10.1.7.0/24"),
                                zoned("y", "us-east-1d", "use1-az4", "10.1.8.0/24"),
                                zoned("z", "us-east-1c", "use1-az6", "10.1.9.0/24"));
        expect(design.plus(endpoint("svc-b", "x", "z")));
        expect(
                design.without("vpce-1").plus(endpoint("svc-b", "x", "y")),
                "X_VPCE_TWO_SUBNETS_ONE_AZ vpce-1");
    }

    private static Subnet zoned(String id, String zone, String zoneId, String block) {
        return new Subnet(
                Ref.to(Subnet.class, id),
                "",
                Ref.to(Vpc.class, "A"),
                List.of(Cidr.parse(block)),
                zone,
                zoneId);
    }

    @Test
    void aLoadBalancerServesOneService_R077() {
        expect(design().service("svc-c", "nlb-b"), "X_VPCE_SERVICE_SHARED_BALANCER svc-c");
    }

    @Test
    void eachKindOfServiceTakesItsKindOfEndpoint_R077_R090() {
        expect(both().plus(inspecting("svc-g")));
        expect(both().plus(inspecting("svc-b")), "X_VPCE_SERVICE_KIND vpce-1");
        expect(both().plus(endpoint("svc-g", "a3")), "X_VPCE_SERVICE_KIND vpce-1");
    }

    @Test
    void routesLeadThroughInspectingEndpointsAndNoOthers_R090() {
        expect(both().plus(inspecting("svc-g")).main("r", "A", "0.0.0.0/0 > vpce-1"));
        expect(
                both().plus(endpoint("svc-b", "a3")).main("r", "A", "0.0.0.0/0 > vpce-1"),
                "X_ROUTE_TARGET_INVALID r:0.0.0.0/0",
                "BAD_STATE_ROUTE r:0.0.0.0/0");
    }

    @Test
    void aResourceEndpointMeetsItsGatewayInAZone_R091() {
        expect(design().plus(resource("a3")));
        expect(design().plus(resource("a1", "a3")));
        expect(design().plus(resource("a1")), "X_VPCE_NO_COMMON_ZONE vpce-1");
    }

    private static Resource[] resource(String... subnets) {
        return new Resource[] {
            new ResourceGateway(
                    Ref.to(ResourceGateway.class, "rgw"),
                    "",
                    Ref.to(Vpc.class, "B"),
                    List.of(Ref.to(Subnet.class, "b1")),
                    List.of()),
            new ResourceConfiguration(
                    Ref.to(ResourceConfiguration.class, "rcfg"),
                    "",
                    Ref.to(ResourceGateway.class, "rgw"),
                    "10.2.1.10",
                    List.of()),
            new ResourceEndpoint(
                    Ref.to(ResourceEndpoint.class, "vpce-1"),
                    "",
                    Ref.to(Vpc.class, "A"),
                    Ref.to(ResourceConfiguration.class, "rcfg"),
                    in(subnets),
                    EndpointState.AVAILABLE,
                    List.of())
        };
    }

    @Test
    void tunnelsAndServiceNetworksAreKeptAndTold_R092_R093() {
        for (String type : List.of("Tunnel", "ServiceNetwork")) {
            Design design =
                    design().plus(
                                    new OtherEndpoint(
                                            Ref.to(OtherEndpoint.class, "vpce-1"),
                                            "",
                                            Ref.to(Vpc.class, "A"),
                                            type,
                                            "sn-1"));
            expect(design, "X_NOT_ANALYSED vpce-1");
            assertEquals(Severity.INFO, ProblemCode.X_NOT_ANALYSED.severity());
        }
    }

    @Test
    void attachmentsOfOtherKindsAreKeptAndTold_R097() {
        Design design =
                design().plus(
                                HubParts.hub("tgw-1"),
                                new OtherAttachment(
                                        Ref.to(OtherAttachment.class, "att"),
                                        "",
                                        Ref.to(TransitGateway.class, "tgw-1"),
                                        "connect",
                                        "att-2"),
                                HubParts.hubTable("rtb", "tgw-1", "att", ""));
        expect(design, "X_NOT_ANALYSED att");
        assertTrue(design.report().problems().getFirst().says().contains("connect"));
    }

    @Test
    void aRegionalNatGatewayIsPublic_R047() {
        expect(design().plus(regional(NatGateway.Connectivity.PUBLIC)));
        expect(
                design().plus(regional(NatGateway.Connectivity.PRIVATE)),
                "X_NAT_REGIONAL_PRIVATE nat");
    }

    private static NatGateway regional(NatGateway.Connectivity connectivity) {
        return new NatGateway(
                Ref.to(NatGateway.class, "nat"),
                "",
                null,
                Ref.to(Vpc.class, "A"),
                connectivity,
                NatGateway.Availability.REGIONAL,
                NatGateway.State.AVAILABLE,
                List.<Address>of());
    }
}
