package vpcanvas.edit.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vpcanvas.edit.outline.Attached;
import vpcanvas.model.Attachment;
import vpcanvas.model.DirectConnectAttachment;
import vpcanvas.model.OtherAttachment;
import vpcanvas.model.PeeringAttachment;
import vpcanvas.model.Ref;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.VpcAttachment;
import vpcanvas.model.VpnAttachment;
import vpcanvas.model.VpnConnection;

/// Makes the matrix of attachments and route tables of a hub, or a part of it.
record HubMatrix(Subject subject, Ref<TransitGateway> hub) {
    private static final String STATIC_ONLY = "Routes over a peering are static.";

    /// Which tables an attachment is associated with and propagates into.
    private record Column(Set<String> associations, Set<String> propagations) {
        static Column of(TransitGatewayRouteTable table) {
            return new Column(ids(table.associations()), ids(table.propagations()));
        }

        private static Set<String> ids(List<Ref<Attachment>> refs) {
            Set<String> ids = new HashSet<>();
            refs.forEach(r -> ids.add(r.id()));
            return ids;
        }

        MatrixRow.MatrixCell cell(String attachment) {
            return new MatrixRow.MatrixCell(
                    associations.contains(attachment), propagations.contains(attachment));
        }
    }

    /// All attachments and all tables.
    Field whole() {
        return of(
                "Associations and propagations",
                subject.report().hubs().attachmentsOf(hub),
                tables());
    }

    /// All attachments and one of the tables.
    Field of(TransitGatewayRouteTable table) {
        return of(
                "Associations and propagations",
                subject.report().hubs().attachmentsOf(hub),
                List.of(table));
    }

    /// One attachment and all tables.
    Field of(Attachment attachment) {
        return of("Tables of " + subject.label(hub), List.of(attachment), tables());
    }

    private List<TransitGatewayRouteTable> tables() {
        return subject.report().hubs().tablesOf(hub);
    }

    private Field of(
            String label, List<Attachment> attachments, List<TransitGatewayRouteTable> shown) {
        List<Column> columns = shown.stream().map(Column::of).toList();
        return new Matrix(
                "matrix-" + hub.id(),
                label,
                shown.stream().map(t -> new Option(t.ref().id(), t.label())).toList(),
                attachments.stream().map(a -> row(a, columns)).toList(),
                new MatrixWriter(subject.topology(), hub, tables()));
    }

    private MatrixRow row(Attachment attachment, List<Column> columns) {
        String id = attachment.ref().id();
        @Nullable String idle = subject.report().hubs().whyIdle(attachment, hub);
        return new MatrixRow(
                id,
                new Attached(subject.topology()).to(hub, attachment),
                idle == null ? "" : idle,
                columns.stream().map(c -> c.cell(id)).toList(),
                refusal(attachment));
    }

    /// Peerings never propagate, and a VPN only what BGP announces
    /// ([propagation](https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html)).
    private String refusal(Attachment attachment) {
        return switch (attachment) {
            case PeeringAttachment _ -> STATIC_ONLY;
            case VpnAttachment v -> isStatic(v) ? "A static VPN announces nothing." : "";
            case VpcAttachment _, DirectConnectAttachment _, OtherAttachment _ -> "";
        };
    }

    private boolean isStatic(VpnAttachment attachment) {
        return subject.topology()
                .find(attachment.vpnConnection())
                .filter(v -> v.routing() == VpnConnection.Kind.STATIC)
                .isPresent();
    }
}
