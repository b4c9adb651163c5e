package vpcanvas.figure;

import vpcanvas.model.Point;

/// A glyph of ours, `size` px square, its top left corner at `at`, drawn as an outline in one
/// colour.
public record Icon(Glyph glyph, Point at, double size, Paint paint) implements Mark {}
