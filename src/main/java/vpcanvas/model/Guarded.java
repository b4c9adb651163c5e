package vpcanvas.model;

import java.util.List;

/// What has interfaces that carry [security groups](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html).
/// NAT gateways and transit gateway attachments have none.
public sealed interface Guarded
        permits Instance,
                NetworkInterface,
                LoadBalancer,
                InterfaceEndpoint,
                ResourceEndpoint,
                ResourceGateway {

    List<Ref<SecurityGroup>> securityGroups();

    /// The security groups of something; none of what can't have any.
    static List<Ref<SecurityGroup>> groupsOf(Resource resource) {
        return resource instanceof Guarded guarded ? guarded.securityGroups() : List.of();
    }
}
