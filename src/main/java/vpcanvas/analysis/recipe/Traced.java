package vpcanvas.analysis.recipe;

import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.trace.Blocker;
import vpcanvas.analysis.trace.Party;
import vpcanvas.analysis.trace.Tracer;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.Protocol;
import vpcanvas.net.Ip;

/// Asks whether what a recipe made works, as far as routes go: filters are their owners' to open.
final class Traced {
    private Traced() {}

    /// What stands first in the way between two parties, in words; null if nothing does.
    static @Nullable String blocker(Report report, Party from, Party to) {
        return blocker(report, from, to, Building.PORT);
    }

    static @Nullable String blocker(Report report, Party from, Party to, int port) {
        return new Tracer(report)
                .ignoringFilters()
                .trace(from, to, Protocol.TCP, port)
                .first()
                .map(Blocker::says)
                .orElse(null);
    }

    /// A host of a corporate network that has a block: the first that the design names, or any.
    static Party partyIn(CorporateNetwork network) {
        Ip address =
                network.hosts().isEmpty()
                        ? network.cidrBlocks().getFirst().last()
                        : network.hosts().getFirst().ipAddress();
        return new Party.Corporate(network.ref().id(), network, address);
    }
}
