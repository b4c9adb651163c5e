package vpcanvas.analysis.filter;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Account;
import vpcanvas.model.BlockPublicAccess;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.Topology;

/// What [VPC Block Public Access](https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa.html)
/// lets pass between a subnet and the internet.
public record PublicAccess(Topology topology) {

    /// How traffic crosses the border.
    public enum Crossing {
        /// Somebody outside opens the connection.
        INBOUND,
        /// An interface with a public address opens it, through an internet gateway.
        OUTBOUND,
        /// A NAT gateway or an egress-only internet gateway opens it, which let nobody in.
        OUTBOUND_ONLY
    }

    /// What blocks the crossing, if anything does.
    public Optional<BlockPublicAccess> blocking(Subnet subnet, Crossing crossing) {
        return topology.find(subnet.vpc()).stream()
                .flatMap(
                        v ->
                                topology.all(BlockPublicAccess.class).stream()
                                        .filter(b -> covers(b, v.region(), v.owner())))
                .filter(b -> blocks(b, subnet, crossing))
                .findFirst();
    }

    private static boolean covers(
            BlockPublicAccess block, Ref<Region> region, @Nullable Ref<Account> owner) {
        return block.region().equals(region)
                && (block.owner() == null || owner == null || block.owner().equals(owner));
    }

    private boolean blocks(BlockPublicAccess block, Subnet subnet, Crossing crossing) {
        BlockPublicAccess.Allow excluded = exclusion(block, subnet);
        if (excluded == BlockPublicAccess.Allow.ALLOW_BIDIRECTIONAL) {
            return false;
        }
        return switch (block.mode()) {
            case OFF -> false;
            case BLOCK_INGRESS -> crossing != Crossing.OUTBOUND_ONLY;
            case BLOCK_BIDIRECTIONAL -> excluded == null || crossing == Crossing.INBOUND;
        };
    }

    /// A subnet's own exclusion, else that of its VPC.
    private static BlockPublicAccess.@Nullable Allow exclusion(
            BlockPublicAccess block, Subnet subnet) {
        BlockPublicAccess.Allow own = exclusion(block, subnet.ref());
        return own == null ? exclusion(block, subnet.vpc()) : own;
    }

    private static BlockPublicAccess.@Nullable Allow exclusion(
            BlockPublicAccess block, Ref<? extends Resource> resource) {
        return block.exclusions().stream()
                .filter(e -> e.resource().id().equals(resource.id()))
                .map(BlockPublicAccess.Exclusion::allow)
                .findFirst()
                .orElse(null);
    }
}
