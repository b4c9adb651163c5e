package vpcanvas.figure;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vpcanvas.model.Instance;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;

/// What a container holds that is not drawn.
record Held(int vpcs, int subnets, int instances) {
    static final Held NOTHING = new Held(0, 0, 0);

    static boolean counts(Resource resource) {
        return resource instanceof Vpc
                || resource instanceof Subnet
                || resource instanceof Instance;
    }

    Held plus(Resource resource) {
        return switch (resource) {
            case Vpc _ -> new Held(vpcs + 1, subnets, instances);
            case Subnet _ -> new Held(vpcs, subnets + 1, instances);
            case Instance _ -> new Held(vpcs, subnets, instances + 1);
            default -> this;
        };
    }

    /// Such as `2 subnets · 1 instance`; empty when it holds nothing.
    String says() {
        return Stream.of(said(vpcs, "VPC"), said(subnets, "subnet"), said(instances, "instance"))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String said(int count, String word) {
        return count == 0 ? "" : count + " " + word + (count == 1 ? "" : "s");
    }
}
