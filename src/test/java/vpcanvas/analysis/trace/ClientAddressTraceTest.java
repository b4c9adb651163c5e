package vpcanvas.analysis.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vpcanvas.FilterParts.ALL;
import static vpcanvas.FilterParts.group;
import static vpcanvas.FilterParts.guard;
import static vpcanvas.analysis.trace.Verdicts.blockers;
import static vpcanvas.analysis.trace.Verdicts.path;

import java.util.List;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;
import vpcanvas.model.Change;
import vpcanvas.model.EndpointState;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.Ref;
import vpcanvas.model.TargetGroup;
import vpcanvas.net.Ip;

/// Whose address the targets of a load balancer see.
class ClientAddressTraceTest {

    /// A client, a load balancer and its target in one VPC, in a subnet each, and an endpoint of the load
    /// balancer's service.
    private static Design design(boolean preserved, boolean unfiltered) {
        Design design =
                new Design()
                        .vpc("A", "10.1.0.0/16")
                        .subnet("a1", "A", "10.1.1.0/24")
                        .subnet("a2", "A", "10.1.2.0/24")
                        .subnet("a3", "A", "10.1.3.0/24")
                        .instance("i-client", "a1", "10.1.1.10")
                        .instance("i-target", "a3", "10.1.3.10")
                        .balancer("nlb", "A", "a2", "10.1.2.40", 443, "i-target")
                        .service("svc", "nlb")
                        .endpoint("vpce", "A", "a1", "10.1.1.99", "svc", EndpointState.AVAILABLE)
                        .plus(
                                group("sg-nlb", "A", "tcp 443 10.1.1.10/32", ALL),
                                group("sg-target", "A", "tcp 8443 10.1.1.0/24", ""));
        LoadBalancer before =
                design.topology().find(Ref.to(LoadBalancer.class, "nlb")).orElseThrow();
        TargetGroup targets = before.targetGroups().getFirst();
        return design.change(
                new Change.Replace(
                        new LoadBalancer(
                                before.ref(),
                                before.name(),
                                before.type(),
                                before.scheme(),
                                before.vpc(),
                                before.nodes(),
                                before.listeners(),
                                List.of(
                                        new TargetGroup(
                                                targets.name(),
                                                targets.protocol(),
                                                8443,
                                                targets.targets(),
                                                preserved)),
                                false,
                                List.of(),
                                unfiltered)));
    }

    @Test
    void withoutPreservationTargetsSeeTheLoadBalancer_R080() {
        Trace trace = design(false, false).trace("i-client", "nlb");
        assertEquals(List.of(), blockers(trace));
        assertEquals(Ip.parse("10.1.2.40"), trace.seenSource());
    }

    @Test
    void withPreservationTargetsSeeTheClientAndAnswerThroughTheLoadBalancer_R123() {
        Trace trace = design(true, false).trace("i-client", "nlb");
        assertEquals(List.of(), blockers(trace));
        assertEquals(Ip.parse("10.1.1.10"), trace.seenSource());
        assertEquals("i-target nlb A:main A i-client", path(trace.back()));
    }

    @Test
    void overPrivateLinkTheClientsAddressIsNeverKept_R080_R123() {
        Trace trace = design(true, false).trace("i-client", "vpce");
        assertEquals(Ip.parse("10.1.2.40"), trace.seenSource());
    }

    @Test
    void targetsHaveToLetTheClientInWhereItsAddressIsKept_R123() {
        Design kept = guard(design(true, false), "i-target", "sg-target");
        assertEquals(List.of(), blockers(kept.trace("i-client", "nlb")));
        Design lost = guard(design(false, false), "i-target", "sg-target");
        assertEquals(
                List.of("forward ENI_SG_RULES_MISMATCH sg-target"),
                blockers(lost.trace("i-client", "nlb")));
    }

    @Test
    void aLoadBalancersGroupsJudgePrivateLinkTrafficUnlessToldNotTo_R083() {
        Design judged =
                guard(design(false, false), "nlb", "sg-nlb").instance("i-x", "a1", "10.1.1.11");
        assertEquals(
                List.of("forward ENI_SG_RULES_MISMATCH sg-nlb"),
                blockers(judged.trace("i-x", "vpce")));
        Design left =
                guard(design(false, true), "nlb", "sg-nlb").instance("i-x", "a1", "10.1.1.11");
        assertEquals(List.of(), blockers(left.trace("i-x", "vpce")));
    }
}
