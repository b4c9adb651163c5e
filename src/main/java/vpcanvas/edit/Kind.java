package vpcanvas.edit;

import org.jspecify.annotations.Nullable;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;

/// What the palette offers to place, and what it has to be placed in.
public enum Kind {
    REGION("Region", null),
    VPC("VPC", Region.class),
    SUBNET("subnet", Vpc.class),
    INSTANCE("instance", Subnet.class),
    INTERNET_GATEWAY("internet gateway", Vpc.class),
    NAT_GATEWAY("NAT gateway", Subnet.class),
    LOAD_BALANCER("load balancer", Subnet.class),
    INTERFACE_ENDPOINT("interface endpoint", Subnet.class),
    GATEWAY_ENDPOINT("gateway endpoint", Vpc.class),
    VIRTUAL_PRIVATE_GATEWAY("virtual private gateway", Vpc.class),
    TRANSIT_GATEWAY("transit gateway", Region.class),
    CORPORATE_NETWORK("corporate network", null),
    CUSTOMER_GATEWAY("customer gateway", CorporateNetwork.class),
    DIRECT_CONNECT_GATEWAY("Direct Connect gateway", null),
    NOTE("note", null);

    private final String word;
    private final @Nullable Class<? extends Resource> home;

    Kind(String word, @Nullable Class<? extends Resource> home) {
        this.word = word;
        this.home = home;
    }

    public String word() {
        return word;
    }

    String article() {
        return "aei".indexOf(Character.toLowerCase(word.charAt(0))) < 0 ? "a" : "an";
    }

    /// Whether it can't be placed on the paper itself. A VPC and a hub can: their Region is found
    /// or drawn.
    public boolean needsHome() {
        return home != null && home != Region.class;
    }

    /// Whether a container takes it.
    boolean fitsIn(Resource container) {
        return home != null && home.isInstance(container);
    }

    /// What to tell a person who drops it where nothing takes it.
    String refusal() {
        String where =
                home == Subnet.class
                        ? "a subnet"
                        : home == CorporateNetwork.class ? "a corporate network" : "a VPC";
        return "Drop the " + word + " in " + where + ".";
    }
}
