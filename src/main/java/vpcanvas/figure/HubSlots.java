package vpcanvas.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.DirectConnectAttachment;
import vpcanvas.model.DirectConnectGateway;
import vpcanvas.model.PeeringAttachment;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.Topology;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;
import vpcanvas.model.VpnAttachment;

/// The slots of hubs, each with the VPCs that stand around it, and of what is on-premises.
final class HubSlots {
    private static final double LEAST_LABEL = 64;
    private static final double LEAST_NETWORK = 248;

    private final Topology topology;
    private final FontTable fonts;
    private final Map<TransitGateway, Slot> clusters = new LinkedHashMap<>();
    private final Map<String, Slot> clusterOf = new HashMap<>();

    /// Hubs that lead out of their Region, and of these the ones that accepted a peering.
    private final Set<String> leadOut = new HashSet<>();

    private final Set<String> accepters = new HashSet<>();

    HubSlots(Level level, FontTable fonts) {
        this.topology = level.topology();
        this.fonts = fonts;
        topology.resources().forEach(this::lead);
        topology.all(TransitGateway.class).stream()
                .filter(level::shows)
                .forEach(h -> clusters.put(h, cluster(h)));
        topology.all(VpcAttachment.class).forEach(this::spoke);
    }

    private void lead(Resource resource) {
        switch (resource) {
            case PeeringAttachment p -> {
                leadOut.add(p.requesterTransitGateway().id());
                leadOut.add(p.accepterTransitGateway().id());
                accepters.add(p.accepterTransitGateway().id());
            }
            case VpnAttachment v -> leadOut.add(v.transitGateway().id());
            case DirectConnectAttachment d -> leadOut.add(d.transitGateway().id());
            default -> {}
        }
    }

    private Slot cluster(TransitGateway hub) {
        Slot cluster = Slot.container("hub:" + hub.ref().id(), Slot.Kind.CLUSTER);
        cluster.leadsOut = leadOut.contains(hub.ref().id());
        cluster.mirrored = accepters.contains(hub.ref().id());
        cluster.children.add(tile(hub));
        return cluster;
    }

    private Slot tile(Resource resource) {
        double label = fonts.width(resource.label(), Type.NAME);
        return Slot.hub(resource.ref().id(), Math.max(LEAST_LABEL, label));
    }

    /// A VPC stands with the first hub of its Region that it is attached to.
    private void spoke(VpcAttachment attachment) {
        TransitGateway hub = topology.find(attachment.transitGateway()).orElse(null);
        Slot cluster = hub == null ? null : clusters.get(hub);
        if (hub == null || cluster == null) {
            return;
        }
        topology.find(attachment.vpc())
                .filter(v -> v.region().equals(hub.region()))
                .ifPresent(v -> clusterOf.putIfAbsent(v.ref().id(), cluster));
    }

    /// Every hub with the slot for it and its spokes, in order of the hubs' ids.
    Map<TransitGateway, Slot> clusters() {
        return clusters;
    }

    /// The slot of the hub that a VPC stands with.
    @Nullable Slot clusterOf(Vpc vpc) {
        return clusterOf.get(vpc.ref().id());
    }

    @Nullable Slot clusterOf(Ref<TransitGateway> hub) {
        return topology.find(hub).map(clusters::get).orElse(null);
    }

    /// Corporate networks and Direct Connect gateways.
    List<Slot> premises() {
        List<Slot> slots = new ArrayList<>();
        topology.all(CorporateNetwork.class).forEach(n -> slots.add(network(n)));
        topology.all(DirectConnectGateway.class).forEach(d -> slots.add(tile(d)));
        return slots;
    }

    private static Slot network(CorporateNetwork network) {
        Slot slot =
                Slot.container(
                        network.ref().id(), Slot.Kind.CORPORATE, network.cidrBlocks().size() - 1);
        slot.footed(CorporateFrame.roomOf(network));
        slot.atLeast(LEAST_NETWORK, 64);
        return slot;
    }
}
