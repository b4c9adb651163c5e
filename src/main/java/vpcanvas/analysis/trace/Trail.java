package vpcanvas.analysis.trace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.filter.Standing;
import vpcanvas.analysis.route.Host;
import vpcanvas.model.Guarded;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.SecurityGroup;
import vpcanvas.model.Subnet;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;

/// What is still known of the sender's security groups: a rule that names a group sees the private
/// addresses of its interfaces, in the same VPC, over a peering within a Region, and over a transit
/// gateway that is set to tell. NAT gateways, load balancers, internet gateways and middleboxes lose it
/// ([references](https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html), R-142).
final class Trail {
    private final Report report;
    private final Set<Ref<SecurityGroup>> earlier = new LinkedHashSet<>();
    private final List<PeeringConnection> peerings = new ArrayList<>();
    private final List<VpcAttachment> attachments = new ArrayList<>();
    private final Set<Ref<TransitGateway>> hubs = new LinkedHashSet<>();
    private Set<Ref<SecurityGroup>> groups = Set.of();
    private @Nullable Subnet origin;
    private @Nullable String lostAt;

    Trail(Report report) {
        this.report = report;
    }

    /// From here on the packet carries this interface's own address.
    void sentBy(Host host) {
        earlier.addAll(groups);
        groups = Set.copyOf(Guarded.groupsOf(host.owner()));
        origin = host.subnet();
        lostAt = null;
        peerings.clear();
        attachments.clear();
        hubs.clear();
    }

    /// Passes something that doesn't tell on whose interface the packet came from.
    void pass(String middlebox) {
        lostAt = middlebox;
    }

    void cross(PeeringConnection peering) {
        peerings.add(peering);
    }

    void enterHub(Ref<TransitGateway> hub) {
        hubs.add(hub);
    }

    void useAttachment(VpcAttachment attachment) {
        attachments.add(attachment);
    }

    /// What the sender is to a rule of somebody in a subnet.
    Standing standing(Ref<SecurityGroup> group, Subnet here) {
        if (!groups.contains(group)) {
            return earlier.contains(group)
                    ? new Standing.Lost(
                            false, "it is no longer the sender's own address that is seen")
                    : new Standing.Stranger();
        }
        if (lostAt != null) {
            return new Standing.Lost(false, lostAt + " does not tell the sender's groups");
        }
        if (!hubs.isEmpty()) {
            return overHub(here);
        }
        return peerings.isEmpty() ? sameVpc(here) : overPeering(here);
    }

    private Standing sameVpc(Subnet here) {
        return origin != null && origin.vpc().equals(here.vpc())
                ? new Standing.Member()
                : new Standing.Stranger();
    }

    /// Groups of a peer are known within one Region
    /// ([peer groups](https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-security-groups.html),
    ///
    private Standing overPeering(Subnet here) {
        return Objects.equals(regionOf(origin), regionOf(here))
                ? new Standing.Member()
                : new Standing.Lost(
                        false, "a peering between Regions does not tell the sender's groups");
    }

    /// One hub tells, if it and both attachments are set to
    /// ([groups](https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html), R-114).
    private Standing overHub(Subnet here) {
        if (hubs.size() > 1) {
            return new Standing.Lost(
                    false, "a peering of transit gateways does not tell the sender's groups");
        }
        boolean told =
                hubs.stream()
                                .flatMap(h -> report.topology().find(h).stream())
                                .allMatch(TransitGateway::securityGroupReferencingSupport)
                        && attachments.stream()
                                .allMatch(VpcAttachment::securityGroupReferencingSupport)
                        && !UNSUPPORTED.equals(here.availabilityZoneId());
        return told
                ? new Standing.Member()
                : new Standing.Lost(
                        true,
                        hubs.iterator().next()
                                + " does not tell the sender's groups: security group referencing"
                                + " is not on for it and both attachments");
    }

    /// The zone in which hubs don't tell groups.
    private static final String UNSUPPORTED = "use1-az3";

    private @Nullable Ref<Region> regionOf(@Nullable Subnet subnet) {
        return subnet == null
                ? null
                : report.topology().find(subnet.vpc()).map(Vpc::region).orElse(null);
    }
}
