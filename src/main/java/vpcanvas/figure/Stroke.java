package vpcanvas.figure;

/// How a line is drawn: colour, width in px, and its dashes. Caps are butt, so that a dash has
/// exactly the length it states on every painter.
public record Stroke(Paint paint, double width, Dash dash) {

    /// The pattern of a line: `on` px drawn, `off` px left out; solid when `off` is 0.
    public enum Dash {
        SOLID(1, 0),
        /// Frames of regions and zones.
        FRAME(6, 4),
        /// Connections that cross a border of ownership or region: PrivateLink, TGW peering.
        LINK(7, 4),
        /// VPN and what is on-premises.
        DOT(2, 4);

        private final double on;
        private final double off;

        Dash(double on, double off) {
            this.on = on;
            this.off = off;
        }

        public double on() {
            return on;
        }

        public double off() {
            return off;
        }
    }

    public static Stroke solid(Paint paint, double width) {
        return new Stroke(paint, width, Dash.SOLID);
    }
}
