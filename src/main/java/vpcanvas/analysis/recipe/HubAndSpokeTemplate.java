package vpcanvas.analysis.recipe;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.model.Attachment;
import vpcanvas.model.AttachmentState;
import vpcanvas.model.Change;
import vpcanvas.model.Document;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Routing;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.VpcAttachment;

/// Any number of VPCs of one Region on one hub.
final class HubAndSpokeTemplate {
    private HubAndSpokeTemplate() {}

    static Document draw(int vpcs) {
        Blueprint print = new Blueprint();
        Ref<Region> region = print.region();
        Ref<TransitGateway> hub = new HubBuilding(print.building()).hub(region, "", null);
        List<Spoke> spokes = Spokes.of(region, Blueprint.IN_FRANKFURT, 1, vpcs);
        spokes.forEach(s -> s.addTo(print.steps()));
        attach(print.steps(), hub, spokes);
        place(print.steps(), region, hub, spokes);
        return print.finished(
                "Hub and spoke",
                vpcs
                        + " VPCs on one transit gateway. Each asks the hub's route table and tells"
                        + " it its block, so any reaches any.",
                List.of(),
                "");
    }

    /// As [Attaching] does one by one, at once.
    private static void attach(Steps steps, Ref<TransitGateway> hub, List<Spoke> spokes) {
        List<Ref<Attachment>> all = new ArrayList<>();
        for (Spoke spoke : spokes) {
            Ref<VpcAttachment> ref = Ref.to(VpcAttachment.class, "tgw-attach-" + spoke.name());
            steps.add(
                    new VpcAttachment(
                            ref,
                            "",
                            hub,
                            spoke.vpc(),
                            List.of(spoke.subnetRef()),
                            AttachmentState.AVAILABLE,
                            Routing.AUTOMATIC,
                            false,
                            false,
                            false),
                    null);
            all.add(Ref.to(Attachment.class, ref.id()));
        }
        TransitGatewayRouteTable table = new HubEntries(steps).associationTable(hub);
        steps.replace(
                new TransitGatewayRouteTable(table.ref(), table.name(), hub, all, all, List.of()));
    }

    private static void place(
            Steps steps, Ref<Region> region, Ref<TransitGateway> hub, List<Spoke> spokes) {
        SpokeGrid grid = new SpokeGrid(spokes.size());
        move(steps, region.id(), grid.region());
        move(steps, hub.id(), grid.hub());
        for (int i = 0; i < spokes.size(); i++) {
            Spoke spoke = spokes.get(i);
            move(steps, spoke.vpc().id(), grid.vpc(i));
            move(steps, spoke.subnetRef().id(), grid.subnet(i));
            move(steps, spoke.instanceRef().id(), grid.instance(i));
        }
    }

    private static void move(Steps steps, String key, Rect place) {
        steps.take(new Change.Move(key, place));
    }
}
