package vpcanvas.model;

import java.util.List;

/// An EC2 instance with its primary interface.
public record Instance(
        Ref<Instance> ref,
        String name,
        Ref<Subnet> subnet,
        List<Address> addresses,
        List<Ref<SecurityGroup>> securityGroups,
        SourceDestCheck sourceDestCheck)
        implements Resource, Guarded {

    public Instance {
        addresses = List.copyOf(addresses);
        securityGroups = List.copyOf(securityGroups);
    }
}
