package vpcanvas.analysis.recipe;

import org.jspecify.annotations.Nullable;
import vpcanvas.model.NatGateway;
import vpcanvas.model.Point;
import vpcanvas.model.Ref;
import vpcanvas.model.Subnet;
import vpcanvas.model.Target;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;

/// Adds a VPC through which all VPCs on a hub reach the internet
/// ([centralized outbound routing](https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-nat-igw.html),
/// the hub leads there by default, the attachment's subnet to a NAT gateway, and that one's
/// subnet to an internet gateway. Its way back to the VPCs is routed automatically.
record EgressVpc(Building building, Ref<TransitGateway> hub, Building.Zone zone) {

    Ref<Vpc> add(@Nullable Point at) {
        ServingVpc serving = new ServingVpc(building, hub, zone);
        Ref<Vpc> vpc = serving.vpc("egress", at);
        Steps steps = building.steps();
        Ref<Subnet> open = building.subnet(vpc, "public", zone, null);
        serving.lead(steps.get(open), new Target.ToInternetGateway(building.internetGateway(vpc)));
        Ref<NatGateway> nat = building.natGateway(open, null);
        serving.lead(serving.attachmentSubnet(vpc), new Target.ToNatGateway(nat));
        Ref<VpcAttachment> attachment = serving.attach(vpc, false);
        HubEntries entries = new HubEntries(steps);
        entries.join(hub, attachment);
        entries.route(entries.associationTable(hub), ServingVpc.EVERYWHERE, attachment);
        return vpc;
    }
}
