package vpcanvas.analysis;

import java.util.List;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;

/// The ranges that are private everywhere: those of [RFC 1918](https://www.rfc-editor.org/rfc/rfc1918),
/// which AWS advises for VPCs, and the shared one of [RFC 6598](https://www.rfc-editor.org/rfc/rfc6598).
/// Internet gateways carry neither
/// ([Reachability Analyzer codes](https://docs.aws.amazon.com/vpc/latest/reachability/explanation-codes.html),
///
public final class AddressRanges {
    static final List<Cidr> RFC_1918 =
            List.of(
                    Cidr.parse("10.0.0.0/8"),
                    Cidr.parse("172.16.0.0/12"),
                    Cidr.parse("192.168.0.0/16"));
    static final Cidr RFC_6598 = Cidr.parse("100.64.0.0/10");

    private AddressRanges() {}

    public static boolean isRfc1918(Ip address) {
        return RFC_1918.stream().anyMatch(b -> b.contains(address));
    }

    public static boolean isRfc6598(Ip address) {
        return RFC_6598.contains(address);
    }

    public static boolean isPrivate(Ip address) {
        return isRfc1918(address) || isRfc6598(address);
    }
}
