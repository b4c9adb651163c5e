package vpcanvas.analysis.option;

import java.nio.file.Path;
import vpcanvas.Design;
import vpcanvas.io.design.DocumentFile;
import vpcanvas.io.design.Opened;
import vpcanvas.io.price.PriceFile;
import vpcanvas.model.Document;
import vpcanvas.model.Protocol;

/// A comparison that a test asks for.
///
/// @param document in which it is asked
record Asked(Document document, Need need) {

    /// Two VPCs of a Region with an instance each, a and b, in zones az1 and az2.
    static Design twoVpcs() {
        return twoVpcs("us-east-1", "10.1.0.0/16");
    }

    static Design twoVpcs(String region, String block) {
        String net = block.substring(0, block.indexOf(".0.0/16"));
        return new Design()
                .vpcIn("us-east-1", "vpc-a", "10.0.0.0/16")
                .subnetIn("az1", "subnet-a", "vpc-a", "10.0.1.0/24")
                .instance("a", "subnet-a", "10.0.1.10")
                .vpcIn(region, "vpc-b", block)
                .subnetIn("az2", "subnet-b", "vpc-b", net + ".1.0/24")
                .instance("b", "subnet-b", net + ".1.20");
    }

    static Asked in(Design design) {
        return new Asked(Document.of(design.topology()), Need.of("a", "b", 443));
    }

    static Asked sample(String name) {
        Path file = Path.of("assets/samples/" + name + ".vpc.json");
        if (DocumentFile.read(file) instanceof Opened.Ok ok) {
            return new Asked(ok.document(), Need.of("i-orders", "i-invoices", 443));
        }
        throw new AssertionError(name);
    }

    Asked from(String from, String to) {
        return with(
                new Need(
                        from,
                        to,
                        need.protocol(),
                        need.port(),
                        need.both(),
                        need.more(),
                        need.gb(),
                        need.hours()));
    }

    Asked speaking(Protocol protocol) {
        Integer port = protocol == Protocol.ICMP ? null : Integer.valueOf(53);
        return with(
                new Need(
                        need.from(),
                        need.to(),
                        protocol,
                        port,
                        need.both(),
                        need.more(),
                        need.gb(),
                        need.hours()));
    }

    Asked both() {
        return with(
                new Need(
                        need.from(),
                        need.to(),
                        need.protocol(),
                        need.port(),
                        true,
                        need.more(),
                        need.gb(),
                        need.hours()));
    }

    Asked more(int more, long gb) {
        return with(
                new Need(
                        need.from(),
                        need.to(),
                        need.protocol(),
                        need.port(),
                        need.both(),
                        more,
                        gb,
                        need.hours()));
    }

    private Asked with(Need changed) {
        return new Asked(document, changed);
    }

    Options options() {
        return Options.of(document, need, PriceFile.bundled());
    }

    Option option(Way way) {
        return options().of(way).orElseThrow();
    }

    /// The limit that rests on a rule.
    Limit limit(Way way, String rule) {
        return option(way).limits().stream()
                .filter(l -> l.rule().number().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(way + " has no limit by " + rule));
    }
}
