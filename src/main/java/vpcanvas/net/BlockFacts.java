package vpcanvas.net;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.net.util.SubnetUtils;
import org.apache.commons.net.util.SubnetUtils6;
import org.jspecify.annotations.Nullable;

/// What a person reads of a block: its netmask, its first and last address, and how many
/// `addresses` there are. IPv6 has no netmask: it is null.
public record BlockFacts(
        Cidr block, @Nullable Ip netmask, Ip first, Ip last, BigInteger addresses) {

    private static final int RESERVED_AT_START = 4;
    private static final Cidr MAPPED = Cidr.parse("::ffff:0:0/96");

    /// The facts of this block, worked out by Apache Commons Net.
    public static BlockFacts of(Cidr block) {
        return switch (block.family()) {
            case IPV4 -> ofIpv4(block);
            case IPV6 -> ofIpv6(block);
        };
    }

    private static BlockFacts ofIpv4(Cidr block) {
        SubnetUtils subnet = new SubnetUtils(block.toString());
        // Otherwise it would leave out the network and the broadcast address.
        subnet.setInclusiveHostCount(true);
        SubnetUtils.SubnetInfo info = subnet.getInfo();
        return new BlockFacts(
                block,
                Ip.parse(info.getNetmask()),
                Ip.parse(info.getLowAddress()),
                Ip.parse(info.getHighAddress()),
                BigInteger.valueOf(info.getAddressCountLong()));
    }

    private static BlockFacts ofIpv6(Cidr block) {
        // Java takes an IPv4-mapped address for an IPv4 one, so SubnetUtils6 refuses these blocks.
        if (MAPPED.contains(block)) {
            return new BlockFacts(block, null, block.first(), block.last(), block.size());
        }
        SubnetUtils6.SubnetInfo info = new SubnetUtils6(block.toString()).getInfo();
        return new BlockFacts(
                block,
                null,
                Ip.parse(info.getLowAddress()),
                Ip.parse(info.getHighAddress()),
                info.getAddressCount());
    }

    /// How many addresses a subnet of this block has for interfaces: all but the five that
    /// [AWS reserves](https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html),
    /// and 0 for a block that has no more than those.
    public BigInteger usableInSubnet() {
        BigInteger reserved = BigInteger.valueOf(RESERVED_AT_START + 1);
        return addresses.subtract(reserved).max(BigInteger.ZERO);
    }

    /// The addresses of a subnet of this block, in order, that
    /// [AWS reserves](https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html):
    /// the first four and the last, or every address of a block that has fewer than five.
    public List<Ip> reservedInSubnet() {
        List<Ip> reserved = new ArrayList<>();
        Ip address = first;
        while (reserved.size() < RESERVED_AT_START && address.compareTo(last) < 0) {
            reserved.add(address);
            address = address.next();
        }
        reserved.add(last);
        return List.copyOf(reserved);
    }
}
