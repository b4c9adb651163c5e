package vpcanvas.net;

import java.util.List;

/// The ranges that are private everywhere: those of [RFC 1918](https://www.rfc-editor.org/rfc/rfc1918)
/// and the shared one of [RFC 6598](https://www.rfc-editor.org/rfc/rfc6598).
public final class PrivateRanges {
    public static final List<Cidr> RFC_1918 =
            List.of(
                    Cidr.parse("10.0.0.0/8"),
                    Cidr.parse("172.16.0.0/12"),
                    Cidr.parse("192.168.0.0/16"));
    public static final Cidr RFC_6598 = Cidr.parse("100.64.0.0/10");

    private PrivateRanges() {}

    public static boolean isRfc1918(Ip address) {
        return RFC_1918.stream().anyMatch(b -> b.contains(address));
    }

    public static boolean isRfc6598(Ip address) {
        return RFC_6598.contains(address);
    }

    public static boolean isPrivate(Ip address) {
        return isRfc1918(address) || isRfc6598(address);
    }

    /// Whether every address of a block is private.
    public static boolean holds(Cidr block) {
        return RFC_6598.contains(block) || RFC_1918.stream().anyMatch(r -> r.contains(block));
    }
}
