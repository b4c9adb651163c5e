package vpcanvas.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vpcanvas.analysis.route.Line;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.DirectConnectGateway;
import vpcanvas.model.PeeringAttachment;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.VpcAttachment;

/// Where VPCs and corporate networks meet without being peered: on hubs, those that are peered counting
/// as one place, on virtual private gateways and behind Direct Connect gateways.
final class Meetings {
    private final Report report;
    private final Map<String, Set<String>> placesOf = new HashMap<>();
    private final Map<String, List<Resource>> members = new TreeMap<>();
    private final Map<Ref<TransitGateway>, String> hubPlaces;

    private Meetings(Report report) {
        this.report = report;
        this.hubPlaces = hubPlaces(report);
    }

    static Meetings of(Report report) {
        Meetings meetings = new Meetings(report);
        for (VpcAttachment attachment : report.topology().all(VpcAttachment.class)) {
            meetings.add(attachment.vpc(), meetings.placeOf(attachment.transitGateway()));
        }
        for (VirtualPrivateGateway gateway : report.topology().all(VirtualPrivateGateway.class)) {
            if (gateway.vpc() != null) {
                meetings.add(gateway.vpc(), gateway.ref().id());
            }
        }
        for (DirectConnectGateway gateway : report.topology().all(DirectConnectGateway.class)) {
            gateway.associations().stream()
                    .flatMap(a -> report.topology().find(a.virtualPrivateGateway()).stream())
                    .map(VirtualPrivateGateway::vpc)
                    .filter(v -> v != null)
                    .forEach(v -> meetings.add(v, gateway.ref().id()));
        }
        for (CorporateNetwork network : report.topology().all(CorporateNetwork.class)) {
            report.lines().of(network).forEach(l -> meetings.add(network.ref(), l));
        }
        return meetings;
    }

    private void add(Ref<CorporateNetwork> network, Line line) {
        switch (line.end()) {
            case Line.OnHub(var _, var hub) -> add(network, placeOf(hub));
            case Line.OnGateway(var gateway, var _) -> add(network, gateway.ref().id());
        }
    }

    private void add(Ref<? extends Resource> who, String place) {
        if (placesOf.computeIfAbsent(who.id(), _ -> new HashSet<>()).add(place)) {
            report.topology()
                    .byId(who.id())
                    .ifPresent(r -> members.computeIfAbsent(place, _ -> new ArrayList<>()).add(r));
        }
    }

    /// A hub that isn't drawn is a place of its own.
    private String placeOf(Ref<TransitGateway> hub) {
        return hubPlaces.getOrDefault(hub, hub.id());
    }

    /// Who meets there, by the id of the place.
    Map<String, List<Resource>> members() {
        return members;
    }

    /// Whether any two of them meet somewhere: certain for few, for many only when one place is
    /// common to all, since comparing each with each would take too long.
    boolean allMeet(Collection<Resource> owners, Set<Set<String>> told) {
        List<Resource> all = List.copyOf(owners);
        if (all.size() > 50) {
            return all.stream()
                    .map(this::placesOf)
                    .reduce(
                            (one, other) -> {
                                Set<String> both = new HashSet<>(one);
                                both.retainAll(other);
                                return both;
                            })
                    .filter(common -> !common.isEmpty())
                    .isPresent();
        }
        for (int i = 0; i < all.size(); i++) {
            for (Resource before : all.subList(0, i)) {
                Set<String> pair = Set.of(before.ref().id(), all.get(i).ref().id());
                if (!told.contains(pair) && !meet(before, all.get(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean meet(Resource one, Resource other) {
        return placesOf(one).stream().anyMatch(placesOf(other)::contains);
    }

    private Set<String> placesOf(Resource owner) {
        return placesOf.getOrDefault(owner.ref().id(), Set.of());
    }

    /// Each hub's place: the first by id of those that peerings join.
    private static Map<Ref<TransitGateway>, String> hubPlaces(Report report) {
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
