package vpcanvas.io.design;

import java.util.regex.Pattern;
import vpcanvas.io.MisreadException;
import vpcanvas.io.json.JsonSource;
import vpcanvas.net.AddressException;

/// Says in one sentence which text of a file is no address or block, and why.
final class AddressRefusal {
    /// What comes before the reason: the reader may have refused only the address in a block.
    private static final Pattern WHAT = Pattern.compile("(?s).* is not an? [^:]*: ");

    /// What the sentence after it says already.
    private static final Pattern EXAMPLE = Pattern.compile("(; |^)expected one such as .*");

    private AddressRefusal() {}

    /// @param noun `address` or `block`
    static MisreadException of(JsonSource in, String text, String noun, AddressException e) {
        String message = String.valueOf(e.getMessage());
        String why = EXAMPLE.matcher(WHAT.matcher(message).replaceFirst("")).replaceFirst("");
        boolean isIpv6 = text.indexOf(':') >= 0;
        return in.problem(
                JsonSource.quoted(text)
                        + " is not "
                        + withFamily(text, noun)
                        + (why.isEmpty() ? "" : ": " + why),
                "Expected " + (noun.equals("block") ? block(isIpv6) : address(isIpv6)) + ".");
    }

    private static String block(boolean isIpv6) {
        return "a block such as " + (isIpv6 ? "2001:db8::/56" : "10.0.0.0/16");
    }

    private static String address(boolean isIpv6) {
        return "an address such as " + (isIpv6 ? "2001:db8::10" : "10.0.0.10");
    }

    private static String withFamily(String text, String noun) {
        if (text.indexOf(':') >= 0) {
            return "an IPv6 " + noun;
        }
        if (text.indexOf('.') >= 0) {
            return "an IPv4 " + noun;
        }
        return noun.equals("address") ? "an address" : "a block";
    }
}
