package vpcanvas.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.net.Cidr;

/// A [VPC](https://docs.aws.amazon.com/vpc/latest/userguide/configure-your-vpc.html): an isolated network in one Region. The first IPv4 block is the
/// primary one; its order is kept.
public record Vpc(
        Ref<Vpc> ref,
        String name,
        Ref<Region> region,
        @Nullable Ref<Account> owner,
        List<VpcBlock> blocks)
        implements Resource {

    public Vpc {
        blocks = List.copyOf(blocks);
    }

    /// The blocks that count: only an associated block has addresses and a local route.
    public List<Cidr> usableBlocks() {
        return blocks.stream().filter(b -> b.state().isUsable()).map(VpcBlock::cidrBlock).toList();
    }
}
