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
/// - *What isn't drawn isn't judged*: no security group drawn is open. Security groups, network ACLs and
///   Block Public Access are kept in designs but not judged yet; a trace that meets one says so.
@NullMarked
package vpcanvas.analysis.trace;

import org.jspecify.annotations.NullMarked;
