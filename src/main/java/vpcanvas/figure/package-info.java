/// What a design *looks like*: placement, connectors, labels, themes and icons, as one list of marks.
///
/// ```
/// Figure  = size paper title summary Mark*
/// Mark    = Box | Path | Text | Icon | Group(key, spoken, Mark*)
/// Draft   = Document Report NamedFigure? Trace? Theme FontTable (key → Rect)*
/// Drawing = Draft Stage(nodes) Stage(connectors) Stage(labels) Scene
/// Scene   = Picture(what stands still) Group*(what is moved) (key → Rect)*
/// ```
///
/// [vpcanvas.figure.Sketch#of] is the entry point for a figure, [vpcanvas.figure.Sketch#drawing] for what
/// is edited: `AutoLayout` gives everything a place, `NodePlacer` finds room between VPCs,
/// `ConnectorRouter` ways for what joins things, `LabelPlacer` room for names, and `Containers`,
/// `Cards`, `Things` and `Badges` turn that into marks. `Redraw` does all of it only where something
/// differs, `Motion` shows what is being dragged. Painters (in `io`) are one switch over [vpcanvas.figure.Mark].
/// May import `analysis`, `model` and `net`; widths of text are handed in as a [vpcanvas.figure.FontTable].
///
/// Decisions
///
/// - *A group is keyed by the layout key, not by a reference.* Because cards, badges and the internet are
///   drawn too and have no resource. A resource's key is its id, so the way back is one look-up.
/// - *Marks carry colours, not roles.* Because a figure is then the whole truth for a painter; another theme
///   is another sketch, which costs a millisecond.
/// - *Nodes, connectors and labels are placed in turn, each looking only near by, and remembering where
///   it looked.* Because a change then reaches what looked there and no more, and the outcome is the one
///   of drawing from the beginning: `DrawingTest` holds that. Would change for a layout that weighs
///   everything against everything.
/// - *What differs is found by walking the versions side by side, not told.* Because they share what
///   they have in common by identity, so it costs a millisecond, and no caller can tell it wrong.
/// - *A level of detail hides by leaving things without a place.* Because all that draws asks for places
///   first; `Level` says what stands for what is hidden, and connectors end there.
/// - *On paper a path greys the rest, stands for the connections it takes and tells its packets; while
///   editing it does not.* Because what is grey or gone can't be worked on. Tags find their room when all
///   else has its place, so nothing gives way to them.
/// - *Cards that nobody placed come before connectors and keep their straight ways free.* Because cards
///   are large and lines can bend.
/// - *A drag is a glance, the drop is the truth.* Because labels and long connectors that find new ways
///   at each step would be dear and would dance. Would change if steps had time to spare.
/// - *The ports of a hub are dealt out before any of its connectors finds its way.* Because one by one
///   the first would take the middle and the rest would cross it; `Fans` follows from places alone, so
///   it is worked out anew each time. Many spokes get the middles only, where they run as one bus.
/// - *Connectors are routed one after the other over an orthogonal visibility graph.* Because that finds
///   any way there is round frames, text and other lines, and a change still reaches only what lies near
///   it; routing all at once and nudging them apart would let one move shift every line. Would change
///   for figures so crowded that the first lines leave the later ones no room.
/// - *Attachments go before peerings.* Because a bus is one straight trunk when nothing is in its way, and
///   peerings have more ways to choose from: a tenth fewer crossings in `AnyNetworkFiguresTest`.
/// - *A label becomes shorter before it covers anything.* Because what is cut off can be read in the
///   group's title, and what is covered nowhere.
/// - *Labels are placed greedily.* Because they have few neighbours, and stay put when something far away
///   moves.
@NullMarked
package vpcanvas.figure;

import org.jspecify.annotations.NullMarked;
