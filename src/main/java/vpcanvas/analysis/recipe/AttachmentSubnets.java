package vpcanvas.analysis.recipe;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vpcanvas.model.Ref;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;
import vpcanvas.net.Cidr;
import vpcanvas.net.Family;

/// Chooses the subnets by which a VPC meets a hub: exactly one per zone, so that what stands in any
/// zone gets through
/// ([VPC attachments](https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html), R-098,
///
record AttachmentSubnets(Building building) {

    List<Ref<Subnet>> of(Vpc vpc) {
        Map<String, Subnet> byZone = new TreeMap<>();
        building.steps().inventory().subnetsOf(vpc.ref()).stream()
                .filter(AttachmentSubnets::hasIpv4)
                .sorted(Comparator.comparingInt(this::rank).thenComparing(Subnet::ref))
                .forEach(s -> byZone.putIfAbsent(zone(s), s));
        return byZone.isEmpty()
                ? List.of(building.subnet(vpc.ref(), "private", Building.Zone.UNSTATED, null))
                : byZone.values().stream().map(Subnet::ref).toList();
    }

    /// These subnets, with another one in place of that of its zone.
    List<Ref<Subnet>> with(List<Ref<Subnet>> subnets, Subnet subnet) {
        return Stream.concat(
                        subnets.stream()
                                .filter(
                                        s ->
                                                building.steps()
                                                        .topology()
                                                        .find(s)
                                                        .filter(o -> zone(o).equals(zone(subnet)))
                                                        .isEmpty()),
                        Stream.of(subnet.ref()))
                .toList();
    }

    private static String zone(Subnet subnet) {
        return subnet.availabilityZoneId().isEmpty()
                ? subnet.availabilityZone()
                : subnet.availabilityZoneId();
    }

    private static boolean hasIpv4(Subnet subnet) {
        return subnet.cidrBlocks().stream().map(Cidr::family).anyMatch(f -> f == Family.IPV4);
    }

    /// Subnets kept for attachments first, as AWS advises, then private ones.
    private int rank(Subnet subnet) {
        boolean attached =
                building.steps().topology().all(VpcAttachment.class).stream()
                        .anyMatch(a -> a.subnets().contains(subnet.ref()));
        if (attached || subnet.name().matches("(attachment|mapped|tgw)\\b.*")) {
            return 0;
        }
        return building.steps().report().isPublic(subnet) ? 2 : 1;
    }
}
