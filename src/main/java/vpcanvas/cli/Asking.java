package vpcanvas.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.trace.Parties;
import vpcanvas.analysis.trace.Party;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.analysis.trace.Tracer;
import vpcanvas.model.Protocol;

/// Asks whether somebody reaches somebody, in the words that a person types.
///
/// @param parties who is meant by a word
/// @param tracer who answers
record Asking(Parties parties, Tracer tracer) {
    /// What a flow speaks, the first where nothing is said.
    static final List<String> PROTOCOLS = List.of("tcp", "udp", "icmp");

    static final int DEFAULT_PORT = 443;
    private static final int LAST_PORT = 65_535;

    static Asking of(Report report) {
        return new Asking(new Parties(report.inventory()), new Tracer(report));
    }

    /// The same, looking at routing alone.
    Asking ignoringFilters(boolean ignore) {
        return ignore ? new Asking(parties, tracer.ignoringFilters()) : this;
    }

    /// @throws Refusal if it can't be asked
    Trace ask(String from, String to, @Nullable String protocol, @Nullable Integer port) {
        Protocol spoken = protocol(protocol);
        Integer dialled = port(spoken, port);
        return tracer.trace(
                found(parties.source(from)), found(parties.destination(to)), spoken, dialled);
    }

    /// Whether any port at all is open.
    Trace askForAnyPort(String from, String to, String protocol) {
        return tracer.trace(
                found(parties.source(from)),
                found(parties.destination(to)),
                protocol(protocol),
                null);
    }

    /// What a word means; TCP where there is none.
    static Protocol protocol(@Nullable String word) {
        return switch (word == null ? PROTOCOLS.getFirst() : word) {
            case "tcp" -> Protocol.TCP;
            case "udp" -> Protocol.UDP;
            case "icmp" -> Protocol.ICMP;
            default ->
                    throw Refusal.wrongUse(
                            "The protocol is " + Refusal.or(PROTOCOLS) + ", not " + word + ".");
        };
    }

    /// The port to dial; null for a protocol without ports.
    static @Nullable Integer port(Protocol protocol, @Nullable Integer port) {
        if (protocol == Protocol.ICMP) {
            if (port != null) {
                throw Refusal.wrongUse("icmp has no ports.");
            }
            return null;
        }
        if (port == null) {
            return DEFAULT_PORT;
        }
        if (port < 1 || port > LAST_PORT) {
            throw Refusal.wrongUse("A port is a number from 1 to 65535, not " + port + ".");
        }
        return port;
    }

    private static Party found(Parties.Meant meant) {
        return switch (meant) {
            case Parties.Found(Party party) -> party;
            case Parties.NotFound(String says, List<String> nearest) ->
                    throw Refusal.wrongUse(says + Refusal.didYouMean(nearest));
        };
    }
}
