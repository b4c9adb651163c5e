package vpcanvas.analysis.fix;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.trace.Blocker;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.model.Document;

/// Which fixes there are for which reason.
final class BlockerFixes {
    private BlockerFixes() {}

    /// Those that help by themselves, and new connections where none does.
    static List<Fix> of(Impasse at) {
        List<Fix> fixes = new ArrayList<>(helping(quick(at), at));
        if (needsConnection(at, fixes)) {
            fixes.addAll(helping(new ConnectionFixes(at).all(), at));
        }
        return fixes;
    }

    private static List<Fix> helping(List<Fix> fixes, Impasse at) {
        return fixes.stream().filter(f -> helps(f, at)).toList();
    }

    /// Whether the flow no longer meets the blocker; what is behind it may still be there.
    private static boolean helps(Fix fix, Impasse at) {
        Document after = fix.change().applyTo(at.scene().document()).document();
        return new Again(Report.of(after.topology()), at.trace())
                .trace()
                .map(t -> count(t, at.blocker()) < count(at.trace(), at.blocker()))
                .orElse(false);
    }

    private static long count(Trace trace, Blocker blocker) {
        return trace.blockers().stream()
                .filter(
                        b ->
                                b.reason() == blocker.reason()
                                        && b.at().equals(blocker.at())
                                        && b.direction() == blocker.direction())
                .count();
    }

    static List<Fix> quick(Impasse at) {
        return switch (at.blocker().reason()) {
            case NO_ROUTE_TO_DESTINATION -> new RouteFixes(at).missing();
            case BAD_STATE_ROUTE, INGRESS_RTB_TRAFFIC_REDIRECTION -> new RouteFixes(at).blackhole();
            case X_RETURN_PATH_MISMATCH -> new RouteFixes(at).astray();
            case BAD_STATE -> new ServiceFixes(at).accept();
            case BAD_STATE_ATTACHMENT -> new AttachmentFixes(at).idle();
            case TGW_ROUTE_AZ_RESTRICTION -> new AttachmentFixes(at).coverZone();
            case X_APPLIANCE_ASYMMETRY -> new AttachmentFixes(at).applianceMode();
            case TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION -> new HubFixes(at).associate();
            case TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT -> new HubFixes(at).lead();
            case TGW_RTB_BAD_STATE_ROUTE -> new HubFixes(at).blackhole();
            case X_TGW_OVERLAP_NOT_PROPAGATED -> List.of();
            case TGW_BAD_STATE_VPN, BAD_STATE_VPN -> new LineFixes(at).up();
            case NO_POSSIBLE_DESTINATION -> new LineFixes(at).announce();
            case IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS -> new InternetFixes(at).publishSource();
            case IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS -> new InternetFixes(at).publishTarget();
            case X_EIGW_EGRESS_ONLY -> new InternetFixes(at).letIn();
            case VPC_BLOCK_PUBLIC_ACCESS_ENABLED -> new InternetFixes(at).exclude();
            case VPCE_SERVICE_NOT_INSTALLED_IN_AZ -> new ServiceFixes(at).offerInZone();
            case X_VPCE_SERVICE_REGION -> new ServiceFixes(at).support();
            case ELBV2_LISTENERS_MISMATCH -> new ServiceFixes(at).listen();
            case ELBV2_LISTENER_HAS_NO_TG -> new ServiceFixes(at).register();
            case ELBV2_NO_TARGETS_IN_AZ -> new ServiceFixes(at).crossZones();
            case ENI_SOURCE_DEST_CHECK_RESTRICTION -> new FilterFixes(at).forward();
            case ENI_SG_RULES_MISMATCH, SG_REFERENCES_NOT_PRESERVED, UNKNOWN_PEERED_SGS ->
                    new FilterFixes(at).openGroup();
            case SG_REFERENCING_SUPPORT -> new FilterFixes(at).tellGroups();
            case SUBNET_ACL_RESTRICTION -> new FilterFixes(at).openAcl();
            case PCX_REQUIRES_ADDRESS_IN_VPC_CIDR, NO_PATH -> List.of();
            case X_LOOP -> new InternetFixes(at).ownTable();
            case UNKNOWN_RESOURCE, X_NAT_NO_INBOUND -> List.of();
            case PROTOCOL_RESTRICTION, X_RESOURCE_PORT -> List.of();
            case IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS,
                    IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS ->
                    new RouteFixes(at).privately();
            case NGW_REQUIRES_SOURCE_IN_VPC, X_DELIVERED_ELSEWHERE -> List.of();
            case VGW_PRIVATE_IP_ASSOCIATION_FOR_EGRESS -> List.of();
            case VGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS -> List.of();
            case VPCE_GATEWAY_EGRESS_SOURCE_ADDRESS_RESTRICTION -> List.of();
        };
    }

    /// Whether another connection would help: where nothing joins the two ends, what joins them can't
    /// carry this, or their addresses overlap.
    private static boolean needsConnection(Impasse at, List<Fix> found) {
        return switch (at.blocker().reason()) {
            case PCX_REQUIRES_ADDRESS_IN_VPC_CIDR, NO_PATH -> true;
            case IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS -> true;
            case IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS -> true;
            case NGW_REQUIRES_SOURCE_IN_VPC, X_DELIVERED_ELSEWHERE, X_LOOP -> true;
            case VGW_PRIVATE_IP_ASSOCIATION_FOR_EGRESS -> true;
            case VGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS, X_NAT_NO_INBOUND -> true;
            case X_TGW_OVERLAP_NOT_PROPAGATED, X_RETURN_PATH_MISMATCH, BAD_STATE_ROUTE -> true;
            case NO_ROUTE_TO_DESTINATION, NO_POSSIBLE_DESTINATION -> found.isEmpty();
            case BAD_STATE_ATTACHMENT, TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT -> found.isEmpty();
            case TGW_RTB_BAD_STATE_ROUTE, TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION -> false;
            case TGW_ROUTE_AZ_RESTRICTION, TGW_BAD_STATE_VPN, BAD_STATE_VPN -> false;
            case BAD_STATE, UNKNOWN_RESOURCE, X_APPLIANCE_ASYMMETRY -> false;
            case IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS -> false;
            case IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS, X_EIGW_EGRESS_ONLY -> false;
            case VPC_BLOCK_PUBLIC_ACCESS_ENABLED, VPCE_SERVICE_NOT_INSTALLED_IN_AZ -> false;
            case X_VPCE_SERVICE_REGION, ELBV2_LISTENERS_MISMATCH -> false;
            case ELBV2_LISTENER_HAS_NO_TG, ELBV2_NO_TARGETS_IN_AZ -> false;
            case ENI_SOURCE_DEST_CHECK_RESTRICTION, ENI_SG_RULES_MISMATCH -> false;
            case INGRESS_RTB_TRAFFIC_REDIRECTION -> false;
            case PROTOCOL_RESTRICTION, X_RESOURCE_PORT -> true;
            case SG_REFERENCES_NOT_PRESERVED, UNKNOWN_PEERED_SGS -> false;
            case SG_REFERENCING_SUPPORT, SUBNET_ACL_RESTRICTION -> false;
            case VPCE_GATEWAY_EGRESS_SOURCE_ADDRESS_RESTRICTION -> false;
        };
    }
}
