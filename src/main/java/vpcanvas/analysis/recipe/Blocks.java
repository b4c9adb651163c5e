package vpcanvas.analysis.recipe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vpcanvas.model.CustomerGateway;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.SubnetAddress;
import vpcanvas.model.Topology;
import vpcanvas.model.Vpc;
import vpcanvas.net.BlockFacts;
import vpcanvas.net.Cidr;
import vpcanvas.net.CidrSet;
import vpcanvas.net.Family;
import vpcanvas.net.Ip;

/// Proposes free blocks and addresses: for a VPC one that overlaps nothing it could ever meet, for
/// a subnet one of its VPC's, for an interface one of its subnet's.
public final class Blocks {
    /// The private ranges of [RFC 1918](https://www.rfc-editor.org/rfc/rfc1918), in the order in
    /// which people use them up.
    public static final List<Cidr> PRIVATE =
            parsed("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16");

    /// [Shared address space](https://www.rfc-editor.org/rfc/rfc6598), which no VPC begins with here.
    static final Cidr MAPPED = Cidr.parse("100.64.0.0/10");

    /// [Used by some AWS
    /// services](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html) internally:
    /// allowed, but not proposed.
    private static final Cidr USED_BY_SERVICES = Cidr.parse("172.17.0.0/16");

    /// Public addresses that belong to nobody
    /// ([RFC 5737](https://www.rfc-editor.org/rfc/rfc5737)), so that no drawing names a stranger's.
    private static final List<Cidr> DOCUMENTATION = parsed("203.0.113.0/24", "198.51.100.0/24");

    /// Likewise ([RFC 3849](https://www.rfc-editor.org/rfc/rfc3849)).
    private static final Cidr DOCUMENTATION_V6 = Cidr.parse("2001:db8::/32");

    private static final List<Integer> VPC_SIZES = List.of(16, 20, 24, 28);
    private static final int SUBNET_SIZE = 24;
    private static final int SMALLEST_SUBNET = 28;
    private static final int IPV6_SUBNET_SIZE = 64;

    private Blocks() {}

    /// A block for a new VPC: a /16 of the private ranges that nothing in the design overlaps, or
    /// the largest of /20, /24 and /28 when there is none.
    public static Optional<Cidr> forVpc(Topology topology) {
        return VPC_SIZES.stream().flatMap(size -> forVpc(topology, size).stream()).findFirst();
    }

    /// A block of exactly this prefix length for a new VPC, out of the private ranges.
    public static Optional<Cidr> forVpc(Topology topology, int size) {
        CidrSet taken = taken(topology);
        return PRIVATE.stream().flatMap(range -> taken.firstFree(range, size).stream()).findFirst();
    }

    /// A block for a new corporate network: a /16 that nothing in the design overlaps, out of the
    /// private ranges from their far end, where VPCs are not looked for first; else a smaller one.
    static Optional<Cidr> forCorporate(Topology topology) {
        CidrSet taken = taken(topology);
        return VPC_SIZES.stream()
                .flatMap(
                        size ->
                                PRIVATE.reversed().stream()
                                        .flatMap(range -> taken.firstFree(range, size).stream()))
                .findFirst();
    }

    /// A secondary block in which a VPC is known to others that its own block overlaps: a /24 of
    /// the
    /// [range that any VPC with private blocks may add](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html)
    /// which nothing in the design overlaps. Counting begins at 1, as people do.
    static Optional<Cidr> forMapping(Topology topology) {
        return taken(topology)
                .union(CidrSet.of(List.of(new Cidr(MAPPED.first(), SUBNET_SIZE))))
                .firstFree(MAPPED, SUBNET_SIZE);
    }

    /// What a new VPC's block must not overlap.
    static CidrSet taken(Topology topology) {
        return TakenBlocks.of(topology).union(CidrSet.of(List.of(USED_BY_SERVICES)));
    }

    /// A block for a new subnet: a /24 (IPv6: /64) in the VPC's first block that no subnet of the
    /// VPC has, else in a later one, else a smaller one, down to /28.
    public static Optional<Cidr> forSubnet(Topology topology, Vpc vpc) {
        return Stream.iterate(SUBNET_SIZE, size -> size <= SMALLEST_SUBNET, size -> size + 1)
                .flatMap(size -> forSubnet(topology, vpc, size).stream())
                .findFirst();
    }

    private static Optional<Cidr> forSubnet(Topology topology, Vpc vpc, int size) {
        CidrSet taken = subnetsOf(topology, vpc.ref());
        return vpc.usableBlocks().stream()
                .flatMap(block -> taken.firstFree(block, subnetSize(block, size)).stream())
                .findFirst();
    }

    private static int subnetSize(Cidr block, int size) {
        return switch (block.family()) {
            case IPV4 -> Math.max(size, block.length());
            case IPV6 -> IPV6_SUBNET_SIZE;
        };
    }

    /// The blocks that subnets of a VPC have.
    static CidrSet subnetsOf(Topology topology, Ref<Vpc> vpc) {
        return CidrSet.of(
                topology.all(Subnet.class).stream()
                        .filter(s -> s.vpc().equals(vpc))
                        .flatMap(s -> s.cidrBlocks().stream())
                        .toList());
    }

    /// A block for a copy: the original's while that is free, else the first free one of the same
    /// size.
    ///
    /// @param within where to look, in this order; only blocks of the original's family count
    static Optional<Cidr> forCopy(Cidr original, List<Cidr> within, CidrSet taken) {
        if (!taken.overlaps(original) && within.stream().anyMatch(b -> b.contains(original))) {
            return Optional.of(original);
        }
        return within.stream()
                .filter(b -> b.family() == original.family())
                .flatMap(b -> taken.firstFree(b, original.length()).stream())
                .findFirst();
    }

    /// Where the blocks of copied VPCs are looked for.
    static List<Cidr> forCopiesOfVpcs() {
        return Stream.concat(PRIVATE.stream(), Stream.of(DOCUMENTATION_V6)).toList();
    }

    /// An address for a new interface in a subnet: the lowest that is neither reserved by AWS
    /// nor anybody's; IPv4 where the subnet has it.
    public static Optional<Ip> forHost(Topology topology, Subnet subnet) {
        Set<Ip> taken = hostsOf(topology, subnet);
        return subnet.cidrBlocks().stream()
                .sorted(Comparator.comparing(Cidr::family))
                .flatMap(block -> free(block, taken).stream())
                .findFirst();
    }

    /// The addresses that interfaces in a subnet have.
    static Set<Ip> hostsOf(Topology topology, Subnet subnet) {
        Set<Ip> taken = new HashSet<>();
        addresses(topology)
                .filter(a -> a.subnet().equals(subnet.ref()))
                .map(SubnetAddress::privateIpAddress)
                .filter(Objects::nonNull)
                .forEach(taken::add);
        return taken;
    }

    /// The lowest address of a subnet's block that is neither reserved nor taken.
    static Optional<Ip> free(Cidr block, Set<Ip> taken) {
        List<Cidr> hosts = new ArrayList<>();
        BlockFacts.of(block).reservedInSubnet().forEach(ip -> hosts.add(Cidr.host(ip)));
        taken.forEach(ip -> hosts.add(Cidr.host(ip)));
        return CidrSet.of(hosts).firstFree(block, block.family().bits()).map(Cidr::first);
    }

    /// A public IPv4 address that the design doesn't have, out of the blocks for documentation.
    public static Optional<Ip> forPublic(Topology topology) {
        return freePublic(publicOf(topology));
    }

    /// The public addresses of a design.
    static Set<Ip> publicOf(Topology topology) {
        Set<Ip> taken = new HashSet<>();
        addresses(topology)
                .map(SubnetAddress::publicIp)
                .filter(Objects::nonNull)
                .forEach(taken::add);
        topology.all(CustomerGateway.class).stream()
                .map(CustomerGateway::ipAddress)
                .filter(Objects::nonNull)
                .forEach(taken::add);
        return taken;
    }

    /// Likewise for a gateway outside AWS, so that one sees from its address on which side it is.
    static Optional<Ip> forCorporateGateway(Topology topology) {
        return freePublic(publicOf(topology), DOCUMENTATION.reversed());
    }

    static Optional<Ip> freePublic(Set<Ip> taken) {
        return freePublic(taken, DOCUMENTATION);
    }

    private static Optional<Ip> freePublic(Set<Ip> taken, List<Cidr> ranges) {
        List<Cidr> hosts = new ArrayList<>();
        DOCUMENTATION.forEach(b -> hosts.add(Cidr.host(b.first())));
        DOCUMENTATION.forEach(b -> hosts.add(Cidr.host(b.last())));
        taken.forEach(ip -> hosts.add(Cidr.host(ip)));
        CidrSet set = CidrSet.of(hosts);
        return ranges.stream()
                .flatMap(range -> set.firstFree(range, Family.IPV4.bits()).stream())
                .map(Cidr::first)
                .findFirst();
    }

    private static Stream<SubnetAddress> addresses(Topology topology) {
        return topology.resources().stream()
                .flatMap((Resource resource) -> Addresses.of(resource).stream());
    }

    private static List<Cidr> parsed(String... blocks) {
        return Stream.of(blocks).map(Cidr::parse).toList();
    }
}
