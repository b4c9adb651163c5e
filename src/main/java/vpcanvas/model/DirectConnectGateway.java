package vpcanvas.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.net.Cidr;

/// A [Direct Connect gateway](https://docs.aws.amazon.com/directconnect/latest/UserGuide/direct-connect-gateways-intro.html), the gateways associated with it, and what the corporate side announces.
public record DirectConnectGateway(
        Ref<DirectConnectGateway> ref,
        String name,
        long amazonSideAsn,
        @Nullable Ref<CorporateNetwork> corporateNetwork,
        List<Association> associations,
        List<Announced> announced)
        implements Resource {

    public DirectConnectGateway {
        associations = List.copyOf(associations);
        announced = List.copyOf(announced);
    }

    /// A virtual private gateway (transit gateways have an attachment), with its allowed prefixes.
    public record Association(
            Ref<VirtualPrivateGateway> virtualPrivateGateway, List<Cidr> allowedPrefixes) {

        public Association {
            allowedPrefixes = List.copyOf(allowedPrefixes);
        }
    }
}
