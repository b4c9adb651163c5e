package vpcanvas.figure;

import java.util.HexFormat;

/// A colour as `0xRRGGBB` with an opacity from 0 (nothing) to 1 (full).
public record Paint(int rgb, double opacity) {

    public static Paint of(int rgb) {
        return new Paint(rgb, 1);
    }

    public Paint withOpacity(double value) {
        return new Paint(rgb, value);
    }

    /// The colour as SVG and CSS write it, such as `#8C4FFF`; the opacity is not part of it.
    public String hex() {
        return "#" + HexFormat.of().withUpperCase().toHexDigits(rgb, 6);
    }
}
