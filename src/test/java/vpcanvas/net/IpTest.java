package vpcanvas.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IpTest {
    private static final long SEED = 4291;

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, 0.0.0.0",
        "10.0.0.1, 10.0.0.1",
        "255.255.255.255, 255.255.255.255",
        "::, ::",
        "::1, ::1",
        "1::, 1::",
        "2001:DB8::00A, 2001:db8::a",
        "2001:db8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
        "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
        "2001:0:0:1:0:0:0:1, 2001:0:0:1::1",
        "1:2:3:4:5:6:7::, 1:2:3:4:5:6:7:0",
        "::2:3:4:5:6:7:8, 0:2:3:4:5:6:7:8",
        "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff, ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        "::ffff:a00:1, ::ffff:10.0.0.1",
        "::ffff:10.0.0.1, ::ffff:10.0.0.1",
        "::1:ffff:10.0.0.1, ::1:ffff:a00:1",
        "64:ff9b::10.0.0.1, 64:ff9b::a00:1",
        "1:2:3:4:5:6:1.2.3.4, 1:2:3:4:5:6:102:304",
    })
    void anAddressIsReadAndWrittenInItsCanonicalForm(String text, String canonical) {
        assertEquals(canonical, Ip.parse(text).toString());
        assertEquals(Ip.parse(text), Ip.parse(canonical));
    }

    @Test
    void anIpv4AddressIsA32BitNumber() {
        assertEquals(new Ip(Family.IPV4, 0, 0x0a01_0203L), Ip.parse("10.1.2.3"));
    }

    @Test
    void anIpv6AddressIsTwoHalvesOf64Bits() {
        assertEquals(
                new Ip(Family.IPV6, 0x2001_0db8_0001_0002L, 0xfedc_0000_0000_0004L),
                Ip.parse("2001:db8:1:2:fedc::4"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "''|\"\" is not an IP address: expected one such as 10.0.0.1 or 2001:db8::1",
                "web|web is not an IP address: expected one such as 10.0.0.1 or 2001:db8::1",
                "10.0.0.300|10.0.0.300 is not an IPv4 address: 300 is above 255",
                "10.0.0.4294967297|10.0.0.4294967297 is not an IPv4 address:"
                        + " 4294967297 is above 255",
                "10.0.0|10.0.0 is not an IPv4 address: 10.0.0 has 3 numbers between dots;"
                        + " expected four",
                "10.0.0.0.0|10.0.0.0.0 is not an IPv4 address: 10.0.0.0.0 has 5 numbers between"
                        + " dots; expected four",
                "10.0..1|10.0..1 is not an IPv4 address: a number is missing; expected 0 to 255",
                "010.0.0.1|010.0.0.1 is not an IPv4 address: 010 has a leading zero;"
                        + " expected a number from 0 to 255",
                "10.0.0.-1|10.0.0.-1 is not an IPv4 address: -1 is not a number from 0 to 255",
                "10.0.0.x|10.0.0.x is not an IPv4 address: x is not a number from 0 to 255",
                "10.0.0.\u0661|10.0.0.\u0661 is not an IPv4 address: \u0661 is not a number from 0"
                        + " to 255",
                "' 10.0.0.1'|\" 10.0.0.1\" is not an IPv4 address: it has white space;"
                        + " expected none",
                "10.0.0.1/24|10.0.0.1/24 is not an IPv4 address: it has a prefix length;"
                        + " expected 10.0.0.1",
                "fe80::1%eth0|fe80::1%eth0 is not an IPv6 address: it has a scope id;"
                        + " expected fe80::1",
                "::1/128|::1/128 is not an IPv6 address: it has a prefix length; expected ::1",
                "'::1 '|\"::1 \" is not an IPv6 address: it has white space; expected none",
                "1:2:3|1:2:3 is not an IPv6 address: it has 3 groups; expected 8,"
                        + " or :: for zeros",
                "1:2:3:4:5:6:7:8:9|1:2:3:4:5:6:7:8:9 is not an IPv6 address: it has 9 groups;"
                        + " expected 8, or :: for zeros",
                "1::2::3|1::2::3 is not an IPv6 address: it has :: twice; expected it once at most",
                ":::|::: is not an IPv6 address: it has :: twice; expected it once at most",
                "1:2:3:4::5:6:7:8|1:2:3:4::5:6:7:8 is not an IPv6 address: it has 8 groups beside"
                        + " ::; expected at most 7",
                ":1::2|:1::2 is not an IPv6 address: a group is missing beside a colon;"
                        + " expected 0 to ffff",
                "1:2:3:4:5:6:7:|1:2:3:4:5:6:7: is not an IPv6 address: a group is missing beside a"
                        + " colon; expected 0 to ffff",
                "::12345|::12345 is not an IPv6 address: 12345 is not a group of one to four"
                        + " hexadecimal digits",
                "::g|::g is not an IPv6 address: g is not a group of one to four hexadecimal"
                        + " digits",
                "::-1|::-1 is not an IPv6 address: -1 is not a group of one to four hexadecimal"
                        + " digits",
                "::ffff:10.0.0.256|::ffff:10.0.0.256 is not an IPv6 address: 256 is above 255",
                "::10.0.1|::10.0.1 is not an IPv6 address: 10.0.1 has 3 numbers between dots;"
                        + " expected four",
                "::1.2.3.4:5|::1.2.3.4:5 is not an IPv6 address: 1.2.3.4 is not a group of one to"
                        + " four hexadecimal digits",
                "1.2.3.4::|1.2.3.4:: is not an IPv6 address: 1.2.3.4 is not a group of one to"
                        + " four hexadecimal digits",
            })
    void whatIsNotAnAddressIsRefusedWithTheReason(String text, String message) {
        var refusal = assertThrows(AddressException.class, () -> Ip.parse(text));
        assertEquals(message, refusal.getMessage());
    }

    @Test
    void anIpv4AddressCannotHaveMoreThan32Bits() {
        var refusal =
                assertThrows(AddressException.class, () -> new Ip(Family.IPV4, 0, 0x1_0000_0000L));
        assertEquals(
                "an IPv4 address is a number from 0 to 4294967295, not 4294967296",
                refusal.getMessage());
        assertThrows(AddressException.class, () -> new Ip(Family.IPV4, 0, -1));
        assertThrows(AddressException.class, () -> new Ip(Family.IPV4, 1, 0));
    }

    @Test
    void addressesSortByNumberIpv4First() {
        List<String> inOrder =
                List.of(
                        "0.0.0.0",
                        "9.255.255.255",
                        "10.0.0.0",
                        "200.0.0.0",
                        "::",
                        "::8000:0:0:0",
                        "1::",
                        "ffff::");
        List<Ip> shuffled = inOrder.reversed().stream().map(Ip::parse).toList();
        assertEquals(inOrder, shuffled.stream().sorted().map(Ip::toString).toList());
    }

    @Test
    void countingCarriesAcrossTheMiddleOfAnIpv6Address() {
        Ip end = Ip.parse("2001:db8::ffff:ffff:ffff:ffff");
        assertEquals(Ip.parse("2001:db8:0:1::"), end.next());
        assertEquals(end, end.next().plus(-1));
    }

    @Test
    void countingReachesTheEndsOfTheFamily() {
        assertEquals(Ip.parse("0.0.0.0"), Ip.parse("0.0.1.0").plus(-256));
        assertEquals(Ip.parse("255.255.255.255"), Ip.parse("255.255.255.0").plus(255));
        assertEquals(Ip.parse("::"), Ip.parse("::1").plus(-1));
    }

    @ParameterizedTest
    @CsvSource({
        "255.255.255.255, 1, there is no IPv4 address 1 away from 255.255.255.255",
        "0.0.0.0, -1, there is no IPv4 address -1 away from 0.0.0.0",
        "10.0.0.0, 9223372036854775807,"
                + " there is no IPv4 address 9223372036854775807 away from 10.0.0.0",
        "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff, 1, there is no IPv6 address 1 away from"
                + " ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        "::, -1, there is no IPv6 address -1 away from ::",
    })
    void countingStopsAtTheEndsOfTheFamily(String address, long count, String message) {
        Ip ip = Ip.parse(address);
        var refusal = assertThrows(AddressException.class, () -> ip.plus(count));
        assertEquals(message, refusal.getMessage());
    }

    @Test
    void countingAgreesWithWholeNumbers() {
        Draw draw = new Draw(SEED);
        for (int i = 0; i < 2000; i++) {
            Ip ip = draw.ip(draw.family());
            long count = draw.number() >> draw.below(64);
            BigInteger sum = Naive.number(ip).add(BigInteger.valueOf(count));
            String what = "seed " + SEED + ": " + ip + " + " + count;
            if (sum.signum() < 0 || sum.bitLength() > ip.family().bits()) {
                assertThrows(AddressException.class, () -> ip.plus(count), what);
            } else {
                assertEquals(sum, Naive.number(ip.plus(count)), what);
            }
        }
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Draw draw = new Draw(SEED);
        for (int i = 0; i < 2000; i++) {
            Ip ip = draw.ip(draw.family());
            assertEquals(ip, Ip.parse(ip.toString()), "seed " + SEED);
        }
    }
}
