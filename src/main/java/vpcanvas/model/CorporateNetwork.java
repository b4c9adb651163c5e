package vpcanvas.model;

import java.util.List;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;

/// A network outside AWS: its blocks and the hosts that the design names.
public record CorporateNetwork(
        Ref<CorporateNetwork> ref, String name, List<Cidr> cidrBlocks, List<Host> hosts)
        implements Resource {

    public CorporateNetwork {
        cidrBlocks = List.copyOf(cidrBlocks);
        hosts = List.copyOf(hosts);
    }

    /// A host by the name it has in the design.
    public record Host(String name, Ip ipAddress) {}
}
