package vpcanvas.analysis.trace;

/// Why a packet goes no further, in the words of AWS's
/// [Reachability Analyzer](https://docs.aws.amazon.com/vpc/latest/reachability/explanation-codes.html)
/// where it has one; ours begin with `X_`.
public enum Reason {
    NO_ROUTE_TO_DESTINATION(Outcome.NO_ROUTE),
    BAD_STATE_ROUTE(Outcome.BLACKHOLE),
    /// The component itself does not work: an endpoint that is pending.
    BAD_STATE(Outcome.REFUSED),
    BAD_STATE_ATTACHMENT(Outcome.DROPPED),
    PCX_REQUIRES_ADDRESS_IN_VPC_CIDR(Outcome.DROPPED),
    NO_POSSIBLE_DESTINATION(Outcome.DROPPED),
    UNKNOWN_RESOURCE(Outcome.UNKNOWN),
    NO_PATH(Outcome.UNKNOWN),
    IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS(Outcome.DROPPED),
    IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS(Outcome.DROPPED),
    IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS(Outcome.DROPPED),
    IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS(Outcome.DROPPED),
    NGW_REQUIRES_SOURCE_IN_VPC(Outcome.DROPPED),
    VPCE_SERVICE_NOT_INSTALLED_IN_AZ(Outcome.REFUSED),
    /// A resource endpoint carries TCP alone.
    PROTOCOL_RESTRICTION(Outcome.REFUSED),
    /// The resource is shared for other ports.
    X_RESOURCE_PORT(Outcome.REFUSED),
    ELBV2_LISTENERS_MISMATCH(Outcome.REFUSED),
    ELBV2_LISTENER_HAS_NO_TG(Outcome.REFUSED),
    ELBV2_NO_TARGETS_IN_AZ(Outcome.REFUSED),
    /// The route table of a gateway leads what comes in to where nothing takes it.
    INGRESS_RTB_TRAFFIC_REDIRECTION(Outcome.DROPPED),
    ENI_SOURCE_DEST_CHECK_RESTRICTION(Outcome.DROPPED),
    /// No rule of the interface's security groups fits.
    ENI_SG_RULES_MISMATCH(Outcome.FILTERED),
    /// A rule names a group of the other end, which something on the way does not tell.
    SG_REFERENCES_NOT_PRESERVED(Outcome.FILTERED),
    /// A transit gateway is not set to tell groups.
    SG_REFERENCING_SUPPORT(Outcome.FILTERED),
    /// A rule names a group that is not in the design, which counts as a denial.
    UNKNOWN_PEERED_SGS(Outcome.FILTERED),
    /// A network ACL denies, or no entry of it fits.
    SUBNET_ACL_RESTRICTION(Outcome.FILTERED),
    /// VPC Block Public Access keeps internet traffic out or in.
    VPC_BLOCK_PUBLIC_ACCESS_ENABLED(Outcome.FILTERED),
    /// No attachment subnet in the sender's zone.
    TGW_ROUTE_AZ_RESTRICTION(Outcome.DROPPED),
    TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION(Outcome.NO_ROUTE),
    TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT(Outcome.NO_ROUTE),
    TGW_RTB_BAD_STATE_ROUTE(Outcome.BLACKHOLE),
    TGW_BAD_STATE_VPN(Outcome.DROPPED),
    BAD_STATE_VPN(Outcome.DROPPED),
    /// A virtual private gateway serves the interfaces of its own VPC alone.
    VGW_PRIVATE_IP_ASSOCIATION_FOR_EGRESS(Outcome.DROPPED),
    VGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS(Outcome.DROPPED),
    /// A gateway endpoint serves sources of its own VPC alone.
    VPCE_GATEWAY_EGRESS_SOURCE_ADDRESS_RESTRICTION(Outcome.DROPPED),
    /// The hub leads the destination's block to another VPC that has it too.
    X_TGW_OVERLAP_NOT_PROPAGATED(Outcome.DROPPED),
    /// The answer meets another stateful appliance than the request.
    X_APPLIANCE_ASYMMETRY(Outcome.DROPPED),
    /// The destination address is a NAT gateway's.
    X_NAT_NO_INBOUND(Outcome.REFUSED),
    /// An egress-only internet gateway lets nobody in.
    X_EIGW_EGRESS_ONLY(Outcome.REFUSED),
    /// The service does not take consumers of that Region.
    X_VPCE_SERVICE_REGION(Outcome.REFUSED),
    /// Another host than the wanted one has the address where the packet lands.
    X_DELIVERED_ELSEWHERE(Outcome.DROPPED),
    /// The answer is routed, but not to the one who asked.
    X_RETURN_PATH_MISMATCH(Outcome.DROPPED),
    /// The routes send the packet round in a circle.
    X_LOOP(Outcome.LOOP);

    private final Outcome outcome;

    Reason(Outcome outcome) {
        this.outcome = outcome;
    }

    public Outcome outcome() {
        return outcome;
    }
}
