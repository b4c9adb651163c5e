package vpcanvas.analysis.option;

import java.util.Map;

/// What a way is like, whatever it joins.
record Nature(Way way) {

    /// What it rests on.
    Rule rule() {
        return switch (way) {
            case INTERNET -> Rule.OVER_INTERNET;
            case PEERING -> Rule.PEER_ROUTES;
            case PRIVATELINK -> Rule.SERVICE_NO_ROUTES;
            case RESOURCE_ENDPOINT -> Rule.RESOURCE;
            case TRANSIT_GATEWAY -> Rule.HUB_TRANSIT;
            case TRANSIT_GATEWAY_PEERING -> Rule.HUB_STATIC;
            case MAPPED_ADDRESSES -> Rule.MAPPED_SERVICE;
            case VPN -> Rule.VPN_LIMITS;
        };
    }

    /// What it gives, in one sentence without a full stop.
    String says(Ends ends) {
        String service = "one service of " + ends.farLabel();
        return switch (way) {
            case INTERNET ->
                    "public addresses at both ends; " + ends.toLabel() + " is dialled at its own";
            case PEERING -> "any address and port, both ways, with routes on both sides";
            case PRIVATELINK -> service + ", with no routes; blocks may overlap";
            case RESOURCE_ENDPOINT -> service + ", without a load balancer";
            case TRANSIT_GATEWAY ->
                    "any address and port, both ways; what else is attached can be led there too";
            case TRANSIT_GATEWAY_PEERING ->
                    "any address and port, both ways, by static routes between two hubs";
            case MAPPED_ADDRESSES -> service + ", by a NAT gateway here and a load balancer there";
            case VPN -> "any address and port, both ways, encrypted, over the internet";
        };
    }

    /// What runs where a person draws it.
    ///
    /// @param networks how many networks ask
    Map<PriceItem, Integer> running(int networks) {
        return switch (way) {
            case INTERNET -> Map.of(PriceItem.PUBLIC_IPV4_HOUR, networks + 1);
            case PEERING -> Map.of();
            case PRIVATELINK ->
                    Map.of(
                            PriceItem.INTERFACE_ENDPOINT_HOUR,
                            networks,
                            PriceItem.LOAD_BALANCER_HOUR,
                            1);
            case RESOURCE_ENDPOINT -> Map.of(PriceItem.RESOURCE_ENDPOINT_HOUR, networks);
            case TRANSIT_GATEWAY -> Map.of(PriceItem.TRANSIT_GATEWAY_ATTACHMENT_HOUR, networks + 1);
            // Each side of the peering is an attachment of its own.
            case TRANSIT_GATEWAY_PEERING ->
                    Map.of(PriceItem.TRANSIT_GATEWAY_ATTACHMENT_HOUR, networks + 1 + 2);
            case MAPPED_ADDRESSES ->
                    Map.of(
                            PriceItem.NAT_GATEWAY_HOUR,
                            networks,
                            PriceItem.TRANSIT_GATEWAY_ATTACHMENT_HOUR,
                            networks + 1,
                            PriceItem.LOAD_BALANCER_HOUR,
                            1);
            case VPN ->
                    Map.of(
                            PriceItem.VPN_CONNECTION_HOUR,
                            networks,
                            PriceItem.PUBLIC_IPV4_HOUR,
                            networks);
        };
    }
}
