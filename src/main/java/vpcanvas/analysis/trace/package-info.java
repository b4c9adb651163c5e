/// Whether A reaches B, both ways, hop by hop, or every reason why not.
///
/// ```
/// Trace    = Packet Passage(forward) Passage(return) Blocker* assumed* inferred* beyond*
/// Passage  = Outcome Hop*
/// Hop      = at HopKind route? rejected* Packet Packet
/// Blocker  = Reason at Direction says
/// Place    = SubnetExit | Router | AtHost | AtPeering | IntoNat | GatewayOut | … | End
/// ```
///
/// A walk is a chain of places: each place is a value, one switch finds the next, until the end. May
/// import `analysis`, `model` and `net`. Entry points: [vpcanvas.analysis.trace.Parties] (whom did they
/// mean), [vpcanvas.analysis.trace.Tracer].
///
/// Decisions
///
/// - *A walk goes on behind a blocker* where it is plain where the packet was meant to go: into the peering
///   towards the VPC that has the address, out of the internet gateway that is there. Because a person
///   wants all that is wrong at once. Would change if fixes could be applied and asked again for less.
/// - *A destination is dialled at every address it has*, private, behind an endpoint, public, and the first
///   that works is told. Because people ask for hosts, not addresses. The trace says which was dialled.
/// - *What isn't drawn isn't judged*: no security group drawn is open, no network ACL allows all. A trace
///   says so of each interface. Groups that are named but not in the design are left aside, and told.
/// - *Filters are asked for the ports that they let pass* ([vpcanvas.analysis.filter]), so that a flow to no
///   stated port is reachable when some port is open all the way.
/// - *Answers go to the ephemeral ports 1024 to 65535* (R-145). An ACL that lets the whole range of one
///   operating system pass is good enough, and the trace tells who is left out; less is a blocker. Because
///   a list of a few service ports would otherwise pass for a way back.
@NullMarked
package vpcanvas.analysis.trace;

import org.jspecify.annotations.NullMarked;
