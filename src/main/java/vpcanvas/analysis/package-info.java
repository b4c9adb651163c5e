/// What a design *means*, and what is wrong with it. Effective routes are made in
/// [vpcanvas.analysis.route]; traces stand in [vpcanvas.analysis.trace], what filters let pass in
/// [vpcanvas.analysis.filter], what to do about what is found in [vpcanvas.analysis.fix], what a wish
/// comes to in [vpcanvas.analysis.recipe], the ways to meet a need side by side in
/// [vpcanvas.analysis.option].
///
/// ```
/// Report          = Inventory Hubs Lines (peering → PeeringLife)* (table → HubTable)*
///                   (attachment → HiddenBlock)* (table → EffectiveTable)* Problem*
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
/// public addresses R-056 · peering · PrivateLink and
/// endpoints  · transit gateways ·
/// mapped addresses · corporate networks ·
/// filters · answers R-147 R-148 · costs.
///
/// Decisions
///
/// - *An overlap is judged by what it does*: two peers fail, what a longer prefix takes away or what leads
///   to two places is warned, what meets nowhere is information. Because most overlaps in the wild are
///   harmless and a tool that cries wolf is switched off. On a hub the VPC that comes second can't be
///   reached by the block, so that is an error, unless it does not propagate it: then that is meant.
/// - *Inside a block that the VPC got later, the block is to blame, inside its first one the route.* AWS
///   refuses whichever comes second, and nothing was before the first block.
/// - *Quotas are findings of their own*: above the default a warning, since a request mends it, above what
///   AWS gives anybody an error. Would change if a design said what its account has been given.
@NullMarked
package vpcanvas.analysis;

import org.jspecify.annotations.NullMarked;
