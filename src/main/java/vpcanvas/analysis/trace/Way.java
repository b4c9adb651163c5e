package vpcanvas.analysis.trace;

import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Host;
import vpcanvas.net.Ip;

/// One way to try: the address that the source sends from, the one it dials, and what that address is
/// to the destination.
///
/// @param from the source's interface; null for a host outside
/// @param wanted where it should end; null when any end will do
/// @param note what a person should know of the dialled address; empty when it is the destination's own
record Way(@Nullable Host from, Ip source, Ip dialled, @Nullable Host wanted, String note) {}
