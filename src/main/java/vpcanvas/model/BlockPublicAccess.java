package vpcanvas.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// [VPC Block Public Access](https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa-basics.html) of one account in one Region.
public record BlockPublicAccess(
        Ref<BlockPublicAccess> ref,
        Ref<Region> region,
        @Nullable Ref<Account> owner,
        Mode mode,
        List<Exclusion> exclusions)
        implements Resource {

    public BlockPublicAccess {
        exclusions = List.copyOf(exclusions);
    }

    @Override
    public String name() {
        return "";
    }

    public enum Mode {
        OFF,
        BLOCK_BIDIRECTIONAL,
        BLOCK_INGRESS
    }

    /// A VPC or subnet to which the block does not apply, or only inbound.
    public record Exclusion(Ref<Resource> resource, Allow allow) {}

    public enum Allow {
        ALLOW_BIDIRECTIONAL,
        ALLOW_EGRESS
    }
}
