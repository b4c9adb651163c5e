package vpcanvas.model;

import vpcanvas.net.Cidr;

/// A block that is, was or will be associated with a VPC, and how far that has come
/// ([VPC CIDR blocks](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html)).
public record VpcBlock(Cidr cidrBlock, State state) {

    public enum State {
        ASSOCIATED,
        ASSOCIATING,
        DISASSOCIATING,
        DISASSOCIATED,
        FAILING,
        FAILED;

        /// Whether addresses of the block can be used.
        public boolean isUsable() {
            return this == ASSOCIATED;
        }
    }

    public static VpcBlock of(Cidr block) {
        return new VpcBlock(block, State.ASSOCIATED);
    }
}
