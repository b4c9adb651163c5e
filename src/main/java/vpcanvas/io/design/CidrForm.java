package vpcanvas.io.design;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;
import vpcanvas.net.AddressException;
import vpcanvas.net.Cidr;
import vpcanvas.net.Family;

/// A CIDR block. Host bits are cleared and a notice says so, as AWS does
/// ([VPC CIDR blocks](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html)).
///
/// @param family the only family allowed here, or null for either
record CidrForm(@Nullable Family family) implements Form<Cidr> {
    static final CidrForm OF_EITHER_FAMILY = new CidrForm(null);

    @Override
    public Cidr read(DesignSource in) {
        String text = TextForm.textOf(in, expected());
        Cidr.Canonical read = canonical(in, text);
        if (family != null && read.cidr().family() != family) {
            throw in.wrongType(expected());
        }
        if (read.cleared()) {
            in.notice(
                    text
                            + " is kept as "
                            + read.cidr()
                            + ": the bits behind the prefix are cleared, as AWS does");
        }
        return read.cidr();
    }

    private static Cidr.Canonical canonical(DesignSource in, String text) {
        try {
            return Cidr.canonical(text);
        } catch (AddressException e) {
            throw AddressRefusal.of(in, text, "block", e);
        }
    }

    @Override
    public JsonNode write(Cidr value) {
        return StringNode.valueOf(value.toString());
    }

    @Override
    public String expected() {
        return family == Family.IPV6
                ? "an IPv6 block such as 2001:db8::/56"
                : family == Family.IPV4
                        ? "an IPv4 block such as 10.0.0.0/16"
                        : "a block such as 10.0.0.0/16";
    }
}
