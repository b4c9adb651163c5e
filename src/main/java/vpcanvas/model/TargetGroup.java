package vpcanvas.model;

import java.util.List;

/// Where a listener's connections go. `port` holds for targets that name none. With `preserveClientIp`
/// the targets of a network load balancer see the client's address, not the load balancer's
/// ([attributes](https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-target-group-attributes.html)).
public record TargetGroup(
        String name,
        Protocol protocol,
        int port,
        List<Registration> targets,
        boolean preserveClientIp) {

    public TargetGroup {
        targets = List.copyOf(targets);
    }
}
