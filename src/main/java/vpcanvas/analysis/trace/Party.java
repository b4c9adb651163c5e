package vpcanvas.analysis.trace;

import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.GatewayEndpoint;
import vpcanvas.model.Resource;
import vpcanvas.net.Ip;

/// One end of a flow.
public sealed interface Party {

    /// What the flow calls it: an id, an address, or `internet`.
    String id();

    /// Something with an interface in a subnet: an instance, an interface, an endpoint for a service or a
    /// resource, a load balancer, a NAT gateway.
    record Named(Resource resource) implements Party {
        @Override
        public String id() {
            return resource.ref().id();
        }
    }

    /// A host of a corporate network.
    ///
    /// @param id its name, or the id of the network of which it may be any
    record Corporate(String id, CorporateNetwork network, Ip address) implements Party {}

    /// The service behind a gateway endpoint.
    record Service(GatewayEndpoint endpoint) implements Party {
        @Override
        public String id() {
            return endpoint.ref().id();
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
