package vpcanvas.analysis.option;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What AWS charges for and a comparison counts.
public enum PriceItem {
    NAT_GATEWAY_HOUR("NAT gateway"),
    NAT_GATEWAY_GB("through a NAT gateway"),
    PUBLIC_IPV4_HOUR("public IPv4 address"),
    TRANSIT_GATEWAY_ATTACHMENT_HOUR("transit gateway attachment"),
    TRANSIT_GATEWAY_GB("into a transit gateway"),
    INTERFACE_ENDPOINT_HOUR("interface endpoint and zone"),
    INTERFACE_ENDPOINT_GB("through an interface endpoint"),
    RESOURCE_ENDPOINT_HOUR("resource endpoint and zone"),
    RESOURCE_ENDPOINT_GB("through a resource endpoint"),
    RESOURCE_GATEWAY_GB("through a resource gateway"),
    LOAD_BALANCER_HOUR("network load balancer"),
    VPN_CONNECTION_HOUR("VPN connection"),
    ZONE_TRANSFER_GB("between zones or public addresses, out and in"),
    REGION_TRANSFER_GB("to another Region"),
    INTERNET_TRANSFER_GB("out to the internet");

    private final String what;

    PriceItem(String what) {
        this.what = what;
    }

    /// What is counted, such as `VPN connection`, or where the data passes.
    public String what() {
        return what;
    }

    /// Whether data is paid, by the GB; otherwise time, by the hour.
    public boolean isData() {
        return name().endsWith("_GB");
    }

    /// The unit of its price: `GB` or `hour`.
    public String unit() {
        return isData() ? "GB" : "hour";
    }

    /// As price lists write it, such as `natGatewayHour`.
    public String word() {
        StringBuilder word = new StringBuilder();
        for (String part : name().toLowerCase(Locale.ROOT).split("_", -1)) {
            String first = part.substring(0, 1);
            word.append(word.isEmpty() ? first : first.toUpperCase(Locale.ROOT));
            word.append(part, 1, part.length());
        }
        return word.toString();
    }

    public static Optional<PriceItem> of(String word) {
        return Arrays.stream(values()).filter(i -> i.word().equals(word)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(PriceItem::word).toList();
    }
}
