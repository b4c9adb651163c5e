package vpcanvas.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.recipe.Offer;
import vpcanvas.edit.form.Field;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// What the hand is doing. Each state holds what its gesture needs from its beginning, so that a
/// move is always worked out from the start and never from the move before it.
public sealed interface Tool {

    /// Whether nothing has been begun: a press would start something new.
    default boolean isIdle() {
        return switch (this) {
            case Select.Idle i -> true;
            case Hand h -> true;
            case Place p -> true;
            case Connect.Idle c -> true;
            case Select s -> false;
            case Connect c -> false;
            case Pan p -> false;
        };
    }

    /// Picks, moves and resizes.
    sealed interface Select extends Tool {
        Select IDLE = new Select.Idle(null, null);

        /// Nothing has been begun.
        ///
        /// @param hover what a click would mean, if anything
        /// @param handle the handle under the pointer of what is selected
        record Idle(@Nullable String hover, @Nullable Handle handle) implements Select {}

        /// Pressed, and not yet moved far enough to be a drag.
        ///
        /// @param at in px of the view
        /// @param key what was pressed; null is paper
        record Pressing(Point at, @Nullable String key, Modifiers modifiers) implements Select {}

        /// Moves what is selected.
        ///
        /// @param dx px of the drawing from where everything stood before the drag
        record Dragging(
                Drag drag, double dx, double dy, List<Guide> guides, @Nullable String dropTarget)
                implements Select {
            public Dragging {
                guides = List.copyOf(guides);
            }
        }

        /// Draws a frame round what is to be selected, in diagram coordinates.
        ///
        /// @param before what was selected; it stays so when Shift was held
        record Marquee(Point from, Point to, Selection before, boolean adds) implements Select {
            /// The frame as a rectangle.
            public Rect frame() {
                return new Rect(from.x(), from.y(), 0, 0).union(new Rect(to.x(), to.y(), 0, 0));
            }
        }

        record Resizing(Resize resize) implements Select {}

        /// Typing a name, block or address where it stands.
        ///
        /// @param at where the text stands, in diagram coordinates
        record Typing(String key, Field.Editable field, Rect at) implements Select {}

        /// A context menu is open.
        ///
        /// @param at in px of the view
        /// @param key what it is about; null is the paper
        record Menu(Point at, @Nullable String key) implements Select {}
    }

    /// A primary drag moves the view.
    record Hand() implements Tool {}

    /// Moves the view.
    ///
    /// @param from in px of the view
    /// @param moved whether it went far enough not to be a click
    /// @param back the tool that comes back afterwards
    record Pan(Point from, Camera start, Button button, boolean moved, Tool back) implements Tool {}

    /// Places one more of a kind, from the palette or by key.
    ///
    /// @param at where it would stand, in diagram coordinates; null before the pointer came
    /// @param container what would take it
    record Place(Kind kind, @Nullable Point at, @Nullable String container) implements Tool {}

    /// Connects two places of the network.
    sealed interface Connect extends Tool {
        Connect IDLE = new Connect.Idle(null);

        record Idle(@Nullable String hover) implements Connect {}

        /// Drawing a connection from a key.
        ///
        /// @param pressed where it was begun, in px of the view
        /// @param to where its loose end is, in diagram coordinates
        /// @param target what it would end at
        /// @param back the tool that comes back afterwards
        record From(String key, Point pressed, Point to, @Nullable String target, Tool back)
                implements Connect {}

        /// Both ends are known; the person chooses how to connect them.
        ///
        /// @param offers every way to connect them, the refused ones with the reason
        /// @param at where the choice should stand, in px of the view
        record Choosing(String from, String to, List<Offer> offers, Point at, Tool back)
                implements Connect {
            public Choosing {
                offers = List.copyOf(offers);
            }
        }
    }
}
