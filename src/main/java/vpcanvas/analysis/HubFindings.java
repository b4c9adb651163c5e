package vpcanvas.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.route.HiddenBlock;
import vpcanvas.analysis.route.HubRoute;
import vpcanvas.analysis.route.HubTable;
import vpcanvas.model.Attachment;
import vpcanvas.model.PeeringAttachment;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.Route;
import vpcanvas.model.Routing;
import vpcanvas.model.Subnet;
import vpcanvas.model.Target;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRoute;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;

/// Checks transit gateways: what AWS would refuse, what carries nothing, and whose block is hidden.
final class HubFindings {
    private final Report report;
    private final List<Problem> found;

    private HubFindings(Report report, List<Problem> found) {
        this.report = report;
        this.found = found;
    }

    static void find(Report report, List<Problem> found) {
        HubFindings findings = new HubFindings(report, found);
        for (TransitGateway hub : report.topology().all(TransitGateway.class)) {
            findings.attachments(hub);
            report.hubs().tablesOf(hub.ref()).forEach(t -> findings.table(hub, t));
        }
    }

    private void attachments(TransitGateway hub) {
        Map<Ref<?>, Attachment> far = new HashMap<>();
        for (Attachment attachment : report.hubs().attachmentsOf(hub.ref())) {
            String idle = report.hubs().whyIdle(attachment, hub.ref());
            if (attachment instanceof VpcAttachment a && !report.hubs().isInRegionOfHub(a)) {
                refuse(
                        hub,
                        a,
                        ProblemCode.X_TGW_ATTACH_OTHER_REGION,
                        "a transit gateway takes VPCs of its own Region. Attach the VPC to one of its"
                                + " Region, and peer the two.");
            } else if (idle != null) {
                tell(
                        hub,
                        attachment,
                        ProblemCode.BAD_STATE_ATTACHMENT,
                        "it carries nothing: " + idle + ".");
            }
            associations(hub, attachment);
            if (attachment instanceof VpcAttachment a) {
                twice(hub, a, far.putIfAbsent(a.vpc(), a), ProblemCode.X_TGW_ATTACH_DUPLICATE);
                zones(hub, a);
                appliances(hub, a);
                hidden(hub, a);
            } else if (attachment instanceof PeeringAttachment p) {
                peering(hub, p, far);
            }
        }
    }

    /// One association per attachment.
    private void associations(TransitGateway hub, Attachment attachment) {
        int count = report.hubs().associationsOf(attachment, hub.ref()).size();
        if (count > 1) {
            refuse(
                    hub,
                    attachment,
                    ProblemCode.X_TGW_ATTACH_TWO_TABLES,
                    "it is associated with "
                            + count
                            + " route tables; an attachment asks one. Keep one of them.");
        } else if (count == 0) {
            tell(
                    hub,
                    attachment,
                    ProblemCode.TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION,
                    "no route table is associated, so what comes from there is dropped. Associate"
                            + " one.");
        }
    }

    /// One attachment for a hub and a VPC, one peering for a pair of hubs.
    private void twice(
            TransitGateway hub,
            Attachment attachment,
            @Nullable Attachment first,
            ProblemCode code) {
        if (first != null) {
            refuse(
                    hub,
                    attachment,
                    code,
                    first.label() + " joins the same two already. Remove one of them.");
        }
    }

    /// One subnet in each zone, and one in every zone that sends.
    private void zones(TransitGateway hub, VpcAttachment attachment) {
        Set<String> zones = new HashSet<>();
        for (Ref<Subnet> ref : attachment.subnets()) {
            Subnet subnet = report.topology().find(ref).orElse(null);
            if (subnet != null && !subnet.vpc().equals(attachment.vpc())) {
                refuse(
                        hub,
                        attachment,
                        ProblemCode.X_TGW_ATTACH_SUBNET_FOREIGN,
                        subnet.ref()
                                + " belongs to another VPC. Name subnets of the attached one.");
            }
            if (subnet != null && !subnet.zone().isEmpty() && !zones.add(subnet.zone())) {
                refuse(
                        hub,
                        attachment,
                        ProblemCode.X_TGW_ATTACH_TWO_SUBNETS_ONE_AZ,
                        "it names two subnets in "
                                + subnet.availabilityZone()
                                + "; one in each zone is the rule. Remove one of them.");
            }
        }
        Set<String> told = new HashSet<>();
        for (Subnet subnet : report.inventory().subnetsOf(attachment.vpc())) {
            String zone = subnet.zone();
            if (!zone.isEmpty()
                    && !zones.contains(zone)
                    && sendsTo(hub, subnet)
                    && told.add(zone)) {
                tell(
                        hub,
                        attachment,
                        ProblemCode.TGW_ROUTE_AZ_RESTRICTION,
                        "it has no subnet in "
                                + subnet.availabilityZone()
                                + ", so nothing that "
                                + subnet.label()
                                + " sends arrives. Add a subnet of that zone.");
            }
        }
    }

    private boolean sendsTo(TransitGateway hub, Subnet subnet) {
        return report.inventory().isForWorkloads(subnet)
                && report.tableOf(subnet).leadsTo(new Target.ToTransitGateway(hub.ref()));
    }

    /// Stateful appliances in several zones need both directions of a flow in one zone
    /// ([appliance mode](https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html), R-112).
    private void appliances(TransitGateway hub, VpcAttachment attachment) {
        long inspecting =
                attachment.subnets().stream()
                        .flatMap(s -> report.topology().find(s).stream())
                        .filter(this::leadsToAppliance)
                        .count();
        if (inspecting > 1 && !attachment.applianceModeSupport()) {
            tell(
                    hub,
                    attachment,
                    ProblemCode.X_TGW_APPLIANCE_MODE_OFF,
                    "appliances stand behind it in several zones, and without appliance mode an answer"
                            + " may meet another one than the request. Switch appliance mode on.");
        }
    }

    private boolean leadsToAppliance(Subnet subnet) {
        return report.inventory().tableOf(subnet).routes().stream()
                .map(Route::target)
                .anyMatch(
                        t ->
                                t instanceof Target.ToInstance
                                        || t instanceof Target.ToInterface
                                        || t instanceof Target.ToEndpoint);
    }

    private void hidden(TransitGateway hub, VpcAttachment attachment) {
        for (HiddenBlock block : report.hiddenBlocksOf(attachment)) {
            Vpc vpc = report.topology().find(attachment.vpc()).orElseThrow();
            Vpc by = report.topology().find(block.by().vpc()).orElseThrow();
            found.add(
                    block.propagates()
                            ? new HubProblem.HiddenOnHub(hub, block, vpc, by)
                            : new HubProblem.MappedOnHub(hub, block, vpc, by));
        }
    }

    /// A side that is routed by hand and has no route into the peering sends nothing there.
    private void peering(
            TransitGateway hub, PeeringAttachment peering, Map<Ref<?>, Attachment> far) {
        Ref<TransitGateway> other = peering.otherSideOf(hub.ref());
        if (other == null || other.equals(hub.ref())) {
            refuse(
                    hub,
                    peering,
                    ProblemCode.X_TGW_PEERING_DUPLICATE,
                    "a hub cannot peer with itself. Delete it.");
            return;
        }
        Attachment first = far.putIfAbsent(other, peering);
        twice(hub, peering, first, ProblemCode.X_TGW_PEERING_DUPLICATE);
        boolean routed =
                peering.routingOf(hub.ref()) == Routing.AUTOMATIC
                        || report.hubs().tablesOf(hub.ref()).stream()
                                .flatMap(t -> t.routes().stream())
                                .anyMatch(r -> leadsTo(r, peering));
        if (!routed) {
            tell(
                    hub,
                    peering,
                    ProblemCode.TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT,
                    "no route table has a static route into it, and nothing propagates over a"
                            + " peering. Add one, or let this side be routed automatically.");
        }
    }

    private static boolean leadsTo(TransitGatewayRoute route, Attachment attachment) {
        return route.attachment() != null && route.attachment().equals(attachment.ref());
    }

    private void table(TransitGateway hub, TransitGatewayRouteTable table) {
        for (Ref<Attachment> ref : table.propagations()) {
            if (report.topology().find(ref).orElse(null) instanceof PeeringAttachment p) {
                refuse(
                        hub,
                        p,
                        ProblemCode.X_TGW_PEERING_CANNOT_PROPAGATE,
                        "a peering propagates nothing into "
                                + table.label()
                                + ". Take it out of the propagations, and add static routes.");
            }
        }
        Set<Object> seen = new HashSet<>();
        for (TransitGatewayRoute route : table.routes()) {
            if (!seen.add(route.destination())) {
                refuse(
                        hub,
                        table,
                        ProblemCode.X_ROUTE_DUPLICATE,
                        "it has two static routes for one destination. Remove one of them.");
            }
        }
        report.hubTable(table.ref()).ifPresent(t -> blackholes(hub, t));
    }

    /// A route that is meant to be a blackhole is no problem.
    private void blackholes(TransitGateway hub, HubTable table) {
        for (HubRoute route : table.routes()) {
            if (route.attachment() != null && route.blackhole() != null) {
                tell(
                        hub,
                        table.table(),
                        ProblemCode.TGW_RTB_BAD_STATE_ROUTE,
                        "the route "
                                + route.destination()
                                + " → "
                                + route.targetId()
                                + " is a blackhole: "
                                + route.blackhole()
                                + ". What it matches is dropped.");
            }
        }
    }

    private void refuse(TransitGateway hub, Resource part, ProblemCode code, String why) {
        found.add(new HubProblem.RefusedOnHub(hub, part, code, why));
    }

    private void tell(TransitGateway hub, Resource part, ProblemCode code, String why) {
        found.add(new HubProblem.IdleOnHub(hub, part, code, why));
    }
}
