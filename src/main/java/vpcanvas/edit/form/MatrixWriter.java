package vpcanvas.edit.form;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.edit.outline.Attached;
import vpcanvas.model.Attachment;
import vpcanvas.model.Change;
import vpcanvas.model.Ref;
import vpcanvas.model.Topology;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.altered.AlteredHubs;

/// Changes associations and propagations of one hub.
///
/// @param tables all route tables of the hub, also those that no column shows
record MatrixWriter(
        Topology topology, Ref<TransitGateway> hub, List<TransitGatewayRouteTable> tables) {

    /// An attachment has one association at most
    /// ([associations](https://docs.aws.amazon.com/vpc/latest/tgw/tgw-route-tables.html)).
    Change associate(String attachment, String table) {
        boolean had = isIn(table(table).associations(), attachment);
        List<Change> changes = new ArrayList<>();
        for (TransitGatewayRouteTable t : tables) {
            boolean has = isIn(t.associations(), attachment);
            boolean wanted = !had && t.ref().id().equals(table);
            if (has != wanted) {
                changes.add(
                        new Change.Replace(
                                AlteredHubs.associations(
                                        t, toggled(t.associations(), attachment))));
            }
        }
        return Subject.labelled(
                (had ? "dissociate " : "associate ")
                        + name(attachment)
                        + (had ? " from " : " with ")
                        + table(table).label(),
                changes);
    }

    Change propagate(String attachment, String table) {
        TransitGatewayRouteTable there = table(table);
        boolean had = isIn(there.propagations(), attachment);
        return Subject.replaced(
                (had ? "stop propagating " : "propagate ")
                        + name(attachment)
                        + " into "
                        + there.label(),
                AlteredHubs.propagations(there, toggled(there.propagations(), attachment)));
    }

    private String name(String attachment) {
        return topology.find(Ref.to(Attachment.class, attachment))
                .map(a -> new Attached(topology).to(hub, a))
                .orElse(attachment);
    }

    private TransitGatewayRouteTable table(String id) {
        return tables.stream().filter(t -> t.ref().id().equals(id)).findFirst().orElseThrow();
    }

    private static boolean isIn(List<Ref<Attachment>> refs, String attachment) {
        return refs.stream().anyMatch(r -> r.id().equals(attachment));
    }

    private static List<Ref<Attachment>> toggled(List<Ref<Attachment>> refs, String attachment) {
        List<Ref<Attachment>> after = new ArrayList<>(refs);
        if (!after.removeIf(r -> r.id().equals(attachment))) {
            after.add(Ref.to(Attachment.class, attachment));
        }
        return after;
    }
}
