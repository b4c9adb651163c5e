package vpcanvas.model;

import java.util.List;

/// A [load balancer](https://docs.aws.amazon.com/elasticloadbalancing/latest/network/introduction.html) with what it listens on and where it sends.
/// Its security groups judge PrivateLink traffic too, unless it is
/// [told not to](https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-security-groups.html).
public record LoadBalancer(
        Ref<LoadBalancer> ref,
        String name,
        Type type,
        Scheme scheme,
        Ref<Vpc> vpc,
        List<SubnetAddress> nodes,
        List<Listener> listeners,
        List<TargetGroup> targetGroups,
        boolean crossZone,
        List<Ref<SecurityGroup>> securityGroups,
        boolean privateLinkTrafficUnfiltered)
        implements Resource, Guarded {

    public LoadBalancer {
        nodes = List.copyOf(nodes);
        listeners = List.copyOf(listeners);
        targetGroups = List.copyOf(targetGroups);
        securityGroups = List.copyOf(securityGroups);
    }

    public enum Type {
        NETWORK,
        APPLICATION,
        GATEWAY
    }

    public enum Scheme {
        INTERNAL,
        INTERNET_FACING
    }
}
