package vpcanvas.analysis.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vpcanvas.model.Topology;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;
import vpcanvas.net.Cidr;

/// Finds the blocks that overlapping VPCs hide from one another on a hub.
public record HiddenBlocks(Topology topology, Hubs hubs, Map<String, HubTable> tables) {

    /// By the id of the attachment.
    public Map<String, List<HiddenBlock>> all() {
        Map<String, List<HiddenBlock>> hidden = new TreeMap<>();
        for (VpcAttachment attachment : topology.all(VpcAttachment.class)) {
            List<HiddenBlock> own = new ArrayList<>();
            if (hubs.whyIdle(attachment, attachment.transitGateway()) == null) {
                topology.find(attachment.vpc()).map(Vpc::usableBlocks).orElse(List.of()).stream()
                        .flatMap(block -> of(attachment, block).stream())
                        .forEach(own::add);
            }
            if (!own.isEmpty()) {
                hidden.put(attachment.ref().id(), own);
            }
        }
        return hidden;
    }

    /// A table into which the VPC propagates says most, else any.
    private Optional<HiddenBlock> of(VpcAttachment attachment, Cidr block) {
        boolean led = leads(attachment, block);
        Optional<HiddenBlock> found = Optional.empty();
        for (TransitGatewayRouteTable table : hubs.tablesOf(attachment.transitGateway())) {
            boolean propagates =
                    hubs.propagates(attachment, table) && HubTables.tells(attachment, block);
            if (propagates || (!led && found.isEmpty())) {
                Optional<HiddenBlock> here = in(table, attachment, block, propagates, !led);
                if (here.isPresent() && propagates) {
                    return here;
                }
                found = found.or(() -> here);
            }
        }
        return found;
    }

    private Optional<HiddenBlock> in(
            TransitGatewayRouteTable table,
            VpcAttachment attachment,
            Cidr block,
            boolean propagates,
            boolean everywhere) {
        HubTable effective = tables.get(table.ref().id());
        if (effective == null) {
            return Optional.empty();
        }
        return effective
                .vpcBlockOverlapping(block)
                .filter(r -> !attachment.ref().equals(r.attachment()))
                .flatMap(
                        r ->
                                topology.find(r.attachment())
                                        .map(VpcAttachment.class::cast)
                                        .filter(by -> !by.vpc().equals(attachment.vpc()))
                                        .map(
                                                by ->
                                                        new HiddenBlock(
                                                                attachment,
                                                                block,
                                                                by,
                                                                r.destination(),
                                                                table,
                                                                propagates,
                                                                everywhere)));
    }

    private boolean leads(VpcAttachment attachment, Cidr block) {
        return hubs.tablesOf(attachment.transitGateway()).stream()
                .map(t -> tables.get(t.ref().id()))
                .anyMatch(
                        t ->
                                t != null
                                        && t.deliveredTo(block.first())
                                                .filter(
                                                        r ->
                                                                attachment
                                                                        .ref()
                                                                        .equals(r.attachment()))
                                                .isPresent());
    }
}
