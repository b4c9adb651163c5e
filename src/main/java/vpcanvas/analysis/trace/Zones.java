package vpcanvas.analysis.trace;

import java.util.List;
import vpcanvas.model.Subnet;
import vpcanvas.model.Topology;
import vpcanvas.model.VpcAttachment;

/// In which zones an attachment meets its VPC. Zones are compared by id, which all accounts share, or
/// by name where a design states none; a zone that isn't stated is not judged.
record Zones(Topology topology) {

    static String id(Subnet subnet) {
        return subnet.availabilityZoneId().isEmpty()
                ? subnet.availabilityZone()
                : subnet.availabilityZoneId();
    }

    /// What a person calls the zone of a subnet.
    static String name(Subnet subnet) {
        return subnet.availabilityZone().isEmpty()
                ? subnet.availabilityZoneId()
                : subnet.availabilityZone();
    }

    List<Subnet> subnetsOf(VpcAttachment attachment) {
        return attachment.subnets().stream().flatMap(s -> topology.find(s).stream()).toList();
    }

    boolean covers(VpcAttachment attachment, Subnet subnet) {
        return subnetsOf(attachment).stream()
                .anyMatch(s -> id(s).isEmpty() || id(subnet).isEmpty() || id(s).equals(id(subnet)));
    }

    /// The subnet in a zone, or else the first of those there are.
    static Subnet nearest(List<Subnet> subnets, String zone) {
        return subnets.stream()
                .filter(s -> id(s).equals(zone))
                .findFirst()
                .orElse(subnets.getFirst());
    }
}
