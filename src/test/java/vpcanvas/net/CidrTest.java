package vpcanvas.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CidrTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0/0",
                "10.0.0.0/8",
                "10.0.0.1/32",
                "172.16.0.0/12",
                "255.255.255.255/32",
                "::/0",
                "2001:db8::/56",
                "::1/128",
                "64:ff9b::/96",
            })
    void aBlockIsReadAndWritten(String text) {
        assertEquals(text, Cidr.parse(text).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "10.0.0.0|10.0.0.0 is not a block: it has no prefix length;"
                        + " expected one such as 10.0.0.0/24",
                "''|\"\" is not a block: it has no prefix length;"
                        + " expected one such as 10.0.0.0/24",
                "/24|\"\" is not an IP address: expected one such as 10.0.0.1 or 2001:db8::1",
                "10.0.0/24|10.0.0 is not an IPv4 address: 10.0.0 has 3 numbers between dots;"
                        + " expected four",
                "010.0.0.0/8|010.0.0.0 is not an IPv4 address: 010 has a leading zero;"
                        + " expected a number from 0 to 255",
                "10.0.0.0/33|10.0.0.0/33 is not an IPv4 block: 33 is above 32",
                "::/129|::/129 is not an IPv6 block: 129 is above 128",
                "10.0.0.0/|10.0.0.0/ is not an IPv4 block: a number is missing; expected 0 to 32",
                "10.0.0.0/-1|10.0.0.0/-1 is not an IPv4 block: -1 is not a number from 0 to 32",
                "10.0.0.0/+8|10.0.0.0/+8 is not an IPv4 block: +8 is not a number from 0 to 32",
                "10.0.0.0/08|10.0.0.0/08 is not an IPv4 block: 08 has a leading zero;"
                        + " expected a number from 0 to 32",
                "10.0.0.0/99999999999|10.0.0.0/99999999999 is not an IPv4 block:"
                        + " 99999999999 is above 32",
                "10.0.0.0/255.0.0.0|10.0.0.0/255.0.0.0 is not an IPv4 block:"
                        + " 255.0.0.0 is not a number from 0 to 32",
                "'10.0.0.0/8 '|\"10.0.0.0/8 \" is not an IPv4 block: 8  is not a number from 0"
                        + " to 32",
            })
    void whatIsNotABlockIsRefusedWithTheReasonAlsoWhenHostBitsMayBeSet(
            String text, String message) {
        var strict = assertThrows(AddressException.class, () -> Cidr.parse(text));
        assertEquals(message, strict.getMessage());
        var lenient = assertThrows(AddressException.class, () -> Cidr.canonical(text));
        assertEquals(message, lenient.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.1/24, 10.0.0.1/24 has host bits set; the block is 10.0.0.0/24",
        "100.68.0.18/18, 100.68.0.18/18 has host bits set; the block is 100.68.0.0/18",
        "2001:db8::1/64, 2001:db8::1/64 has host bits set; the block is 2001:db8::/64",
        "1.0.0.0/0, 1.0.0.0/0 has host bits set; the block is 0.0.0.0/0",
    })
    void hostBitsAreRefusedAndTheBlockIsNamed(String text, String message) {
        var refusal = assertThrows(AddressException.class, () -> Cidr.parse(text));
        assertEquals(message, refusal.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "100.68.0.18/18, 100.68.0.0/18, true",
        "10.0.0.0/16, 10.0.0.0/16, false",
        "255.255.255.255/0, 0.0.0.0/0, true",
        "10.0.0.1/32, 10.0.0.1/32, false",
        "2001:db8:1:2:3::/56, 2001:db8:1::/56, true",
        "2001:db8::1/127, 2001:db8::/127, true",
    })
    void typedHostBitsAreClearedAndTheUserCanBeTold(String text, String block, boolean cleared) {
        assertEquals(new Cidr.Canonical(Cidr.parse(block), cleared), Cidr.canonical(text));
    }

    @Test
    void aPrefixLengthBelongsToItsFamily() {
        Ip any = Ip.parse("0.0.0.0");
        var refusal = assertThrows(AddressException.class, () -> new Cidr(any, 33));
        assertEquals("an IPv4 prefix length is 0 to 32, not 33", refusal.getMessage());
        assertThrows(AddressException.class, () -> new Cidr(any, -1));
        assertThrows(AddressException.class, () -> new Cidr(Ip.parse("::"), 129));
    }

    @Test
    void aVpcBlockContainsItselfAndItsSubnets() {
        Cidr vpc = Cidr.parse("10.0.0.0/16");
        assertTrue(vpc.contains(vpc));
        assertTrue(vpc.contains(Cidr.parse("10.0.255.0/24")));
        assertFalse(vpc.contains(Cidr.parse("10.0.0.0/15")));
        assertFalse(vpc.contains(Cidr.parse("10.1.0.0/24")));
    }

    @Test
    void theDefaultRouteOfOneFamilyHoldsNothingOfTheOther() {
        Cidr ipv4 = Cidr.parse("0.0.0.0/0");
        Cidr ipv6 = Cidr.parse("::/0");
        assertFalse(ipv6.contains(Ip.parse("10.0.0.1")));
        assertFalse(ipv4.contains(Ip.parse("::1")));
        assertFalse(ipv4.contains(ipv6));
        assertFalse(ipv6.overlaps(ipv4));
        assertTrue(ipv4.isDefault());
        assertTrue(ipv6.isDefault());
        assertFalse(Cidr.parse("0.0.0.0/1").isDefault());
    }

    @Test
    void twoHalvesMakeTheirParent() {
        Cidr parent = Cidr.parse("10.0.0.0/16");
        List<Cidr> halves = List.of(Cidr.parse("10.0.0.0/17"), Cidr.parse("10.0.128.0/17"));
        assertEquals(halves, parent.halves());
        assertEquals(Optional.of(parent), halves.getFirst().parent());
        assertEquals(Optional.of(parent), halves.getLast().parent());
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/16,10.1.0.0/16,10.0.0.0/15",
        "10.1.0.0/16,10.2.0.0/24,10.0.0.0/14",
        "10.1.2.0/24,10.1.0.0/16,10.1.0.0/16",
        "10.1.0.0/16,10.1.0.0/16,10.1.0.0/16",
        "0.0.0.0/32,255.255.255.255/32,0.0.0.0/0",
        "2001:db8::/64,2001:db8:0:1::/64,2001:db8::/63",
        "fd00::1/128,fd00::2/128,fd00::/126",
        "::/128,8000::/128,::/0"
    })
    void twoBlocksHaveOneSmallestAroundThem(String one, String other, String around) {
        assertEquals(Cidr.parse(around), Cidr.parse(one).spanning(Cidr.parse(other)));
        assertEquals(Cidr.parse(around), Cidr.parse(other).spanning(Cidr.parse(one)));
    }

    @Test
    void noBlockSpansTwoFamilies() {
        assertThrows(
                AddressException.class,
                () -> Cidr.parse("10.0.0.0/8").spanning(Cidr.parse("fd00::/8")));
    }

    @Test
    void theDefaultRouteHasNoParentAndASingleAddressNoHalves() {
        assertEquals(Optional.empty(), Cidr.parse("0.0.0.0/0").parent());
        assertEquals(Optional.empty(), Cidr.parse("::/0").parent());
        Cidr host = Cidr.host(Ip.parse("10.0.0.1"));
        assertEquals(Cidr.parse("10.0.0.1/32"), host);
        var refusal = assertThrows(AddressException.class, host::halves);
        assertEquals("10.0.0.1/32 is a single address and has no halves", refusal.getMessage());
        assertEquals(Cidr.parse("::1/128"), Cidr.host(Ip.parse("::1")));
    }

    @Test
    void blocksSortByNetworkTheLargerFirst() {
        List<String> inOrder =
                List.of(
                        "0.0.0.0/0",
                        "10.0.0.0/8",
                        "10.0.0.0/24",
                        "10.0.1.0/24",
                        "192.168.0.0/16",
                        "::/0",
                        "2001:db8::/32",
                        "2001:db8::/64");
        List<Cidr> reversed = inOrder.reversed().stream().map(Cidr::parse).toList();
        assertEquals(inOrder, reversed.stream().sorted().map(Cidr::toString).toList());
    }
}
