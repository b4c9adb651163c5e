package vpcanvas.analysis.trace;

import java.util.List;
import vpcanvas.model.Instance;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.NetworkInterface;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.ResourceEndpoint;
import vpcanvas.model.ResourceGateway;
import vpcanvas.model.SecurityGroup;

/// The security groups on the interfaces of something; NAT gateways have none.
final class Guards {
    private Guards() {}

    static List<Ref<SecurityGroup>> of(Resource owner) {
        if (owner instanceof Instance i) {
            return i.securityGroups();
        }
        if (owner instanceof NetworkInterface n) {
            return n.securityGroups();
        }
        if (owner instanceof LoadBalancer l) {
            return l.securityGroups();
        }
        if (owner instanceof ResourceEndpoint e) {
            return e.securityGroups();
        }
        if (owner instanceof ResourceGateway g) {
            return g.securityGroups();
        }
        return owner instanceof InterfaceEndpoint e ? e.securityGroups() : List.of();
    }
}
