/// What the ways to meet one need come to, side by side: internet, peering, PrivateLink, resource
/// endpoint, transit gateway, peering of transit gateways, mapped addresses, VPN.
///
/// ```
/// Need    = from to protocol port? both more gb hours
/// Options = Need Option* assumed*
/// Option  = Way Verdict says Rule Additions Limit* left* Cost? (cheapest | simplest)* Change?
/// Verdict = there | possible | not drawn | needless | impossible
/// Cost    = Term* besides*                          Term  = count × times × price
/// Prices  = asOf currency region basis Price*       handed in: a price list is data, no rule
/// Course  = Way Ruling Trial*                       what came of trying one way, each direction
/// Usage   = (item → running)* gb Crossing           a month before prices; Tariff makes it a Cost
/// ```
///
/// May import `analysis` with its rooms `route`, `trace`, `recipe` and `fix`, `model` and `net`. Entry
/// point: [vpcanvas.analysis.option.Options#of].
///
/// Decisions
///
/// - *A way that is called possible has been drawn and traced*, by the recipes that a hand uses, and where
///   something of it is there already, by the fixes of what stops the flow on it. Because a table that
///   promises what doesn't work is worse than none.
/// - *Filters don't rule a way out*; they are told as what is left to do. Because they are their owners' to
///   open, whichever way is taken.
/// - *A cost is what a way adds to a bill*: what stands already is not counted again. Because it is paid
///   whichever way is chosen. Would change if designs were compared as wholes.
/// - *What every further network needs is what the asking VPC gets*; what stands elsewhere is shared. Because
///   N more are then a matter of counting, and nobody draws them to find out.
/// - *A cost with a part that nobody priced is told as "from"*, and is never the cheapest.
/// - *The simplest is the one that adds the fewest resources, changes and routes.* Because each has to be
///   understood by whoever comes next. Would change if kinds were weighed.
@NullMarked
package vpcanvas.analysis.option;

import org.jspecify.annotations.NullMarked;
