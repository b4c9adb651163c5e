package vpcanvas.analysis.recipe;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Instance;
import vpcanvas.model.Point;
import vpcanvas.model.Ref;
import vpcanvas.model.SourceDestCheck;
import vpcanvas.model.Subnet;
import vpcanvas.model.Target;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;

/// Adds a VPC whose appliance sees what the VPCs on a hub send each other
/// ([an appliance in a shared services VPC](https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-appliance-scenario.html),
/// The hub gets a second table: the first one, which the VPCs ask, leads everything to the
/// appliance; the second, which the appliance's side asks, knows where the VPCs are. Appliance mode
/// keeps both directions of a flow in one zone.
record InspectionVpc(Building building, Ref<TransitGateway> hub, Building.Zone zone) {

    Ref<Vpc> add(@Nullable Point at) {
        ServingVpc serving = new ServingVpc(building, hub, zone);
        Ref<Vpc> vpc = serving.vpc("inspection", at);
        Ref<Subnet> subnet = building.subnet(vpc, "appliance", zone, null);
        Ref<Instance> appliance = appliance(subnet);
        serving.lead(serving.attachmentSubnet(vpc), new Target.ToInstance(appliance));
        Ref<VpcAttachment> attachment = serving.attach(vpc, true);
        HubEntries entries = new HubEntries(building.steps());
        TransitGatewayRouteTable asked = entries.associationTable(hub);
        Ref<TransitGatewayRouteTable> inspected = inspected(entries);
        entries.associate(building.steps().get(inspected), attachment);
        entries.route(building.steps().get(asked.ref()), ServingVpc.EVERYWHERE, attachment);
        return vpc;
    }

    /// Takes over what has been propagated, and what will be.
    private Ref<TransitGatewayRouteTable> inspected(HubEntries entries) {
        Steps steps = building.steps();
        TransitGatewayRouteTable filled = entries.propagationTable(hub);
        Ref<TransitGatewayRouteTable> ref =
                entries.add(
                        hub,
                        hub.id().replaceFirst("^tgw-", "tgw-rtb-") + "-inspection",
                        hub.id() + " inspection");
        filled.propagations()
                .forEach(
                        a -> {
                            entries.propagate(steps.get(ref), a);
                            entries.withdraw(steps.get(filled.ref()), a);
                        });
        TransitGateway before = steps.get(hub);
        steps.replace(
                new TransitGateway(
                        hub,
                        before.name(),
                        before.region(),
                        before.owner(),
                        before.amazonSideAsn(),
                        before.associationDefaultRouteTable(),
                        ref,
                        before.securityGroupReferencingSupport(),
                        before.cidrBlocks()));
        return ref;
    }

    /// It forwards what is not for itself.
    private Ref<Instance> appliance(Ref<Subnet> subnet) {
        Ref<Instance> ref = building.instance(subnet, "appliance", null);
        Instance made = building.steps().get(ref);
        building.steps()
                .replace(
                        new Instance(
                                ref,
                                made.name(),
                                subnet,
                                made.addresses(),
                                List.of(),
                                SourceDestCheck.DISABLED));
        return ref;
    }
}
