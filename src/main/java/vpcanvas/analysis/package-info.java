/// What a design *means*: effective routes, the life of connections, problems. Traces stand in
/// [vpcanvas.analysis.trace], what filters let pass in [vpcanvas.analysis.filter], what to do about what is
/// found in [vpcanvas.analysis.fix], what a wish comes to in [vpcanvas.analysis.recipe].
///
/// ```
/// Report          = Inventory Hubs Lines (peering → PeeringLife)* (table → HubTable)*
///                   (attachment → HiddenBlock)* (table → EffectiveTable)* Problem*
/// EffectiveTable  = EffectiveRoute* HubView*     asked by address: Selection
/// EffectiveRoute  = destination target origin (active | blackhole why)
/// HubTable        = HubRoute*                    asked by address: Selection
/// HubView         = HubTable, seen from one VPC
/// HubRoute        = destination attachment origin (active | blackhole why)
/// Line            = connection network? (OnHub | OnGateway)
/// Problem         = ProblemCode at* says        one record per kind
/// Quota           = what where default most rule page
/// ```
///
/// Everything is a pure function of the topology; [vpcanvas.analysis.Report#of] is the entry point. May
/// import `model` and `net`.
///
/// The rules of AWS that the engine claims are numbered `R-…`; a test is named after each, and
/// `RulesTest` writes the table of rules and their tests to `target/rules.md`:
/// addresses R-019 R-020 · route tables ·
/// public addresses R-056 · peering R-075 · PrivateLink and
/// endpoints  · transit gateways ·
/// mapped addresses  · corporate networks ·
/// filters · answers R-147 R-148.
///
/// Decisions
///
/// - *An overlap is judged by what it does*: two peers fail, what a longer prefix takes away or what leads to
///   two places is warned, what meets nowhere is information. Because most overlaps in the wild are harmless and a tool that cries wolf is switched
///   off. On a hub the VPC that comes second can't be reached by the block, so that is an error, unless it
///   does not propagate it: then that is meant.
/// - *A VPC whose main table isn't drawn has an implied one*, `vpc-id:main`, with local and automatic routes.
///   Because AWS always has one. Would change if files had to draw it.
/// - *Automatic routes go on every table of a subnet that is for workloads*, those of subnets in which nothing
///   is drawn yet among them. Because two fresh VPCs that are peered should say so at once; a subnet for NAT
///   gateways or attachments alone has no use for them. A NAT gateway that takes what arrives over a hub is
///   the exception, since it needs the way back. Would change if subnets said what they are for.
/// - *Routes that a hub leads to are read from the hub's table, not copied.* Because each of thousands of
///   VPCs on one hub would hold the blocks of all others.
/// - *A table that gets its routes from a hub is never to blame for one that is missing*: a trace goes on to
///   the hub and tells what keeps it from delivering. Because that is where it has to be mended.
/// - *What is hidden is not answered*: a subnet whose block a hub leads elsewhere gets no routes into it.
/// - *A route that AWS refuses for its destination carries nothing*: it is shown as a blackhole, but the
///   route that would be there without it is taken. Because a design may hold it while AWS never would.
/// - *Inside a block that the VPC got later, the block is to blame, inside its first one the route.* AWS
///   refuses whichever comes second, and nothing was before the first block.
/// - *Quotas are findings of their own*: above the default a warning, since a request mends it, above what
///   AWS gives anybody an error. Would change if a design said what its account has been given.
/// - *A pending peering's automatic routes are there as blackholes* (R-061), a failed one's are not. Because
///   AWS lets them be created before acceptance, while a failed peering never carries anything.
@NullMarked
package vpcanvas.analysis;

import org.jspecify.annotations.NullMarked;
