package vpcanvas.analysis.trace;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Host;
import vpcanvas.model.BlockPublicAccess;
import vpcanvas.model.Instance;
import vpcanvas.model.NetworkAcl;
import vpcanvas.model.NetworkInterface;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.SecurityGroup;
import vpcanvas.model.Topology;

/// What a trace takes for granted: what isn't drawn is open, and what is drawn but not analysed is
/// named.
record NotJudged(Topology topology) {

    List<String> at(@Nullable Host host) {
        List<String> assumed = new ArrayList<>();
        if (host == null) {
            return assumed;
        }
        List<Ref<SecurityGroup>> groups = groupsOf(host.owner());
        if (groups.isEmpty()) {
            assumed.add("no security group drawn on " + host.id() + ": open");
        } else {
            groups.forEach(
                    g ->
                            assumed.add(
                                    "security group "
                                            + g
                                            + " on "
                                            + host.id()
                                            + " is not judged: open"));
        }
        topology.all(NetworkAcl.class).stream()
                .filter(a -> a.subnets().contains(host.subnet().ref()))
                .forEach(
                        a ->
                                assumed.add(
                                        "network ACL "
                                                + a.ref()
                                                + " of "
                                                + host.subnet().ref()
                                                + " is not judged: open"));
        return assumed;
    }

    List<String> publicAccess() {
        return topology.all(BlockPublicAccess.class).stream()
                .map(b -> "VPC Block Public Access of " + b.region() + " is not judged: off")
                .toList();
    }

    private static List<Ref<SecurityGroup>> groupsOf(Resource owner) {
        return owner instanceof Instance i
                ? i.securityGroups()
                : owner instanceof NetworkInterface n ? n.securityGroups() : List.of();
    }
}
