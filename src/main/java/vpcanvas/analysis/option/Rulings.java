package vpcanvas.analysis.option;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Protocol;
import vpcanvas.model.Ref;
import vpcanvas.model.Subnet;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;

/// What AWS's rules say of a way between two ends, and which ways nothing here draws. Empty where it
/// has to be tried.
record Rulings(Ends ends) {

    Optional<Ruling> of(Way way) {
        if (ends.areOne()) {
            return Optional.of(
                    new Ruling(
                            Verdict.NEEDLESS,
                            "both are in "
                                    + ends.nearLabel()
                                    + ", where the local route leads everywhere",
                            Rule.LOCAL_ROUTE));
        }
        return Optional.ofNullable(
                switch (way) {
                    case INTERNET -> internet();
                    case PEERING -> peering();
                    case PRIVATELINK -> privateLink();
                    case RESOURCE_ENDPOINT -> resourceEndpoint();
                    case TRANSIT_GATEWAY -> transitGateway();
                    case TRANSIT_GATEWAY_PEERING -> hubPeering();
                    case MAPPED_ADDRESSES -> mappedAddresses();
                    case VPN -> vpn();
                });
    }

    private @Nullable Ruling internet() {
        return ends.touchCorporate()
                ? Ruling.notDrawn(
                        "hosts of a corporate network have no public addresses in a design; what"
                                + " it shows to the internet is up to its firewall",
                        Rule.PUBLIC_ADDRESS)
                : null;
    }

    private @Nullable Ruling peering() {
        if (!ends.areVpcs()) {
            return Ruling.impossible(
                    "a peering joins two VPCs; nothing behind one of them can be reached over it",
                    Rule.PEER_EDGE);
        }
        return ends.overlap()
                .map(
                        o ->
                                Ruling.impossible(
                                        o + ", and a peering of such VPCs fails",
                                        Rule.PEER_OVERLAP))
                .orElse(null);
    }

    private @Nullable Ruling privateLink() {
        if (ends.touchInternet()) {
            return Ruling.impossible(
                    "a service is offered by one VPC to another, the internet is neither",
                    Rule.SERVICE);
        }
        if (ends.need().protocol() == Protocol.ICMP) {
            return Ruling.impossible(
                    "a service has TCP and UDP ports; ICMP never reaches what is behind it",
                    Rule.SERVICE_PORTS);
        }
        if (ends.touchCorporate()) {
            return Ruling.notDrawn(
                    "a corporate network reaches an endpoint over a VPN, Direct Connect or"
                            + " transit gateway of the endpoint's VPC; draw that first",
                    Rule.SERVICE_REACH);
        }
        return udp("listeners", Rule.SERVICE_PORTS);
    }

    private @Nullable Ruling udp(String what, Rule rule) {
        return ends.need().protocol() == Protocol.UDP
                ? Ruling.notDrawn("only TCP " + what + " are drawn; change it to UDP by hand", rule)
                : null;
    }

    private Ruling resourceEndpoint() {
        if (!ends.areVpcs()) {
            return Ruling.impossible(
                    "a resource endpoint leads from one VPC to a resource of another",
                    Rule.RESOURCE);
        }
        if (ends.need().protocol() != Protocol.TCP) {
            return Ruling.impossible("a resource endpoint carries TCP alone", Rule.RESOURCE);
        }
        if (!haveCommonZone()) {
            return Ruling.impossible(
                    ends.nearLabel()
                            + " and "
                            + ends.farLabel()
                            + " have no zone in common, which endpoint and resource gateway need",
                    Rule.RESOURCE);
        }
        return Ruling.notDrawn(
                "it takes a resource gateway and a resource configuration in "
                        + ends.farLabel()
                        + " and a resource endpoint in "
                        + ends.nearLabel()
                        + "; these are traced once they are in the file, but no gesture makes them",
                Rule.RESOURCE);
    }

    /// Zones that aren't stated may be any; VPCs of two Regions share none.
    private boolean haveCommonZone() {
        if (!ends.areInOneRegion()) {
            return false;
        }
        Set<String> here = zones(ends.near());
        Set<String> there = zones(ends.far());
        return here.contains("")
                || there.contains("")
                || here.isEmpty()
                || there.isEmpty()
                || here.stream().anyMatch(there::contains);
    }

    private Set<String> zones(@Nullable Vpc vpc) {
        return vpc == null
                ? Set.of()
                : ends.report().inventory().subnetsOf(vpc.ref()).stream()
                        .map(Subnet::availabilityZoneId)
                        .collect(Collectors.toSet());
    }

    private @Nullable Ruling transitGateway() {
        if (!ends.areVpcs()) {
            return outsideHub();
        }
        if (!ends.areInOneRegion()) {
            return Ruling.impossible(
                    ends.nearLabel()
                            + " and "
                            + ends.farLabel()
                            + " are in two Regions, and a transit gateway attaches VPCs of its own",
                    Rule.HUB_REGION);
        }
        return translatesNothing();
    }

    private Ruling outsideHub() {
        return ends.touchInternet()
                ? Ruling.notDrawn(
                        "a transit gateway leads to the internet through a VPC with NAT gateways;"
                                + " the template egress makes one",
                        Rule.HUB_EGRESS)
                : Ruling.notDrawn(
                        "a corporate network joins a transit gateway by a VPN or Direct Connect;"
                                + " drag it onto one",
                        Rule.HUB_TRANSIT);
    }

    private @Nullable Ruling translatesNothing() {
        return ends.overlap()
                .map(
                        o ->
                                Ruling.impossible(
                                        o
                                                + ", and a transit gateway translates nothing: of two"
                                                + " such VPCs one is not propagated",
                                        Rule.HUB_OVERLAP))
                .orElse(null);
    }

    private @Nullable Ruling hubPeering() {
        if (!ends.areVpcs()) {
            return Ruling.impossible(
                    "peered transit gateways join what is attached to each of them, and one end"
                            + " is no VPC",
                    Rule.HUB_PEERING);
        }
        Ruling overlapping = translatesNothing();
        if (overlapping != null || !ends.areInOneRegion() || hubs().isPresent()) {
            return overlapping;
        }
        return Ruling.notDrawn(
                "within a Region one transit gateway does; for two, attach each VPC to its own"
                        + " and drag one onto the other",
                Rule.HUB_PEERING);
    }

    /// Two hubs, one for each VPC, where they are attached to different ones.
    record HubsOfEnds(Ref<TransitGateway> near, Ref<TransitGateway> far) {}

    Optional<HubsOfEnds> hubs() {
        Optional<Ref<TransitGateway>> here = hubOf(ends.near());
        Optional<Ref<TransitGateway>> there = hubOf(ends.far());
        return here.isEmpty() || there.isEmpty() || here.equals(there)
                ? Optional.empty()
                : Optional.of(new HubsOfEnds(here.get(), there.get()));
    }

    private Optional<Ref<TransitGateway>> hubOf(@Nullable Vpc vpc) {
        return vpc == null
                ? Optional.empty()
                : ends.report().hubs().attachmentsOfVpc(vpc.ref()).stream()
                        .map(VpcAttachment::transitGateway)
                        .findFirst();
    }

    private @Nullable Ruling mappedAddresses() {
        return ends.need().protocol() == Protocol.ICMP
                ? Ruling.impossible(
                        "mapped addresses lead to a load balancer, which takes no ICMP",
                        Rule.MAPPED_SERVICE)
                : udp("listeners", Rule.MAPPED_SERVICE);
    }

    private @Nullable Ruling vpn() {
        if (ends.touchInternet()) {
            return Ruling.impossible(
                    "a VPN leads to one network, not to the internet", Rule.NO_TRANSIT);
        }
        if (!ends.areVpcs()) {
            return ends.near() == null && ends.far() == null
                    ? Ruling.impossible("neither end is in a VPC", Rule.NO_TRANSIT)
                    : null;
        }
        String nat =
                ends.overlap().map(o -> ", and it has to translate both, since " + o).orElse("");
        return Ruling.notDrawn(
                "AWS ends a VPN on one side only: in "
                        + ends.farLabel()
                        + " an appliance of your own with a public address has to end it"
                        + nat,
                Rule.VPN_LIMITS);
    }
}
