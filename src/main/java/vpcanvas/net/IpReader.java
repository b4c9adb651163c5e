package vpcanvas.net;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Reads an address in the forms of RFC 4291, section 2.2, and dotted decimal: strictly, since a
/// design that guesses at an address routes to the wrong network.
final class IpReader {
    private static final int GROUPS = 8;

    private final String kind;
    private final String text;

    private IpReader(String kind, String text) {
        this.kind = kind;
        this.text = text;
    }

    /// The address that `text` writes.
    ///
    /// @throws AddressException if it writes none
    static Ip read(String text) {
        if (text.indexOf(':') >= 0) {
            return new IpReader("an IPv6 address", text).ipv6();
        }
        if (text.indexOf('.') >= 0) {
            return new IpReader("an IPv4 address", text).ipv4();
        }
        throw AddressException.notA(
                "an IP address", text, "expected one such as 10.0.0.1 or 2001:db8::1");
    }

    private Ip ipv4() {
        refuseForeignCharacters();
        return new Ip(Family.IPV4, 0, octets(text));
    }

    private Ip ipv6() {
        refuseForeignCharacters();
        int gap = text.indexOf("::");
        if (gap < 0) {
            List<Integer> groups = groups(text, true);
            if (groups.size() != GROUPS) {
                throw refusal("it has " + groups.size() + " groups; expected 8, or :: for zeros");
            }
            return join(groups);
        }
        if (text.indexOf("::", gap + 1) >= 0) {
            throw refusal("it has :: twice; expected it once at most");
        }
        List<Integer> groups = groups(text.substring(0, gap), false);
        List<Integer> after = groups(text.substring(gap + 2), true);
        int zeros = GROUPS - groups.size() - after.size();
        if (zeros < 1) {
            throw refusal("it has " + (GROUPS - zeros) + " groups beside ::; expected at most 7");
        }
        groups.addAll(Collections.nCopies(zeros, 0));
        groups.addAll(after);
        return join(groups);
    }

    private void refuseForeignCharacters() {
        if (text.chars().anyMatch(Character::isWhitespace)) {
            throw refusal("it has white space; expected none");
        }
        int slash = text.indexOf('/');
        if (slash >= 0) {
            throw refusal("it has a prefix length; expected " + text.substring(0, slash));
        }
        int percent = text.indexOf('%');
        if (percent >= 0) {
            throw refusal("it has a scope id; expected " + text.substring(0, percent));
        }
    }

    private List<Integer> groups(String part, boolean mayEndInIpv4) {
        List<Integer> groups = new ArrayList<>();
        if (part.isEmpty()) {
            return groups;
        }
        String[] pieces = part.split(":", -1);
        for (int i = 0; i < pieces.length; i++) {
            boolean last = i == pieces.length - 1;
            if (last && mayEndInIpv4 && pieces[i].indexOf('.') >= 0) {
                long tail = octets(pieces[i]);
                groups.add((int) (tail >>> 16));
                groups.add((int) (tail & 0xffff));
            } else {
                groups.add(group(pieces[i]));
            }
        }
        return groups;
    }

    private int group(String digits) {
        if (digits.isEmpty()) {
            throw refusal("a group is missing beside a colon; expected 0 to ffff");
        }
        if (digits.length() > 4 || !digits.chars().allMatch(IpReader::isHex)) {
            throw refusal(digits + " is not a group of one to four hexadecimal digits");
        }
        return Integer.parseInt(digits, 16);
    }

    // Character.digit would take the digits of every script.
    private static boolean isHex(int c) {
        return ('0' <= c && c <= '9') || ('a' <= c && c <= 'f') || ('A' <= c && c <= 'F');
    }

    private long octets(String dotted) {
        String[] numbers = dotted.split("\\.", -1);
        if (numbers.length != 4) {
            throw refusal(
                    dotted + " has " + numbers.length + " numbers between dots; expected four");
        }
        long address = 0;
        for (String number : numbers) {
            address = address << 8 | Decimal.read(number, 255, this::refusal);
        }
        return address;
    }

    private static Ip join(List<Integer> groups) {
        long high = 0;
        long low = 0;
        for (int group : groups) {
            high = high << 16 | low >>> 48;
            low = low << 16 | group;
        }
        return new Ip(Family.IPV6, high, low);
    }

    private AddressException refusal(String why) {
        return AddressException.notA(kind, text, why);
    }
}
