package vpcanvas.analysis.trace;

import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.route.Host;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.net.Ip;

/// One way to try: the address that the source sends from, the one it dials, and what that address is
/// to the destination.
///
/// @param from the source's interface; null for a host outside the VPCs
/// @param fromNetwork the corporate network of the source, if it is in one
/// @param goal where it should end
/// @param note what a person should know of the dialled address; empty when it is the destination's own
record Way(
        @Nullable Host from,
        @Nullable CorporateNetwork fromNetwork,
        Ip source,
        Ip dialled,
        Goal goal,
        String note) {

    /// The interface where it should end; null when any end will do, or one of another kind.
    @Nullable Host wanted() {
        return goal.host();
    }

    /// Where the answer should end.
    Goal home() {
        return fromNetwork == null ? Goal.of(from) : Goal.of(fromNetwork);
    }
}
