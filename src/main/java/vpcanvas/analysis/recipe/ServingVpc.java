package vpcanvas.analysis.recipe;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.AttachmentState;
import vpcanvas.model.Change;
import vpcanvas.model.Destination;
import vpcanvas.model.Point;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Route;
import vpcanvas.model.Routing;
import vpcanvas.model.Subnet;
import vpcanvas.model.Target;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;
import vpcanvas.net.Cidr;

/// A VPC that others on its hub send their traffic to. Its attachment has a subnet of its own,
/// whose table decides about what arrives from the hub
/// ([attachment subnets](https://docs.aws.amazon.com/vpc/latest/tgw/tgw-best-design-practices.html)).
///
/// @param zone of its subnets
record ServingVpc(Building building, Ref<TransitGateway> hub, Building.Zone zone) {
    static final Cidr EVERYWHERE = Cidr.parse("0.0.0.0/0");

    /// A VPC in the hub's Region with the subnet for its attachment.
    Ref<Vpc> vpc(String name, @Nullable Point at) {
        Ref<Region> region = building.steps().get(hub).region();
        return building.vpc(region, name, "attachment", zone, at);
    }

    /// Attaches it by its first subnet.
    Ref<VpcAttachment> attach(Ref<Vpc> vpc, boolean applianceMode) {
        Steps steps = building.steps();
        Ref<VpcAttachment> ref =
                Ref.to(
                        VpcAttachment.class,
                        building.unique("tgw-attach-" + Naming.part(steps.get(vpc).label())));
        steps.add(
                new VpcAttachment(
                        ref,
                        "",
                        hub,
                        vpc,
                        List.of(attachmentSubnet(vpc).ref()),
                        AttachmentState.AVAILABLE,
                        Routing.AUTOMATIC,
                        applianceMode,
                        false,
                        Attaching.hasIpv6(steps.get(vpc))),
                null);
        return ref;
    }

    Subnet attachmentSubnet(Ref<Vpc> vpc) {
        return building.steps().inventory().subnetsOf(vpc).stream()
                .filter(s -> s.name().startsWith("attachment"))
                .findFirst()
                .orElseThrow();
    }

    /// Leads all that has no narrower way.
    void lead(Subnet subnet, Target target) {
        building.steps()
                .take(
                        new Change.AddRoute(
                                new OwnTable(building).of(subnet),
                                new Route(Destination.of(EVERYWHERE), target)));
    }
}
