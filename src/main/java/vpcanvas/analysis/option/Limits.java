package vpcanvas.analysis.option;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Quota;
import vpcanvas.analysis.Report;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.ResourceEndpoint;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;

/// What bounds each way for a need: how near it comes to AWS's quotas, what it can't do, how much it
/// carries.
///
/// @param after what the design means once the way is drawn; as it is where it can't be
record Limits(Ends ends, Report after) {

    List<Limit> of(Way way) {
        return switch (way) {
            case INTERNET -> internet();
            case PEERING -> peering();
            case PRIVATELINK -> privateLink();
            case RESOURCE_ENDPOINT -> resourceEndpoint();
            case TRANSIT_GATEWAY -> transitGateway();
            case TRANSIT_GATEWAY_PEERING -> hubPeering();
            case MAPPED_ADDRESSES -> mappedAddresses();
            case VPN -> vpn();
        };
    }

    private static Limit quota(Quota quota, int count, String where) {
        String most = quota.hasMost() && quota.isAdjustable() ? ", at most " + quota.most() : "";
        return new Limit(
                count + " of " + quota.usual() + " " + quota.what() + " " + where + most,
                new Rule(quota.rule(), quota.page()),
                count > quota.usual());
    }

    private List<Limit> internet() {
        List<Limit> limits = new ArrayList<>();
        limits.add(
                Limit.of(
                        ends.farLabel()
                                + " has to let in public addresses, security groups of the"
                                + " other side are no use",
                        Rule.GROUPS_SEE_PUBLIC));
        if (!ends.need().both()) {
            limits.add(Limit.of("behind a NAT gateway nobody can be dialled", Rule.NAT_OUTBOUND));
        }
        limits.add(
                Limit.of(
                        "NAT gateway: 55,000 connections to one destination, 5 to 100 Gbps; packets"
                                + " of 1500 bytes",
                        Rule.NAT_LIMITS));
        return limits;
    }

    private List<Limit> peering() {
        List<Limit> limits = new ArrayList<>();
        Vpc far = ends.far();
        int networks = ends.need().networks();
        if (far != null) {
            limits.add(
                    quota(
                            Quota.PEERINGS,
                            peerings(far.ref()) + ends.need().more(),
                            "on " + far.label()));
        }
        if (ends.need().more() > 0) {
            long all = networks + 1L;
            limits.add(
                    Limit.of(
                            all * (all - 1) / 2
                                    + " peerings if all "
                                    + all
                                    + " VPCs have to reach one another: none is passed through",
                            Rule.PEER_TRANSIT));
        }
        limits.add(
                ends.areInOneRegion()
                        ? Limit.of(
                                "packets of 9001 bytes, no limit of its own on traffic",
                                Rule.PEER_MTU)
                        : Limit.of("packets of 8500 bytes between Regions", Rule.PEER_MTU));
        if (ends.areVpcs() && !ends.areInOneRegion()) {
            limits.add(
                    Limit.of(
                            "security groups can't name those of another Region",
                            Rule.PEER_GROUPS));
        }
        return limits;
    }

    /// The peerings of a VPC that live, or will once they are accepted, and the one that is compared.
    private int peerings(Ref<Vpc> vpc) {
        int there = 0;
        for (PeeringConnection peering : after.inventory().peeringsOf(vpc)) {
            if (after.life(peering.ref()).isActive()) {
                there++;
            }
        }
        return there;
    }

    private List<Limit> privateLink() {
        List<Limit> limits = new ArrayList<>();
        Vpc near = ends.near();
        if (near != null) {
            limits.add(
                    quota(
                            Quota.ENDPOINTS,
                            count(InterfaceEndpoint.class, near.ref()),
                            "in " + near.label()));
        }
        limits.add(
                ends.need().both()
                        ? Limit.of("one service for each direction", Rule.SERVICE_ONE_WAY)
                        : Limit.of(
                                ends.nearLabel()
                                        + " opens connections, "
                                        + ends.farLabel()
                                        + " only answers",
                                Rule.SERVICE_ONE_WAY));
        limits.add(Limit.of("only ports that the load balancer listens on", Rule.SERVICE_PORTS));
        limits.add(
                ends.areVpcs() && !ends.areInOneRegion()
                        ? Limit.of(
                                "the service has to be opened to the other Region",
                                Rule.SERVICE_REGION)
                        : Limit.of(
                                "the endpoint has to be in a zone of the load balancer",
                                Rule.SERVICE_ZONES));
        limits.add(
                Limit.of(
                        "10 to 100 Gbps in each zone, packets of 8500 bytes", Rule.SERVICE_LIMITS));
        return limits;
    }

    private int count(Class<InterfaceEndpoint> kind, Ref<Vpc> vpc) {
        return (int) after.topology().all(kind).stream().filter(e -> e.vpc().equals(vpc)).count();
    }

    private List<Limit> resourceEndpoint() {
        List<Limit> limits = new ArrayList<>();
        Vpc near = ends.near();
        if (near != null) {
            long there =
                    after.topology().all(ResourceEndpoint.class).stream()
                            .filter(e -> e.vpc().equals(near.ref()))
                            .count();
            limits.add(quota(Quota.RESOURCE_ENDPOINTS, (int) there + 1, "in " + near.label()));
        }
        limits.add(
                Limit.of(
                        "TCP, one resource, consumer to provider, a zone in common",
                        Rule.RESOURCE));
        return limits;
    }

    private List<Limit> transitGateway() {
        List<Limit> limits = new ArrayList<>();
        Ref<TransitGateway> hub = hubOf(ends.near());
        if (hub != null) {
            limits.add(
                    quota(
                            Quota.ATTACHMENTS,
                            after.hubs().attachmentsOf(hub).size() + ends.need().more(),
                            "on " + after.inventory().label(hub)));
        }
        limits.add(Limit.of("VPC tables need routes to it; attaching adds none", Rule.HUB_ROUTES));
        limits.add(
                Limit.of(
                        "100 Gbps for each attachment and zone, packets of 8500 bytes",
                        Rule.HUB_SPEED));
        return limits;
    }

    private @Nullable Ref<TransitGateway> hubOf(@Nullable Vpc vpc) {
        return vpc == null
                ? null
                : after.hubs().attachmentsOfVpc(vpc.ref()).stream()
                        .map(VpcAttachment::transitGateway)
                        .findFirst()
                        .orElse(null);
    }

    private List<Limit> hubPeering() {
        List<Limit> limits = new ArrayList<>();
        Ref<TransitGateway> hub = hubOf(ends.near());
        if (hub != null) {
            limits.add(
                    quota(
                            Quota.HUB_PEERINGS,
                            after.hubs().peeringsOf(hub).size(),
                            "on " + after.inventory().label(hub)));
        }
        limits.add(Limit.of("static routes alone, on both transit gateways", Rule.HUB_STATIC));
        limits.add(Limit.of("no security group of the other side can be named", Rule.HUB_PEERING));
        limits.add(Limit.of("100 Gbps in each zone, packets of 8500 bytes", Rule.HUB_SPEED));
        return limits;
    }

    private List<Limit> mappedAddresses() {
        return List.of(
                Limit.of(
                        ends.need().both()
                                ? "built once for each direction"
                                : ends.nearLabel()
                                        + " opens connections, "
                                        + ends.farLabel()
                                        + " only answers",
                        Rule.MAPPED_ONE_WAY),
                Limit.of(
                        "services, not hosts: only ports of the load balancer",
                        Rule.MAPPED_SERVICE),
                Limit.of(
                        "55,000 connections for each NAT address and destination; NAT gateway,"
                                + " transit gateway and load balancer are all paid",
                        Rule.MAPPED_LIMITS));
    }

    private List<Limit> vpn() {
        int networks = ends.need().networks();
        return List.of(
                quota(Quota.VPNS_OF_GATEWAY, networks, "on a virtual private gateway"),
                Limit.of(
                        "2 tunnels of 1.25 Gbps, packets of 1446 bytes; together only on a transit"
                                + " gateway with BGP",
                        Rule.VPN_LIMITS));
    }
}
