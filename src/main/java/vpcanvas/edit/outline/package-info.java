/// A design in words, one line a thing: what panels list and a screen reader says.
///
/// ```
/// Entry   = key kind name addresses state* bad?
/// Outline = root* children(key)* parent(key)?
/// ```
///
/// [vpcanvas.edit.outline.Entries] tells of one thing, [vpcanvas.edit.outline.Outline] of all of them
/// and what stands in what. May import `figure`, `analysis`, `model` and `net`.
///
/// Decisions
///
/// - *Everything stands in one place of the outline*, under what it is drawn in; what joins several
///   places is listed by kind below the Regions. Because a line that stands twice is selected twice.
/// - *Nothing is worked out before it is asked for.* Because a design of thousands of VPCs shows twenty
///   lines at a time.
@NullMarked
package vpcanvas.edit.outline;

import org.jspecify.annotations.NullMarked;
