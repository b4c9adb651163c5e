package vpcanvas.analysis.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import vpcanvas.analysis.Problem;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.Severity;
import vpcanvas.analysis.trace.Parties;
import vpcanvas.analysis.trace.Party;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.analysis.trace.Tracer;
import vpcanvas.io.design.DocumentFile;
import vpcanvas.io.design.Opened;
import vpcanvas.model.Change;
import vpcanvas.model.Document;
import vpcanvas.model.Instance;
import vpcanvas.model.Point;
import vpcanvas.model.Protocol;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.Topology;
import vpcanvas.model.Vpc;

/// A hand that draws, one gesture after the other.
final class Hand {
    /// The ways that are offered between any two things but hubs and ends of lines.
    static final List<Offer.Kind> BETWEEN_VPCS =
            List.of(
                    Offer.Kind.PEERING,
                    Offer.Kind.PEERING_REQUEST,
                    Offer.Kind.THROUGH_TRANSIT_GATEWAY,
                    Offer.Kind.MAPPED_ADDRESSES,
                    Offer.Kind.PRIVATE_LINK,
                    Offer.Kind.INTERNET_PATH);

    private Document document;

    Hand(Document start) {
        document = start;
    }

    Hand() {
        this(Document.empty());
    }

    /// A sample design.
    static Hand of(String sample) {
        return switch (DocumentFile.read(Path.of("assets/samples/" + sample + ".vpc.json"))) {
            case Opened.Ok ok -> new Hand(ok.document());
            case Opened other -> throw new AssertionError(other.toString());
        };
    }

    /// Two VPCs side by side, each with an empty subnet.
    static Hand withTwoVpcs() {
        Hand hand = new Hand();
        hand.draw(Add.vpc(hand.document, null, new Point(160, 160)));
        hand.draw(Add.vpc(hand.document, null, new Point(720, 160)));
        return hand;
    }

    /// As above, with an instance in each: i-1 in vpc-1, i-2 in vpc-2.
    static Hand withTwoInstances() {
        Hand hand = withTwoVpcs();
        hand.instance("subnet-vpc-1-private-a");
        hand.instance("subnet-vpc-2-private-a");
        return hand;
    }

    Hand draw(Change change) {
        document = change.applyTo(document).document();
        return this;
    }

    Hand instance(String subnet) {
        return draw(Add.instance(document, Ref.to(Subnet.class, subnet), null));
    }

    Hand subnet(String vpc) {
        return draw(Add.subnet(document, Ref.to(Vpc.class, vpc), null));
    }

    Offer offer(Offer.Kind kind, String from, String to) {
        return Connect.offers(document, report(), from, to).stream()
                .filter(o -> o.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    Hand connect(Offer.Kind kind, String from, String to) {
        Offer offer = offer(kind, from, to);
        Change change = offer.change();
        if (change == null) {
            throw new AssertionError(offer.toString());
        }
        return draw(change);
    }

    Document document() {
        return document;
    }

    Topology topology() {
        return document.topology();
    }

    Report report() {
        return Report.of(document.topology());
    }

    <T extends Resource> T get(Class<T> type, String id) {
        return topology().find(Ref.to(type, id)).orElseThrow(() -> new AssertionError(id));
    }

    Instance get(String instance) {
        return get(Instance.class, instance);
    }

    Rect place(String key) {
        return document.layout().rect(key).orElseThrow(() -> new AssertionError(key));
    }

    List<String> ids(Class<? extends Resource> type) {
        return topology().all(type).stream().map(r -> r.ref().id()).toList();
    }

    Trace trace(String from, String to) {
        Report report = report();
        Parties parties = new Parties(report.inventory());
        return new Tracer(report)
                .trace(
                        found(parties.source(from)),
                        found(parties.destination(to)),
                        Protocol.TCP,
                        443);
    }

    private static Party found(Parties.Meant meant) {
        return switch (meant) {
            case Parties.Found(Party party) -> party;
            case Parties.NotFound(String says, List<String> nearest) ->
                    throw new AssertionError(says + " " + nearest);
        };
    }

    List<String> errors() {
        return report().problems().stream()
                .filter(p -> p.code().severity() == Severity.ERROR)
                .map(Problem::says)
                .toList();
    }

    Hand assertLegal() {
        assertEquals(List.of(), errors());
        return this;
    }
}
