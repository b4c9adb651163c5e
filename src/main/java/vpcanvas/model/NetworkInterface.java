package vpcanvas.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An elastic network interface that is drawn on its own: an appliance's second one, a Lambda function's.
public record NetworkInterface(
        Ref<NetworkInterface> ref,
        String name,
        Ref<Subnet> subnet,
        List<Address> addresses,
        List<Ref<SecurityGroup>> securityGroups,
        SourceDestCheck sourceDestCheck,
        @Nullable Ref<Instance> instance)
        implements Resource, Guarded {

    public NetworkInterface {
        addresses = List.copyOf(addresses);
        securityGroups = List.copyOf(securityGroups);
    }
}
