package vpcanvas.figure;

/// When something comes in a drawing: what lies behind comes first, and what comes first is placed
/// first. Turns follow from the design alone, so they stay when something else comes or goes.
///
/// @param index its number where a person gave the order; else 0
/// @param id what it is of, or the beginning of it
/// @param part tells the parts of one thing apart
record Turn(Layer layer, int index, String id, String part) implements Comparable<Turn> {

    /// From back to front.
    enum Layer {
        REGION,
        VPC,
        SUBNET,
        CARD,
        NOTE,
        ATTACHMENT,
        PEERING,
        TUNNEL,
        LINK,
        USE,
        LEG,
        THING,
        OUTSIDE,
        STATE,
        BADGE
    }

    static Turn of(Layer layer, String id) {
        return new Turn(layer, 0, id, "");
    }

    static Turn of(Layer layer, int index) {
        return new Turn(layer, index, "", "");
    }

    @Override
    public int compareTo(Turn other) {
        int order = layer.compareTo(other.layer);
        if (order == 0) {
            order = Integer.compare(index, other.index);
        }
        if (order == 0) {
            order = id.compareTo(other.id);
        }
        return order != 0 ? order : part.compareTo(other.part);
    }
}
