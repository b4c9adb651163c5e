/// What a design *means*: effective routes, the life of connections, problems; traces stand in
/// [vpcanvas.analysis.trace].
///
/// ```
/// Report          = Inventory (peering → PeeringLife)* (table → EffectiveTable)* Problem*
/// EffectiveTable  = EffectiveRoute*              asked by address: Selection
/// EffectiveRoute  = destination target origin (active | blackhole why)
/// Problem         = ProblemCode at* says        one record per kind
/// ```
///
/// Everything is a pure function of the topology; [vpcanvas.analysis.Report#of] is the entry point. May
/// import `model` and `net`.
///
/// The rules of AWS that the engine claims are numbered `R-…`; a test is named after each:
/// addresses R-001 R-002 R-005 R-006 R-017 · route tables  R-039
/// R-040 · public addresses R-048 R-049 R-052 R-053 · peering ·
/// PrivateLink .
///
/// Decisions
///
/// - *An overlap is judged by what it does*: two peers fail, a VPC peered with both is warned, all else is
///   information. Because most overlaps in the wild are harmless and a tool that cries wolf is switched
///   off. VPCs on a transit gateway are left out until hubs are judged.
/// - *A VPC whose main table isn't drawn has an implied one*, `vpc-id:main`, with local and automatic routes.
///   Because AWS always has one. Would change if files had to draw it.
/// - *Automatic routes go on every table of a subnet that is for workloads*, those of subnets in which nothing
///   is drawn yet among them. Because two fresh VPCs that are peered should say so at once; a subnet for NAT
///   gateways or attachments alone has no use for them. Would change if subnets said what they are for.
/// - *A pending peering's automatic routes are there as blackholes* (R-061), a failed one's are not. Because
///   AWS lets them be created before acceptance, while a failed peering never carries anything.
@NullMarked
package vpcanvas.analysis;

import org.jspecify.annotations.NullMarked;
