package vpcanvas.io.design;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;
import vpcanvas.net.AddressException;
import vpcanvas.net.Ip;

/// An address in its usual notation.
final class IpForm implements Form<Ip> {

    @Override
    public Ip read(DesignSource in) {
        String text = TextForm.textOf(in, expected());
        try {
            return Ip.parse(text);
        } catch (AddressException e) {
            throw AddressRefusal.of(in, text, "address", e);
        }
    }

    @Override
    public JsonNode write(Ip value) {
        return StringNode.valueOf(value.toString());
    }

    @Override
    public String expected() {
        return "an address such as 10.0.0.10";
    }
}
