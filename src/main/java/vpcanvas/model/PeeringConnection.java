package vpcanvas.model;

import org.jspecify.annotations.Nullable;

/// A [VPC peering connection](https://docs.aws.amazon.com/vpc/latest/peering/what-is-vpc-peering.html). Its status is what people did with it; *active* and *failed* are
/// derived from both VPCs' blocks. Requester and accepter are roles, not directions.
public record PeeringConnection(
        Ref<PeeringConnection> ref,
        String name,
        Ref<Vpc> requesterVpc,
        Ref<Vpc> accepterVpc,
        Status status,
        Routing requesterRouting,
        Routing accepterRouting)
        implements Resource {

    public enum Status {
        ACCEPTED,
        REQUESTED,
        REJECTED,
        EXPIRED,
        DELETED
    }

    /// The other side, or null when `side` is neither.
    public @Nullable Ref<Vpc> otherSideOf(Ref<Vpc> side) {
        if (side.equals(requesterVpc)) {
            return accepterVpc;
        }
        return side.equals(accepterVpc) ? requesterVpc : null;
    }

    /// Who writes the routes of a side.
    public Routing routingOf(Ref<Vpc> side) {
        return side.equals(requesterVpc) ? requesterRouting : accepterRouting;
    }
}
