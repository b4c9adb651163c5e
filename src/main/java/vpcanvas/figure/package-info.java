/// What a design *looks like*: placement, connectors, labels, themes and icons, as one list of marks.
///
/// ```
/// Figure  = size paper title summary Mark*
/// Mark    = Box | Path | Text | Icon | Group(key, spoken, Mark*)
/// Draft   = Document Report NamedFigure? Trace? Theme FontTable (key → Rect)*
/// ```
///
/// [vpcanvas.figure.Sketch#of] is the entry point: `AutoLayout` gives everything a place, `Connectors`
/// routes what joins things, `LabelPlacer` finds room for names, and `Containers`, `Cards`, `Things`
/// and `Badges` turn that into marks. Painters (in `io`) are one switch over [vpcanvas.figure.Mark].
/// May import `analysis`, `model` and `net`; widths of text are handed in as a [vpcanvas.figure.FontTable].
///
/// Decisions
///
/// - *A group is keyed by the layout key, not by a reference.* Because cards, badges and the internet are
///   drawn too and have no resource. A resource's key is its id, so the way back is one look-up.
/// - *Marks carry colours, not roles.* Because a figure is then the whole truth for a painter; another theme
///   is another sketch, which costs a millisecond.
/// - *Connectors try simple shapes, labels are placed greedily.* Because figures of a few VPCs need no
///   more, and both stay put when something far away moves. Would change for crowded figures.
@NullMarked
package vpcanvas.figure;

import org.jspecify.annotations.NullMarked;
