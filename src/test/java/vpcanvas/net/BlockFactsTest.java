package vpcanvas.net;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockFactsTest {
    private static final long SEED = 950;

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0/0, 0.0.0.0, 0.0.0.0, 255.255.255.255, 4294967296, 4294967291",
        "10.0.0.0/16, 255.255.0.0, 10.0.0.0, 10.0.255.255, 65536, 65531",
        "10.0.0.0/24, 255.255.255.0, 10.0.0.0, 10.0.0.255, 256, 251",
        "10.0.0.0/28, 255.255.255.240, 10.0.0.0, 10.0.0.15, 16, 11",
        "10.0.0.8/30, 255.255.255.252, 10.0.0.8, 10.0.0.11, 4, 0",
        "10.0.0.7/32, 255.255.255.255, 10.0.0.7, 10.0.0.7, 1, 0",
        "2001:db8::/64,, 2001:db8::, 2001:db8::ffff:ffff:ffff:ffff,"
                + " 18446744073709551616, 18446744073709551611",
        "::/0,, ::, ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff,"
                + " 340282366920938463463374607431768211456,"
                + " 340282366920938463463374607431768211451",
        "::ffff:10.0.0.0/120,, ::ffff:10.0.0.0, ::ffff:10.0.0.255, 256, 251",
    })
    void aBlockIsDescribed(
            String block,
            @Nullable String netmask,
            String first,
            String last,
            BigInteger addresses,
            BigInteger usable) {
        BlockFacts facts = facts(block);
        assertEquals(Cidr.parse(block), facts.block());
        assertEquals(netmask == null ? null : Ip.parse(netmask), facts.netmask());
        assertEquals(Ip.parse(first), facts.first());
        assertEquals(Ip.parse(last), facts.last());
        assertEquals(addresses, facts.addresses());
        assertEquals(usable, facts.usableInSubnet());
    }

    @Test
    void awsReservesTheFirstFourAddressesAndTheLast() {
        assertEquals(
                ips("10.0.1.0", "10.0.1.1", "10.0.1.2", "10.0.1.3", "10.0.1.255"),
                facts("10.0.1.0/24").reservedInSubnet());
        assertEquals(
                ips(
                        "2001:db8::",
                        "2001:db8::1",
                        "2001:db8::2",
                        "2001:db8::3",
                        "2001:db8::ffff:ffff:ffff:ffff"),
                facts("2001:db8::/64").reservedInSubnet());
    }

    @Test
    void inATinyBlockEveryAddressIsReservedOnce() {
        assertEquals(
                ips("10.0.0.8", "10.0.0.9", "10.0.0.10", "10.0.0.11"),
                facts("10.0.0.8/30").reservedInSubnet());
        assertEquals(ips("10.0.0.8", "10.0.0.9"), facts("10.0.0.8/31").reservedInSubnet());
        assertEquals(ips("255.255.255.255"), facts("255.255.255.255/32").reservedInSubnet());
    }

    @Test
    void theFactsAreThoseOfTheBlockItself() {
        Draw draw = new Draw(SEED);
        for (int i = 0; i < 500; i++) {
            Cidr block = draw.block();
            BlockFacts facts = BlockFacts.of(block);
            String what = "seed " + SEED + ": " + block;
            assertEquals(block.first(), facts.first(), what);
            assertEquals(block.last(), facts.last(), what);
            assertEquals(block.size(), facts.addresses(), what);
        }
    }

    private static BlockFacts facts(String block) {
        return BlockFacts.of(Cidr.parse(block));
    }

    private static List<Ip> ips(String... addresses) {
        return Stream.of(addresses).map(Ip::parse).toList();
    }
}
