package vpcanvas.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vpcanvas.model.DirectConnectGateway;
import vpcanvas.model.PeeringAttachment;
import vpcanvas.model.Ref;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;

/// Where VPCs meet without being peered: on hubs, those that are peered counting as one place, and
/// behind Direct Connect gateways.
final class Meetings {
    private final Map<String, List<String>> byVpc = new HashMap<>();

    private Meetings() {}

    static Meetings of(Report report) {
        Meetings meetings = new Meetings();
        Map<Ref<TransitGateway>, String> places = places(report);
        for (VpcAttachment attachment : report.topology().all(VpcAttachment.class)) {
            String place = places.get(attachment.transitGateway());
            if (place != null) {
                meetings.add(attachment.vpc(), place);
            }
        }
        for (DirectConnectGateway gateway : report.topology().all(DirectConnectGateway.class)) {
            gateway.associations().stream()
                    .flatMap(a -> report.topology().find(a.virtualPrivateGateway()).stream())
                    .map(VirtualPrivateGateway::vpc)
                    .flatMap(v -> report.topology().find(v).stream())
                    .forEach(v -> meetings.add(v.ref(), gateway.ref().id()));
        }
        return meetings;
    }

    private void add(Ref<Vpc> vpc, String place) {
        List<String> places = byVpc.computeIfAbsent(vpc.id(), _ -> new ArrayList<>());
        if (!places.contains(place)) {
            places.add(place);
        }
    }

    /// The places where a VPC meets others.
    List<String> of(Ref<Vpc> vpc) {
        return byVpc.getOrDefault(vpc.id(), List.of());
    }

    /// Each hub's place: the first by id of those that peerings join.
    private static Map<Ref<TransitGateway>, String> places(Report report) {
        Map<Ref<TransitGateway>, String> places = new HashMap<>();
        for (TransitGateway hub : report.topology().all(TransitGateway.class)) {
            Deque<Ref<TransitGateway>> open = new ArrayDeque<>(List.of(hub.ref()));
            while (!open.isEmpty()) {
                Ref<TransitGateway> next = open.removeFirst();
                if (places.putIfAbsent(next, hub.ref().id()) == null) {
                    report.hubs().peeringsOf(next).stream()
                            .map(PeeringAttachment::transitGateways)
                            .forEach(open::addAll);
                }
            }
        }
        return places;
    }
}
