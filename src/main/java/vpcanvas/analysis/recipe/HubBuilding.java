package vpcanvas.analysis.recipe;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Point;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRouteTable;

/// Puts transit gateways into a design.
record HubBuilding(Building building) {

    /// A transit gateway as AWS makes one: with one route table, by which attachments ask and into
    /// which they propagate unless told otherwise
    /// ([transit gateways](https://docs.aws.amazon.com/vpc/latest/tgw/tgw-transit-gateways.html),
    ///
    ///
    /// @param region where it is; null for the nearest Region that can grow over it, or a new one
    /// @param name what its id ends in; empty for a number of its own
    Ref<TransitGateway> hub(@Nullable Ref<Region> region, String name, @Nullable Point at) {
        Steps steps = building.steps();
        Sites sites = new Sites(building, Footprint.HUB);
        Sites.Site site = sites.of(region, at);
        String id =
                name.isEmpty()
                        ? Naming.numbered(steps.topology(), "tgw-")
                        : building.unique("tgw-" + Naming.part(name));
        Ref<TransitGateway> ref = Ref.to(TransitGateway.class, id);
        Ref<TransitGatewayRouteTable> table =
                Ref.to(
                        TransitGatewayRouteTable.class,
                        building.unique(id.replaceFirst("^tgw-", "tgw-rtb-")));
        long asn = Asns.free(steps.topology(), Asns.AMAZON_SIDE);
        steps.add(
                new TransitGateway(
                        ref, "", site.region(), null, asn, table, table, false, List.of()),
                site.place());
        sites.frame(ref, site);
        steps.add(
                new TransitGatewayRouteTable(table, id, ref, List.of(), List.of(), List.of()),
                null);
        return ref;
    }
}
