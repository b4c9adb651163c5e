package vpcanvas.model;

import java.util.List;

/// A [security group](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html): stateful, allow-only.
public record SecurityGroup(
        Ref<SecurityGroup> ref,
        String name,
        Ref<Vpc> vpc,
        List<SecurityGroupRule> ingress,
        List<SecurityGroupRule> egress)
        implements Resource {

    public SecurityGroup {
        ingress = List.copyOf(ingress);
        egress = List.copyOf(egress);
    }
}
