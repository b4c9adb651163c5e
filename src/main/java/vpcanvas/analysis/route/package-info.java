/// Which routes there are and which of them wins: the effective tables of subnets, gateways and
/// transit gateways, the life of peerings, the lines to corporate networks.
///
/// ```
/// Inventory       = what stands where: the tables of subnets, hosts, gateways by VPC
/// EffectiveTable  = EffectiveRoute* HubView*     asked by address: Selection
/// EffectiveRoute  = destination target origin (active | blackhole why)
/// HubTable        = HubRoute*                    asked by address: Selection
/// HubView         = HubTable, seen from one VPC, by a Summary where it is long
/// Summary         = (destination block*)*        few destinations for many blocks
/// HubRoute        = destination attachment origin (active | blackhole why)
/// Line            = connection network? (OnHub | OnGateway)
/// ```
///
/// Data flows one way: Inventory, Hubs, Lines and PeeringLife are read off the topology, HubTables made
/// of them, HubViews of those, Tables of all. May import `model` and `net`; knows no problem and no
/// report. [vpcanvas.analysis.Report] puts the parts together.
///
/// Decisions
///
/// - *A VPC whose main table isn't drawn has an implied one*, `vpc-id:main`, with local and automatic routes.
///   Because AWS always has one. Would change if files had to draw it.
/// - *Automatic routes go on every table of a subnet that is for workloads*, those of subnets in which nothing
///   is drawn yet among them. Because two fresh VPCs that are peered should say so at once; a subnet for NAT
///   gateways or attachments alone has no use for them. A NAT gateway that takes what arrives over a hub is
///   the exception, since it needs the way back. Would change if subnets said what they are for.
/// - *Routes that a hub leads to are read from the hub's table, not copied.* Because each of thousands of
///   VPCs on one hub would hold the blocks of all others.
/// - *Many routes towards a hub are written as few*: above a hundred, halves as the block that they make up,
///   which loses nothing; above the quota, neighbours as the smallest private block around them that holds
///   nothing else the design knows. What still is too much is a problem. Because that is how people write
///   them (`10.0.0.0/8` to the hub), and a table that AWS refuses helps nobody. The rows are made once for
///   a hub; a table writes only those anew that meet its own routes. Peers' blocks are merged, never
///   covered, since a peer has few. Would change if a design said which quota its account has.
/// - *A table that gets its routes from a hub is never to blame for one that is missing*: a trace goes on to
///   the hub and tells what keeps it from delivering. Because that is where it has to be mended.
/// - *What is hidden is not answered*: a subnet whose block a hub leads elsewhere gets no routes into it.
/// - *A route that AWS refuses for its destination carries nothing*: it is shown as a blackhole, but the
///   route that would be there without it is taken. Because a design may hold it while AWS never would.
/// - *A pending peering's automatic routes are there as blackholes* (R-061), a failed one's are not. Because
///   AWS lets them be created before acceptance, while a failed peering never carries anything.
@NullMarked
package vpcanvas.analysis.route;

import org.jspecify.annotations.NullMarked;
