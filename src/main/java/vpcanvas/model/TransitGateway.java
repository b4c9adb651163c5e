package vpcanvas.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.net.Cidr;

/// A [transit gateway](https://docs.aws.amazon.com/vpc/latest/tgw/what-is-transit-gateway.html): a hub of one Region. The default tables are null when attachments get none.
public record TransitGateway(
        Ref<TransitGateway> ref,
        String name,
        Ref<Region> region,
        @Nullable Ref<Account> owner,
        long amazonSideAsn,
        @Nullable Ref<TransitGatewayRouteTable> associationDefaultRouteTable,
        @Nullable Ref<TransitGatewayRouteTable> propagationDefaultRouteTable,
        boolean securityGroupReferencingSupport,
        List<Cidr> cidrBlocks)
        implements Resource {

    public TransitGateway {
        cidrBlocks = List.copyOf(cidrBlocks);
    }
}
