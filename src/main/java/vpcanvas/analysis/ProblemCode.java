package vpcanvas.analysis;

import static vpcanvas.analysis.Severity.ERROR;
import static vpcanvas.analysis.Severity.INFO;
import static vpcanvas.analysis.Severity.WARNING;

/// What a finding is called, how grave it is, and the rule it rests on. Where AWS's Reachability
/// Analyzer has a
/// [code](https://docs.aws.amazon.com/vpc/latest/reachability/explanation-codes.html) it is used; ours
/// begin with `X_`.
public enum ProblemCode {
    X_PCX_CIDR_OVERLAP(ERROR, "R-062"),
    X_PCX_DUPLICATE(ERROR, "R-064"),
    X_PCX_FAILED(ERROR, "R-058"),
    X_PCX_NOT_ACTIVE(WARNING, "R-058"),
    NO_ROUTE_TO_DESTINATION(WARNING, "R-060"),
    X_OVERLAP_HARMLESS(INFO, "R-080"),
    X_OVERLAP_AMBIGUOUS(WARNING, "R-063"),
    X_OVERLAP_SHADOWS(WARNING, "R-068"),
    BAD_STATE_ROUTE(WARNING, "R-032"),
    X_ROUTE_INSIDE_LOCAL(ERROR, "R-024"),
    X_ROUTE_DUPLICATE(ERROR, "R-030"),
    X_ROUTE_DEST_RESERVED(ERROR, "R-031"),
    X_ROUTE_TARGET_FOREIGN(ERROR, "R-034"),
    X_ROUTE_TARGET_INVALID(ERROR, "R-035"),
    X_VPC_CIDR_SIZE(ERROR, "R-001"),
    X_VPC_CIDR_FORBIDDEN(ERROR, "R-002"),
    X_VPC_CIDR_PUBLIC(WARNING, "R-004"),
    X_VPC_CIDR_SHARED(INFO, "R-004"),
    X_VPC_CIDR_OF_SERVICES(WARNING, "R-005"),
    X_CIDR_OVERLAPS_OWN(ERROR, "R-006"),
    X_CIDR_ASSOC_RESTRICTED(ERROR, "R-007"),
    X_CIDR_ASSOC_DOUBTFUL(WARNING, "R-007"),
    X_CIDR_CONFLICTS_ROUTE(ERROR, "R-008"),
    X_CIDR_QUOTA(WARNING, "R-009"),
    X_QUOTA(WARNING, "R-118"),
    X_QUOTA_MAXIMUM(ERROR, "R-118"),
    X_CIDR_PEERING_RESTRICTED(ERROR, "R-010"),
    X_CIDR_FAILS_REQUEST(WARNING, "R-010"),
    X_VPC_IPV6_SIZE(ERROR, "R-012"),
    X_SUBNET_SIZE(ERROR, "R-014"),
    X_SUBNET_IPV6_SIZE(ERROR, "R-013"),
    X_SUBNET_OUTSIDE_VPC(ERROR, "R-014"),
    X_SUBNET_OVERLAP(ERROR, "R-015"),
    X_SUBNET_TWO_TABLES(ERROR, "R-021"),
    X_ADDRESS_RESERVED(ERROR, "R-017"),
    X_ADDRESS_OUTSIDE_SUBNET(ERROR, "R-017"),
    X_ADDRESS_DUPLICATE(ERROR, "R-017"),
    X_EDGE_TABLE(ERROR, "R-036"),
    X_EDGE_DESTINATION(ERROR, "R-036"),
    X_NAT_REGIONAL_PRIVATE(ERROR, "R-047"),
    X_IGW_SECOND(ERROR, "R-041"),
    X_TGW_OVERLAP_NOT_PROPAGATED(ERROR, "R-110"),
    X_TGW_ATTACH_OTHER_REGION(ERROR, "R-096"),
    X_TGW_ATTACH_TWO_SUBNETS_ONE_AZ(ERROR, "R-098"),
    X_TGW_ATTACH_SUBNET_FOREIGN(ERROR, "R-098"),
    X_TGW_ATTACH_TWO_TABLES(ERROR, "R-102"),
    X_TGW_ATTACH_DUPLICATE(ERROR, "R-118"),
    X_TGW_PEERING_DUPLICATE(ERROR, "R-108"),
    X_TGW_PEERING_CANNOT_PROPAGATE(ERROR, "R-107"),
    X_TGW_APPLIANCE_MODE_OFF(WARNING, "R-112"),
    TGW_ROUTE_AZ_RESTRICTION(WARNING, "R-099"),
    TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION(WARNING, "R-102"),
    TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT(WARNING, "R-107"),
    TGW_RTB_BAD_STATE_ROUTE(WARNING, "R-105"),
    BAD_STATE_ATTACHMENT(WARNING, "R-116"),
    BAD_STATE_VPN(WARNING, "R-133"),
    X_VGW_SECOND(ERROR, "R-129"),
    X_VGW_VPN_IPV6(ERROR, "R-132"),
    X_DXGW_CIDR_OVERLAP(ERROR, "R-019"),
    X_CORPORATE_HOST_OUTSIDE(WARNING, "R-130"),
    X_LINE_BLOCK_UNKNOWN(WARNING, "R-133"),
    X_VPCE_TWO_SUBNETS_ONE_AZ(ERROR, "R-077"),
    X_VPCE_SERVICE_SHARED_BALANCER(ERROR, "R-077"),
    X_VPCE_SERVICE_KIND(ERROR, "R-090"),
    X_VPCE_NO_COMMON_ZONE(ERROR, "R-091"),
    X_NOT_ANALYSED(INFO, "R-093"),
    X_VPCE_GATEWAY_DUPLICATE(ERROR, "R-094"),
    UNKNOWN_RESOURCE(WARNING, "R-147");

    private final Severity severity;
    private final String rule;

    ProblemCode(Severity severity, String rule) {
        this.severity = severity;
        this.rule = rule;
    }

    public Severity severity() {
        return severity;
    }

    /// The number of the rule in the package page, such as `R-062`.
    public String rule() {
        return rule;
    }
}
