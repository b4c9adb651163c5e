package vpcanvas.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A [NAT gateway](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html). A zonal one lives in a subnet, a regional one only in a VPC.
public record NatGateway(
        Ref<NatGateway> ref,
        String name,
        @Nullable Ref<Subnet> subnet,
        @Nullable Ref<Vpc> vpc,
        Connectivity connectivityType,
        Availability availabilityMode,
        State state,
        List<Address> addresses)
        implements Resource {

    public NatGateway {
        addresses = List.copyOf(addresses);
    }

    public enum Connectivity {
        PUBLIC,
        PRIVATE
    }

    public enum Availability {
        ZONAL,
        REGIONAL
    }

    public enum State {
        AVAILABLE,
        PENDING,
        FAILED,
        DELETING,
        DELETED
    }
}
