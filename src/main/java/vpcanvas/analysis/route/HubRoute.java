package vpcanvas.analysis.route;

import org.jspecify.annotations.Nullable;
import vpcanvas.model.Attachment;
import vpcanvas.model.Ref;
import vpcanvas.net.Cidr;

/// A route of a transit gateway's table as a packet meets it.
///
/// @param attachment where it leads; null for a blackhole route, which leads nowhere by intention
/// @param blackhole why it carries nothing, in words; null when the route is active
public record HubRoute(
        Cidr destination,
        @Nullable Ref<Attachment> attachment,
        Origin origin,
        @Nullable String blackhole)
        implements TableRoute {

    /// Where a hub's route comes from, in AWS's
    /// [order for equal destinations](https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html)
    /// which is another one than that of VPC tables. An automatic route is a static one that
    /// the program writes for a peering.
    public enum Origin {
        STATIC("static"),
        AUTOMATIC("automatic"),
        PREFIX_LIST("prefix-list"),
        /// The blocks of an attached VPC.
        VPC("propagated"),
        /// Learned by BGP over Direct Connect.
        DIRECT_CONNECT("propagated"),
        /// Learned by BGP over a Site-to-Site VPN.
        VPN("propagated");

        private final String word;

        Origin(String word) {
            this.word = word;
        }

        /// The word in answers.
        public String word() {
            return word;
        }
    }

    @Override
    public String targetId() {
        return attachment == null ? "blackhole" : attachment.id();
    }

    @Override
    public String originWord() {
        return origin.word();
    }
}
