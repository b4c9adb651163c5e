/// Figures as files, one switch over [vpcanvas.figure.Mark] for each kind, in the order of marks.
///
/// ```
/// FigureFormat = SVG | PNG             by the ending of the file's name
/// Figure       → SVG                   one element a line; a group can be found by its key
/// Figure       → PNG                   bands of pixels, painted and written one after the other
/// ```
///
/// May import `font` and `io`, `figure` and `model`; Java2D lives here. Entry points:
/// [vpcanvas.io.paint.FigureWriter] for files, [vpcanvas.io.paint.SvgPainter] for bytes.
///
/// Decisions
///
/// - *Both painters draw the glyphs of the bundled fonts themselves*: the SVG carries a subset of them,
///   the PNG their outlines. Because a figure then looks the same wherever it is opened, as it was laid
///   out, and Java2D's own text would ask the system's font libraries. Would change for scripts that
///   need shaping.
/// - *A PNG is painted and written in bands.* Because memory then doesn't grow with the picture. Would
///   change if a filter needed more than the row above.
@NullMarked
package vpcanvas.io.paint;

import org.jspecify.annotations.NullMarked;
