package vpcanvas.io.design;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vpcanvas.model.Flow;
import vpcanvas.model.NamedFigure;
import vpcanvas.model.Note;
import vpcanvas.model.Ref;

/// The key of each component in a file: AWS's word where AWS has one. The rule is the component's
/// name with a capital letter, and `Id` or `Ids` behind it if it refers to something; the model and
/// AWS's spelling were chosen so that few names need an entry here. What AWS knows nothing of, the
/// figures and notes, keeps its names as they are.
final class KeyNames {
    private static final Set<Class<?>> NOT_OF_AWS =
            Set.of(NamedFigure.class, Flow.class, Note.class);

    /// By component, where all records mean the same by it.
    private static final Map<String, String> EVERYWHERE =
            Map.of(
                    "region", "Region",
                    "owner", "OwnerId",
                    "nodes", "Subnets",
                    "virtualPrivateGateway", "VpnGatewayId");

    /// By record and component.
    private static final Map<String, String> HERE =
            Map.ofEntries(
                    Map.entry("Vpc.blocks", "CidrBlockAssociationSet"),
                    Map.entry("RouteTable.propagatingVgws", "PropagatingVgws"),
                    Map.entry("Instance.addresses", "PrivateIpAddresses"),
                    Map.entry("NetworkInterface.addresses", "PrivateIpAddresses"),
                    Map.entry("NatGateway.addresses", "NatGatewayAddresses"),
                    Map.entry("EndpointService.loadBalancers", "NetworkLoadBalancerArns"),
                    Map.entry("EndpointService.supportedRegions", "SupportedRegions"),
                    Map.entry("BlockPublicAccess.mode", "InternetGatewayBlockMode"),
                    Map.entry("Exclusion.allow", "InternetGatewayExclusionMode"),
                    Map.entry("TargetDescription.target", "Id"),
                    Map.entry("TransitGateway.cidrBlocks", "TransitGatewayCidrBlocks"),
                    Map.entry("TransitGatewayRouteTable.associations", "Associations"),
                    Map.entry("TransitGatewayRouteTable.propagations", "Propagations"));

    private KeyNames() {}

    /// The key under which a component stands.
    static String of(RecordComponent component) {
        Class<?> record = component.getDeclaringRecord();
        String name = component.getName();
        ResourceKind kind = ResourceKind.of(record);
        if (kind != null && name.equals("ref")) {
            return kind.idKey();
        }
        if (NOT_OF_AWS.contains(record)) {
            return name;
        }
        String here = HERE.get(record.getSimpleName() + "." + name);
        return here != null ? here : EVERYWHERE.getOrDefault(name, byRule(component));
    }

    private static String byRule(RecordComponent component) {
        String name = component.getName();
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        if (component.getType() == Ref.class) {
            return capital + "Id";
        }
        if (isListOfRefs(component)) {
            return capital.substring(0, capital.length() - 1) + "Ids";
        }
        return capital;
    }

    private static boolean isListOfRefs(RecordComponent component) {
        return component.getType() == List.class
                && component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof ParameterizedType element
                && element.getRawType() == Ref.class;
    }
}
