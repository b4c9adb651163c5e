package vpcanvas.analysis.trace;

import vpcanvas.model.Resource;
import vpcanvas.net.Ip;

/// One end of a flow.
public sealed interface Party {

    /// What the flow calls it: an id, an address, or `internet`.
    String id();

    /// Something with an interface in a subnet: an instance, an interface, an endpoint, a load
    /// balancer, a NAT gateway.
    record Named(Resource resource) implements Party {
        @Override
        public String id() {
            return resource.ref().id();
        }
    }

    /// An address, whoever has it.
    record Numbered(Ip address) implements Party {
        @Override
        public String id() {
            return address.toString();
        }
    }

    /// Any host outside.
    record Internet() implements Party {
        @Override
        public String id() {
            return "internet";
        }
    }
}
