/// What a design *is*: values, and the changes that lead from one to the next.
///
/// ```
/// Document  = Topology Layout title subtitle NamedFigure* Note* unknown
/// Topology  = Resource*            (by id; ids are unique over all kinds)
/// Resource  = Account | Region | Vpc | Subnet | RouteTable | Instance | … | NetworkAcl
/// Route     = Destination Target   (authored; derived routes are never stored)
/// Layout    = (key → Rect)* (key → Point*)*
/// Change    = Add | Replace | Remove | AddRoute | … | Together(label, Change*)
/// ```
///
/// May import `net` and the persistent maps of pcollections; nothing of files, screens or clocks.
/// Entry points: [vpcanvas.model.Document], [vpcanvas.model.Topology], [vpcanvas.model.Change].
///
/// Decisions
///
/// - *A reference is equal by id alone.* Because ids are unique over the whole design, which lets a
///   reference to any attachment equal one to a VPC attachment. Would change if two kinds could share
///   an id.
/// - *Resources stand in one map by id, not in one per kind.* Because a person, a trace and a target
///   ask by id, and kinds are listed only where an index or a file is built. Would change if listing
///   a kind became part of an inner loop.
/// - *Persistent maps come from pcollections (MIT, 5.0.0, 2009 to today, no dependencies).* Because an edit
///   of a design of 35,000 entries then costs a microsecond and shares the rest with the undo history.
///   Would change if iteration, which is slow, entered a hot loop.
/// - *The first constant of an enum is what a file means when it says nothing.* Because most things
///   are available, associated, automatic, and files should show what is unusual. Would change if a
///   default ever differed by context.
@NullMarked
package vpcanvas.model;

import org.jspecify.annotations.NullMarked;
