package vpcanvas.edit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.analysis.recipe.Add;
import vpcanvas.edit.Plans;
import vpcanvas.model.Document;
import vpcanvas.model.GatewayEndpoint;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.RouteTable;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;

/// The forms of gateways whose routes tables take: virtual private gateways and gateway endpoints.
class GatewayFormTest {
    private static final Ref<Vpc> A = Ref.to(Vpc.class, "A");

    private static <T extends Resource> String only(Document d, Class<T> type) {
        return d.topology().all(type).getFirst().ref().id();
    }

    @Test
    void aTableTakesWhatAVirtualPrivateGatewayLearns() {
        Document before = Plans.twoVpcs();
        Document drawn = Add.virtualPrivateGateway(before, A).applyTo(before).document();
        String id = only(drawn, VirtualPrivateGateway.class);
        Forms gateway = Forms.of(drawn, id);
        assertEquals(List.of("rtb-a: off"), gateway.checks("propagation"));
        gateway.check("propagation", "rtb-a");
        assertEquals(List.of("rtb-a: on"), gateway.checks("propagation"));
        assertEquals(1, gateway.find(RouteTable.class, "rtb-a").propagatingVgws().size());
        String name = gateway.form().title();
        Forms table = Forms.of(gateway.document(), "rtb-a").check("propagation", name);
        assertEquals(List.of(name + ": off"), table.checks("propagation"));
        assertEquals(List.of(), table.find(RouteTable.class, "rtb-a").propagatingVgws());
    }

    @Test
    void aVirtualPrivateGatewayIsDetached() {
        Document before = Plans.twoVpcs();
        Document drawn = Add.virtualPrivateGateway(before, A).applyTo(before).document();
        String id = only(drawn, VirtualPrivateGateway.class);
        Forms gateway = Forms.of(drawn, id).type("vpc", "");
        assertNull(gateway.find(VirtualPrivateGateway.class, id).vpc());
    }

    @Test
    void aGatewayEndpointHasAServiceAndTables() {
        Document before = Plans.twoVpcs();
        Document drawn = Add.gatewayEndpoint(before, A).applyTo(before).document();
        String id = only(drawn, GatewayEndpoint.class);
        Forms endpoint = Forms.of(drawn, id);
        assertEquals("com.amazonaws.us-east-1.s3", endpoint.value("service"));
        endpoint.type("service", "com.amazonaws.us-east-1.dynamodb");
        List<String> tables = endpoint.checks("tables");
        endpoint.check("tables", "rtb-a");
        GatewayEndpoint after = endpoint.find(GatewayEndpoint.class, id);
        assertEquals("com.amazonaws.us-east-1.dynamodb", after.serviceName());
        assertEquals(List.of("rtb-a: off", "rtb-a2: on"), tables);
        assertEquals(
                List.of("rtb-a2", "rtb-a"), after.routeTables().stream().map(Ref::id).toList());
    }

    @Test
    void aTableListsTheServiceOfItsGatewayEndpoint() {
        Document before = Plans.twoVpcs();
        Document drawn = Add.gatewayEndpoint(before, A).applyTo(before).document();
        RouteRow last = Forms.of(drawn, "rtb-a2").routes().rows().getLast();
        assertEquals("s3 prefix list", last.destination());
        assertEquals("gateway-endpoint", last.origin());
        assertEquals(only(drawn, GatewayEndpoint.class), last.key());
        assertNull(last.authored());
    }
}
