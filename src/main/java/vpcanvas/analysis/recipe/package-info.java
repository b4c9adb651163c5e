/// What a gesture, a fix or a command *makes*: functions from a document to a
/// [vpcanvas.model.Change].
///
/// ```
/// recipe     = Document (ids, points, …) → Change          Together("add VPC vpc-1", Add*, Move*)
/// Offer      = Kind label (refusal | Change)               a way to connect two layout keys
/// Dependents = Change said                                 a deletion, and what goes with it
/// Copies     = Change keys                                 a paste of a Clip
/// ```
///
/// May import `analysis`, `model` and `net`. Entry points: [vpcanvas.analysis.recipe.Add],
/// [vpcanvas.analysis.recipe.Connect], [vpcanvas.analysis.recipe.Dependents],
/// [vpcanvas.analysis.recipe.Copies], [vpcanvas.analysis.recipe.RouteCards],
/// [vpcanvas.analysis.recipe.Templates]; and what the forms
/// need: [vpcanvas.analysis.recipe.Naming], [vpcanvas.analysis.recipe.Blocks],
/// [vpcanvas.analysis.recipe.Home].
///
/// How each is made: [vpcanvas.analysis.recipe.Steps] applies every change at once, so that the
/// next step sees it; [vpcanvas.analysis.recipe.Building] names, addresses and places what is new;
/// [vpcanvas.analysis.recipe.Rewritten] rewrites what refers to what is copied or gone.
///
/// Decisions
///
/// - *An offer is traced before it is made.* Because a menu that offers what then doesn't work
///   teaches nobody; the refusal is the blocker that the trace names. Would change if a report took
///   longer than a person waits for a menu.
/// - *What other subnets do stays as it is.* A subnet that needs a route of its own gets a table of
///   its own, a copy of the one it shares; a default route in use is not turned elsewhere. Because
///   a gesture between two things must not break a third.
/// - *A line to a hub or a corporate network is not traced*, only one between two VPCs or between a
///   VPC and a network. Because a hub is drawn before there is anything to reach over it.
/// - *Mapped addresses use what a mapping before has built*: blocks, subnets, the NAT gateway. Because
///   a VPC may have five blocks, and a second service needs none of its own.
/// - *A request to peer leaves the way over a hub as it is*, so its routes are then authored. Because
///   a peering that waits has blackhole routes, which would take the place of the hub's.
/// - *A VPC or subnet stands for its first instance, which is created where there is none.* Because
///   two empty VPCs are what a person connects first, and a path needs ends to be seen.
/// - *Places are taken from the layout alone*, and what has none there gets none. Because text
///   widths are unknown here; the figure places the rest. A full container grows, and pushes what
///   is below it.
/// - *A peering shows the route tables that it changes*, unless a figure says that it shows none, or
///   many already. Because the routes are what a peering is about, and a crowd of cards hides them.
/// - *What joins two places, a peering or a service, gets no place*: the figure keeps it half way.
/// - *Nothing free means none*: no block, no address, as a design may say; the reports tell.
@NullMarked
package vpcanvas.analysis.recipe;

import org.jspecify.annotations.NullMarked;
