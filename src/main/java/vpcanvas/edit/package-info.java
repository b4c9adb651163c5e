/// What a hand can *do*: tools, selection, history, actions, forms; no toolkit.
///
/// ```
/// EditorState = Work View Selection Tool notice Clip
/// Work        = History preview? Report Drawing
/// View        = Camera Theme FontTable width height
/// Input       = Press | Move | Release | Wheel | Cancel          (in pixels of the view)
/// Tool        = Select.(Idle | Pressing | Dragging | Marquee | Resizing | Typing | Menu)
///             | Hand | Pan | Place | Connect.(Idle | From | Choosing)
/// History     = Step* now Step* saved
/// Step        = Document Change Document Selection
/// Action      = id label group shortcut? enabled effect
/// ```
///
/// [vpcanvas.edit.Editor#open] makes a state, [vpcanvas.edit.Editor#on] leads on from it by what a hand
/// does, [vpcanvas.edit.Editor#apply] by a change, and [vpcanvas.edit.Actions#ALL] lists everything
/// else that can be done: menus, tool bar, keys and the command palette come from that list. Next
/// door are [vpcanvas.edit.form], the inspector as data, and [vpcanvas.edit.outline], a design in words.
/// May import `figure`, `analysis`, `model` and `net`.
///
/// Decisions
///
/// - *A gesture is worked out from its beginning.* A tool's state holds the document at the start and
///   the total way since, so a drag is one undo step by construction and Escape needs no inverse. Would
///   change for gestures that depend on their path.
/// - *A document is pinned when it is opened*: what has no place gets the one it is drawn at. Because
///   automatic placement looks at the whole drawing, and moving one thing must not move others. That
///   alone is nothing to save.
/// - *What stands between others is not pinned*, such as a peering between its VPCs: it keeps half way
///   until somebody drags it.
/// - *A workload that is dropped in another subnet takes a free address there, a subnet keeps its block.*
///   Because the first is what anyone would type next, while the second would change every address in
///   it; a notice and the report say what does not fit.
/// - *History keeps documents, not inverses.* They share what did not change, and a change needs no
///   second half that could be wrong.
/// - *An edit does not wait for what it means.* The report of before stays until [vpcanvas.edit.Editor#reported]
///   hands in the new one; because a report of thousands of VPCs takes longer than a key. What can't go by
///   an old one asks for [vpcanvas.edit.EditorState#freshReport].
/// - *What a click means is asked of the drawing.* Marks carry keys, so what looks like a thing is one.
@NullMarked
package vpcanvas.edit;

import org.jspecify.annotations.NullMarked;
