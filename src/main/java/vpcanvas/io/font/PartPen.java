package vpcanvas.io.font;

/// Draws one part of a composite glyph where the glyph has it.
record PartPen(GlyphPart part, GlyphOutlines.Pen pen) implements GlyphOutlines.Pen {

    @Override
    public void moveTo(double x, double y) {
        pen.moveTo(partX(x, y), partY(x, y));
    }

    @Override
    public void lineTo(double x, double y) {
        pen.lineTo(partX(x, y), partY(x, y));
    }

    @Override
    public void quadTo(double controlX, double controlY, double x, double y) {
        pen.quadTo(partX(controlX, controlY), partY(controlX, controlY), partX(x, y), partY(x, y));
    }

    @Override
    public void closePath() {
        pen.closePath();
    }

    // The matrix is meant for y upwards, as all of the font is.
    private double partX(double x, double y) {
        return part.matrix().get(0) * x - part.matrix().get(2) * y + part.dx();
    }

    private double partY(double x, double y) {
        return part.matrix().get(3) * y - part.matrix().get(1) * x - part.dy();
    }
}
