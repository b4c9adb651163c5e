package vpcanvas.model;

import java.util.List;
import vpcanvas.net.Cidr;

/// A [subnet](https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html): a range of its VPC's addresses in one Availability Zone. Zones are compared by
/// zone id across accounts; an empty string means that none was stated.
public record Subnet(
        Ref<Subnet> ref,
        String name,
        Ref<Vpc> vpc,
        List<Cidr> cidrBlocks,
        String availabilityZone,
        String availabilityZoneId)
        implements Resource {

    public Subnet {
        cidrBlocks = List.copyOf(cidrBlocks);
    }

    /// By what its zone is compared: the zone id, which all accounts share, or the zone's name where no
    /// id is stated; empty where neither is.
    public String zone() {
        return availabilityZoneId.isEmpty() ? availabilityZone : availabilityZoneId;
    }
}
