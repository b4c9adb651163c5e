package vpcanvas.analysis.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Attachment;
import vpcanvas.model.AttachmentState;
import vpcanvas.model.PeeringAttachment;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.Topology;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;

/// What is attached to which transit gateway, and which of its tables each attachment asks.
public final class Hubs {
    private final Topology topology;
    private final Map<String, List<TransitGatewayRouteTable>> tables = new HashMap<>();
    private final Map<String, List<Attachment>> attachments = new HashMap<>();
    private final Map<String, List<VpcAttachment>> byVpc = new HashMap<>();
    private final Map<String, List<TransitGatewayRouteTable>> associations = new HashMap<>();

    private final Map<String, List<TransitGatewayRouteTable>> propagations = new HashMap<>();

    private Hubs(Topology topology) {
        this.topology = topology;
    }

    public static Hubs of(Topology topology) {
        Hubs hubs = new Hubs(topology);
        topology.all(TransitGatewayRouteTable.class).forEach(hubs::addTable);
        topology.all(Attachment.class).forEach(hubs::addAttachment);
        return hubs;
    }

    private static <V> void add(Map<String, List<V>> map, Ref<?> key, V value) {
        map.computeIfAbsent(key.id(), _ -> new ArrayList<>()).add(value);
    }

    private void addTable(TransitGatewayRouteTable table) {
        add(tables, table.transitGateway(), table);
        table.associations().forEach(a -> add(associations, a, table));
        table.propagations().forEach(a -> add(propagations, a, table));
    }

    private void addAttachment(Attachment attachment) {
        attachment.transitGateways().stream()
                .distinct()
                .forEach(hub -> add(attachments, hub, attachment));
        if (attachment instanceof VpcAttachment a) {
            add(byVpc, a.vpc(), a);
        }
    }

    /// The route tables of a hub, in order of their ids.
    public List<TransitGatewayRouteTable> tablesOf(Ref<TransitGateway> hub) {
        return tables.getOrDefault(hub.id(), List.of());
    }

    /// What is attached to a hub, in order of the ids.
    public List<Attachment> attachmentsOf(Ref<TransitGateway> hub) {
        return attachments.getOrDefault(hub.id(), List.of());
    }

    /// The hub's peerings with other hubs.
    public List<PeeringAttachment> peeringsOf(Ref<TransitGateway> hub) {
        return attachmentsOf(hub).stream()
                .filter(PeeringAttachment.class::isInstance)
                .map(PeeringAttachment.class::cast)
                .toList();
    }

    /// The attachments of a VPC, in order of their ids.
    public List<VpcAttachment> attachmentsOfVpc(Ref<Vpc> vpc) {
        return byVpc.getOrDefault(vpc.id(), List.of());
    }

    /// The attachment of a VPC to a hub.
    public Optional<VpcAttachment> attachmentOf(Ref<Vpc> vpc, Ref<TransitGateway> hub) {
        return attachmentsOfVpc(vpc).stream()
                .filter(a -> a.transitGateway().equals(hub))
                .findFirst();
    }

    /// The table that decides where traffic coming from an attachment goes on a hub. Where a
    /// design associates several (an error) it is the first by id.
    public Optional<TransitGatewayRouteTable> associationOf(
            Attachment attachment, Ref<TransitGateway> hub) {
        return associationsOf(attachment, hub).stream().findFirst();
    }

    public List<TransitGatewayRouteTable> associationsOf(
            Attachment attachment, Ref<TransitGateway> hub) {
        return associations.getOrDefault(attachment.ref().id(), List.of()).stream()
                .filter(t -> t.transitGateway().equals(hub))
                .toList();
    }

    /// Whether an attachment propagates into a table.
    public boolean propagates(Attachment attachment, TransitGatewayRouteTable table) {
        return propagations.getOrDefault(attachment.ref().id(), List.of()).contains(table);
    }

    /// Why an attachment carries nothing on a hub, in words; null when it works
    /// ([R-116](https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html)).
    public @Nullable String whyIdle(Attachment attachment, Ref<TransitGateway> hub) {
        if (!attachment.transitGateways().contains(hub)) {
            return attachment.label() + " is not attached to " + label(hub);
        }
        if (attachment.state() != AttachmentState.AVAILABLE) {
            return attachment.label() + " is " + attachment.state().word() + ", not available";
        }
        if (attachment instanceof VpcAttachment a) {
            return whyIdle(a);
        }
        return attachment instanceof PeeringAttachment p
                        && p.transitGateways().stream().anyMatch(g -> topology.find(g).isEmpty())
                ? "one of its transit gateways does not exist"
                : null;
    }

    /// A hub serves VPCs of its own Region.
    private @Nullable String whyIdle(VpcAttachment attachment) {
        Optional<Vpc> vpc = topology.find(attachment.vpc());
        if (vpc.isEmpty()) {
            return "its VPC " + attachment.vpc() + " does not exist";
        }
        return isInRegionOfHub(attachment) ? null : "its VPC is in another Region than the hub";
    }

    /// Whether hub and VPC are in one Region; true as long as one of them doesn't exist.
    public boolean isInRegionOfHub(VpcAttachment attachment) {
        return topology.find(attachment.transitGateway())
                .flatMap(
                        hub ->
                                topology.find(attachment.vpc())
                                        .map(vpc -> vpc.region().equals(hub.region())))
                .orElse(true);
    }

    private String label(Ref<?> ref) {
        return topology.byId(ref.id()).map(Resource::label).orElse(ref.id());
    }
}
