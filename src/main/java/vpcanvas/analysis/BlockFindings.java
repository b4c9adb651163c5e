package vpcanvas.analysis;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.analysis.route.Inventory;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;
import vpcanvas.net.Cidr;
import vpcanvas.net.Family;

/// Checks the blocks of VPCs and subnets against
/// [what AWS accepts](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html).
final class BlockFindings {
    private static final List<Cidr> FORBIDDEN =
            List.of(
                    Cidr.parse("0.0.0.0/8"),
                    Cidr.parse("127.0.0.0/8"),
                    Cidr.parse("169.254.0.0/16"),
                    Cidr.parse("224.0.0.0/4"));

    private BlockFindings() {}

    static void find(Inventory inventory, List<Problem> found) {
        for (Vpc vpc : inventory.topology().all(Vpc.class)) {
            List<Cidr> blocks = vpc.usableBlocks();
            for (Cidr block : blocks) {
                sizeOfVpcBlock(vpc, block, found);
                if (isForbidden(block)) {
                    found.add(
                            new Problem.RefusedBlock(
                                    vpc,
                                    block,
                                    ProblemCode.X_VPC_CIDR_FORBIDDEN,
                                    "the range is reserved. Use a private one, such as"
                                            + " 10.0.0.0/16."));
                }
            }
            overlapsOfOwnBlocks(vpc, blocks, found);
            subnetsOf(inventory, vpc, found);
        }
    }

    /// Whether a block lies in a range that no VPC may use.
    static boolean isForbidden(Cidr block) {
        return FORBIDDEN.stream().anyMatch(f -> f.contains(block));
    }

    private static void sizeOfVpcBlock(Vpc vpc, Cidr block, List<Problem> found) {
        if (block.family() == Family.IPV4 && (block.length() < 16 || block.length() > 28)) {
            found.add(
                    new Problem.RefusedBlock(
                            vpc,
                            block,
                            ProblemCode.X_VPC_CIDR_SIZE,
                            "an IPv4 block of a VPC is from /16 to /28."));
        }
        if (block.family() == Family.IPV6
                && (block.length() < 44 || block.length() > 60 || block.length() % 4 != 0)) {
            found.add(
                    new Problem.RefusedBlock(
                            vpc,
                            block,
                            ProblemCode.X_VPC_IPV6_SIZE,
                            "an IPv6 block of a VPC is /44, /48, /52, /56 or /60."));
        }
    }

    private static void overlapsOfOwnBlocks(Vpc vpc, List<Cidr> blocks, List<Problem> found) {
        for (int i = 0; i < blocks.size(); i++) {
            for (Cidr before : blocks.subList(0, i)) {
                if (before.overlaps(blocks.get(i))) {
                    found.add(
                            new Problem.RefusedBlock(
                                    vpc,
                                    blocks.get(i),
                                    ProblemCode.X_CIDR_OVERLAPS_OWN,
                                    "it overlaps the VPC's own block " + before + "."));
                }
            }
        }
    }

    private static void subnetsOf(Inventory inventory, Vpc vpc, List<Problem> found) {
        List<Subnet> subnets = inventory.subnetsOf(vpc.ref());
        for (Subnet subnet : subnets) {
            for (Cidr block : subnet.cidrBlocks()) {
                sizeOfSubnetBlock(subnet, block, found);
                if (vpc.usableBlocks().stream().noneMatch(b -> b.contains(block))) {
                    found.add(
                            new Problem.RefusedBlock(
                                    subnet,
                                    block,
                                    ProblemCode.X_SUBNET_OUTSIDE_VPC,
                                    "it lies in no block of " + vpc.label() + "."));
                }
            }
        }
        overlapsOfSubnets(subnets, found);
    }

    private static void sizeOfSubnetBlock(Subnet subnet, Cidr block, List<Problem> found) {
        if (block.family() == Family.IPV4 && (block.length() < 16 || block.length() > 28)) {
            found.add(
                    new Problem.RefusedBlock(
                            subnet,
                            block,
                            ProblemCode.X_SUBNET_SIZE,
                            "an IPv4 block of a subnet is from /16 to /28."));
        }
        if (block.family() == Family.IPV6
                && (block.length() < 44 || block.length() > 64 || block.length() % 4 != 0)) {
            found.add(
                    new Problem.RefusedBlock(
                            subnet,
                            block,
                            ProblemCode.X_SUBNET_IPV6_SIZE,
                            "an IPv6 block of a subnet is from /44 to /64 in steps of 4."));
        }
    }

    private static void overlapsOfSubnets(List<Subnet> subnets, List<Problem> found) {
        List<OverlapSweep.Owned<Subnet>> blocks = new ArrayList<>();
        subnets.forEach(
                s -> s.cidrBlocks().forEach(b -> blocks.add(new OverlapSweep.Owned<>(b, s))));
        OverlapSweep.overlaps(
                blocks,
                (wide, narrow) ->
                        found.add(
                                new Problem.OverlappingSubnets(
                                        wide.owner(),
                                        wide.block(),
                                        narrow.owner(),
                                        narrow.block())));
    }
}
