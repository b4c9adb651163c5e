package vpcanvas.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import vpcanvas.edit.EditorState;
import vpcanvas.edit.outline.Entry;
import vpcanvas.edit.outline.Outline;
import vpcanvas.figure.Theme;
import vpcanvas.model.Ref;
import vpcanvas.model.Subnet;

/// What stands before a name in lists: the tile of a thing, red where it does not work; of a subnet
/// the edge that the drawing shows.
final class Sign {
    private Sign() {}

    static Node of(EditorState state, Entry entry, double side) {
        Optional<Subnet> subnet = state.report().topology().find(Ref.to(Subnet.class, entry.key()));
        if (subnet.isPresent()) {
            return edge(state.report().isPublic(subnet.get()));
        }
        return Look.tile(state, entry.key())
                .<Node>map(t -> new TileView(entry.bad() ? bad(t) : t, side))
                .orElseGet(() -> space(Outline.isSection(entry.key()) ? 0 : side));
    }

    static Look.Tile bad(Look.Tile tile) {
        return new Look.Tile(tile.outline(), Theme.Role.BAD);
    }

    private static Node edge(boolean open) {
        Region edge = new Region();
        edge.getStyleClass().addAll("subnet-edge", open ? "public" : "private");
        return edge;
    }

    private static Node space(double width) {
        Region space = new Region();
        space.setMinWidth(width);
        return space;
    }
}
