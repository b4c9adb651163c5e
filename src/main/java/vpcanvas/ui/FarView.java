package vpcanvas.ui;

import java.util.EnumSet;
import java.util.Set;
import vpcanvas.figure.Picture;

/// What of a drawing is left out from afar, where it would be no more than noise: a view of ten thousand
/// VPCs touches their frames and nothing else.
final class FarView {
    /// A connector between VPCs that are narrower than about 16 px tells nobody what it joins.
    private static final double CONNECTORS = 0.04;

    private static final double SUBNETS = 0.05;

    /// Below this a thing is smaller than 4 px.
    private static final double THINGS = 0.08;

    private FarView() {}

    /// What to paint at a zoom; everything where each thing can be told from the next.
    static Set<Picture.Detail> details(double zoom) {
        Set<Picture.Detail> details = EnumSet.of(Picture.Detail.OUTLINE);
        if (zoom >= CONNECTORS) {
            details.add(Picture.Detail.CONNECTOR);
        }
        if (zoom >= SUBNETS) {
            details.add(Picture.Detail.SUBNET);
        }
        if (zoom >= THINGS) {
            details.add(Picture.Detail.THING);
        }
        return details;
    }
}
