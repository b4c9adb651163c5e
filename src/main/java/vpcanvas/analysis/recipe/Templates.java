package vpcanvas.analysis.recipe;

import java.util.List;
import java.util.Optional;
import vpcanvas.model.Document;

/// Designs to begin with, drawn by the recipes that a hand has too. The first three and
/// `transit-gateway` show one way each in which VPCs reach one another.
public final class Templates {
    /// How many VPCs a template whose number can be chosen has unless told otherwise.
    public static final int VPCS = 3;

    /// The fewest and the most that can be chosen.
    public static final int FEWEST_VPCS = 2;

    public static final int MOST_VPCS = 1000;

    private static final String HUB_AND_SPOKE = "hub-and-spoke";

    private Templates() {}

    public static List<String> names() {
        return List.of(
                "internet",
                "peering",
                "privatelink",
                "transit-gateway",
                "transit-gateway-overlap",
                HUB_AND_SPOKE,
                "two-regions",
                "corporate-network",
                "egress",
                "inspection");
    }

    /// A new document by the name of its template.
    public static Optional<Document> named(String name) {
        return named(name, VPCS);
    }

    /// Likewise, with a number of VPCs where it can be chosen.
    ///
    /// @throws IllegalArgumentException if that many can't be drawn
    public static Optional<Document> named(String name, int vpcs) {
        return switch (name) {
            case "internet" -> Optional.of(InternetTemplate.draw());
            case "peering" -> Optional.of(PeeringTemplate.draw());
            case "privatelink" -> Optional.of(PrivateLinkTemplate.draw());
            case "transit-gateway" -> Optional.of(TransitGatewayTemplate.mapped());
            case "transit-gateway-overlap" -> Optional.of(TransitGatewayTemplate.overlapping());
            case HUB_AND_SPOKE -> Optional.of(HubAndSpokeTemplate.draw(checked(vpcs)));
            case "two-regions" -> Optional.of(TwoRegionsTemplate.draw());
            case "corporate-network" -> Optional.of(CorporateNetworkTemplate.draw());
            case "egress" -> Optional.of(EgressTemplate.draw());
            case "inspection" -> Optional.of(InspectionTemplate.draw());
            default -> Optional.empty();
        };
    }

    /// Whether the number of VPCs of a template can be chosen.
    public static boolean takesVpcs(String name) {
        return name.equals(HUB_AND_SPOKE);
    }

    private static int checked(int vpcs) {
        if (vpcs < FEWEST_VPCS || vpcs > MOST_VPCS) {
            throw new IllegalArgumentException(
                    "from " + FEWEST_VPCS + " to " + MOST_VPCS + " VPCs, not " + vpcs);
        }
        return vpcs;
    }
}
