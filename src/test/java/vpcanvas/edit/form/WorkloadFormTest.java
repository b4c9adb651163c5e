package vpcanvas.edit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.edit.Plans;
import vpcanvas.model.Document;
import vpcanvas.model.EndpointService;
import vpcanvas.model.EndpointState;
import vpcanvas.model.Instance;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.NatGateway;
import vpcanvas.model.SourceDestCheck;

/// Forms of what stands in subnets and on borders.
class WorkloadFormTest {
    private static Document document() {
        Design design =
                Plans.network()
                        .nat("nat-a", "a1", "10.0.1.30", "203.0.113.9")
                        .balancer("nlb", "B", "b1", "10.1.1.20", 443, "i-db")
                        .service("vpce-svc", "nlb")
                        .endpoint(
                                "vpce-x",
                                "A",
                                "a2",
                                "10.0.2.20",
                                "vpce-svc",
                                EndpointState.PENDING_ACCEPTANCE);
        return Plans.of(design, null);
    }

    private static Forms form(String key) {
        return Forms.of(document(), key);
    }

    @Test
    void addressesOfAnInstanceAreTyped() {
        Forms web = form("i-web").type("address", "10.0.1.11").type("public", "203.0.113.5");
        assertEquals("10.0.1.11", web.value("address"));
        assertEquals("203.0.113.5", web.value("public"));
        web.type("public", "");
        assertNull(web.find(Instance.class, "i-web").addresses().getFirst().publicIp());
        assertEquals("change address of i-web", web.label("address", "10.0.1.12"));
    }

    @Test
    void anAddressOfAnotherSubnetIsSaidAndCanStand() {
        form("i-web").expectRemark("address", "10.0.9.1", "It is outside the subnet's blocks.");
    }

    @Test
    void whatIsNoAddressIsWrong() {
        form("i-web")
                .expectWrong("address", "10.0.1", "10.0.1")
                .expectWrong("address", "web", "web")
                .expectWrong("public", "fd00::1", "public as they are")
                .expectWrong("public", "203.0.113", "203.0.113");
    }

    @Test
    void withoutAPrivateAddressThereIsNoPublicOne() {
        Forms web = form("i-web").type("address", "");
        assertEquals(List.of(), web.find(Instance.class, "i-web").addresses());
        assertEquals("", web.value("address"));
        web.expectWrong("public", "203.0.113.5", "give that one first");
        assertEquals("10.0.1.12", web.type("address", "10.0.1.12").value("address"));
    }

    @Test
    void anApplianceHasItsCheckDisabled() {
        Forms web = form("i-web").type("check", "DISABLED");
        assertEquals(SourceDestCheck.DISABLED, web.find(Instance.class, "i-web").sourceDestCheck());
        assertEquals(List.of(new Row("subnet", "a1", "a1")), web.rows("about"));
    }

    @Test
    void anInternetGatewayIsAttachedAndDetached() {
        Forms gateway = form("igw-a");
        assertEquals("detach igw-a", gateway.label("vpc", ""));
        assertNull(gateway.type("vpc", "").find(InternetGateway.class, "igw-a").vpc());
        assertEquals("B", gateway.type("vpc", "B").value("vpc"));
    }

    @Test
    void aNatGatewayIsPublicOrPrivate() {
        Forms nat = form("nat-a");
        assertEquals("203.0.113.9", nat.value("public"));
        assertEquals("make nat-a private", nat.label("connectivity", "PRIVATE"));
        nat.type("connectivity", "PRIVATE").type("name", "out");
        assertEquals(
                NatGateway.Connectivity.PRIVATE,
                nat.find(NatGateway.class, "nat-a").connectivityType());
        assertEquals(new Row("subnet", "a1", "a1"), nat.rows("about").getFirst());
    }

    @Test
    void aLoadBalancerShowsWhatItListensOnAndWhereItSends() {
        Forms balancer = form("nlb");
        assertEquals(List.of(Row.of("TCP 443", "group")), balancer.rows("listeners"));
        assertEquals(List.of(new Row("group 443", "i-db", "i-db")), balancer.rows("targets"));
        balancer.type("address", "").type("cross-zone", "yes").type("scheme", "INTERNET_FACING");
        LoadBalancer changed = balancer.find(LoadBalancer.class, "nlb");
        assertNull(changed.nodes().getFirst().privateIpAddress());
        assertEquals(true, changed.crossZone());
        assertEquals(LoadBalancer.Scheme.INTERNET_FACING, changed.scheme());
    }

    @Test
    void anEndpointLeadsToAServiceOfTheDesignOrOfAws() {
        Forms endpoint = form("vpce-x");
        assertEquals("vpce-svc", endpoint.value("service"));
        endpoint.type("service-name", "com.amazonaws.us-east-1.s3");
        assertNull(endpoint.find(InterfaceEndpoint.class, "vpce-x").service());
        endpoint.type("service", "vpce-svc").type("state", "AVAILABLE");
        InterfaceEndpoint changed = endpoint.find(InterfaceEndpoint.class, "vpce-x");
        assertEquals("", changed.serviceName());
        assertEquals(EndpointState.AVAILABLE, changed.state());
    }

    @Test
    void aServiceShowsItsEndpointsAndWhetherItAsks() {
        Forms service = form("vpce-svc");
        assertEquals(List.of("vpce-x 10.0.2.20, pending acceptance"), service.things("endpoints"));
        service.type("acceptance", "no").type("name", "ledger");
        assertEquals(false, service.find(EndpointService.class, "vpce-svc").acceptanceRequired());
        assertEquals(List.of("nlb 10.1.1.20"), service.things("balancers"));
    }
}
