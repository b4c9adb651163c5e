package vpcanvas.analysis.recipe;

import org.jspecify.annotations.Nullable;
import vpcanvas.model.Change;

/// A way to connect two things: what it would change, or why it can't be.
///
/// @param label what a menu calls it
/// @param refusal why not, in words that fit behind the label and a colon; null when it can be
/// @param change what it does; null when it can't be
public record Offer(Kind kind, String label, @Nullable String refusal, @Nullable Change change) {

    public enum Kind {
        /// A peering connection, accepted, with automatic routes on both sides.
        PEERING("Peering"),
        /// A peering connection that waits for acceptance.
        PEERING_REQUEST("Peering (request only)"),
        /// Attachments of both VPCs to a hub, or to two that are peered.
        THROUGH_TRANSIT_GATEWAY("Through transit gateway"),
        /// A NAT gateway here and a load balancer there, in blocks that overlap nothing.
        MAPPED_ADDRESSES("Mapped addresses"),
        /// An interface endpoint here, an endpoint service there.
        PRIVATE_LINK("PrivateLink"),
        /// Public addresses, over internet gateways.
        INTERNET_PATH("Internet path"),
        /// One VPC on a hub.
        TRANSIT_GATEWAY_ATTACHMENT("Transit gateway attachment"),
        /// Two hubs, accepted, with automatic routes on both.
        TRANSIT_GATEWAY_PEERING("Transit gateway peering"),
        /// A VPN over which both sides announce their blocks.
        VPN_BGP("Site-to-Site VPN (BGP)"),
        /// A VPN with blocks and routes that are written down.
        VPN_STATIC("Site-to-Site VPN (static)"),
        /// A line of one's own, by a Direct Connect gateway.
        DIRECT_CONNECT("Direct Connect");

        private final String label;

        Kind(String label) {
            this.label = label;
        }
    }

    static Offer of(Kind kind, Change change) {
        return new Offer(kind, kind.label, null, change);
    }

    static Offer refused(Kind kind, String why) {
        return new Offer(kind, kind.label, why, null);
    }

    public boolean isLegal() {
        return change != null;
    }
}
