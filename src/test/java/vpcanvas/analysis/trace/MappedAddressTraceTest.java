package vpcanvas.analysis.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vpcanvas.HubParts.attach;
import static vpcanvas.HubParts.hub;
import static vpcanvas.HubParts.hubTable;
import static vpcanvas.analysis.trace.Verdicts.blockers;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.model.Protocol;
import vpcanvas.net.Ip;

/// Overlapping VPCs on a hub that reach each other by mapped addresses: a private NAT gateway at the
/// source, a load balancer at the destination.
class MappedAddressTraceTest {

    private static Design mapped(String... returnRoutes) {
        return new Design()
                .vpc("A", "10.0.0.0/16", "100.64.1.0/24")
                .subnet("a-work", "A", "10.0.0.0/24")
                .subnet("a-map", "A", "100.64.1.0/26")
                .main("rtb-a", "A", "100.64.2.0/24 > nat-a")
                .table("rtb-a-map", "A", "a-map", "100.64.2.0/24 > tgw-1")
                .nat("nat-a", "a-map", "100.64.1.5", null)
                .instance("i-a", "a-work", "10.0.0.10")
                .vpc("B", "10.0.0.0/16", "100.64.2.0/24")
                .subnet("b-work", "B", "10.0.0.0/24")
                .subnet("b-map", "B", "100.64.2.0/26")
                .main("rtb-b", "B")
                .table("rtb-b-map", "B", "b-map", returnRoutes)
                .instance("i-b", "b-work", "10.0.0.10")
                .balancer("nlb-b", "B", "b-map", "100.64.2.20", 443, "i-b")
                .plus(
                        hub("tgw-1"),
                        attach("att-a", "tgw-1", "A", "a-map"),
                        attach("att-b", "tgw-1", "B", "b-map"),
                        hubTable(
                                "rtb",
                                "tgw-1",
                                "att-a att-b",
                                "",
                                "100.64.1.0/24 > att-a",
                                "100.64.2.0/24 > att-b"));
    }

    private static Design mapped() {
        return mapped("100.64.1.0/24 > tgw-1");
    }

    @Test
    void bothTranslationsAreSeenOnTheWay_R048_R120() {
        Trace trace = mapped().trace("i-a", "nlb-b");
        assertEquals(List.of(), blockers(trace));
        List<String> translated =
                trace.forward().hops().stream()
                        .filter(h -> !h.packet().equals(h.after()))
                        .map(h -> h.at() + " " + h.after().source() + " " + h.after().destination())
                        .toList();
        assertEquals(
                List.of("nat-a 100.64.1.5 100.64.2.20", "nlb-b 100.64.2.20 10.0.0.10"), translated);
        assertEquals(Ip.parse("100.64.2.20"), trace.seenSource());
    }

    @Test
    void theMappedSideNeedsTheWayBack_R120() {
        assertEquals(
                List.of("return NO_ROUTE_TO_DESTINATION rtb-b-map"),
                blockers(mapped(new String[0]).trace("i-a", "nlb-b")));
    }

    @Test
    void mappingWorksInOneDirection_R120() {
        assertEquals(
                "forward NO_ROUTE_TO_DESTINATION rtb-b",
                blockers(mapped().trace("i-b", "100.64.1.5")).getFirst());
    }

    @Test
    void servicesAreMappedNotHosts_R121() {
        // B's instance has the address of A's own: dialled by it, A finds itself.
        Trace own = mapped().trace("i-a", "10.0.0.10");
        assertEquals("i-a", own.forward().hops().getLast().at());
        // By name it is reached by the mapped address, and by no other port than the listener's.
        assertEquals(Ip.parse("100.64.2.20"), mapped().trace("i-a", "i-b").packet().destination());
        assertEquals(
                "forward ELBV2_LISTENERS_MISMATCH nlb-b",
                blockers(mapped().trace("i-a", "nlb-b", Protocol.TCP, 22)).getFirst());
    }

    @Test
    void theNatGatewaysZoneNeedsAnAttachmentSubnet_R124() {
        Trace trace =
                mapped().without("a-map")
                        .subnetIn("az2", "a-map", "A", "100.64.1.0/26")
                        .subnet("a-map1", "A", "100.64.1.64/26")
                        .without("att-a")
                        .plus(attach("att-a", "tgw-1", "A", "a-map1"))
                        .trace("i-a", "nlb-b");
        assertEquals(List.of("forward TGW_ROUTE_AZ_RESTRICTION tgw-1:att-a"), blockers(trace));
    }
}
