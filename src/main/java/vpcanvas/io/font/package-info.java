/// The fonts that come with the program, read from their files without any toolkit: how wide text is,
/// what its letters look like, and font files cut down to a few of them.
///
/// ```
/// face     → FontTable                 widths and heights, in font units
/// face     → GlyphOutlines             code point → moves of a Pen
/// face c*  → font file with the glyphs of c* alone
/// ```
///
/// May import `figure`. Entry point: [vpcanvas.io.font.BundledFonts].
///
/// Decisions
///
/// - *TrueType is read here, not by a library.* Because a figure needs six tables of it, and libraries
///   read all names and substitutions first, which takes longer than everything else about an SVG file.
///   Would change for fonts other than the bundled ones.
@NullMarked
package vpcanvas.io.font;

import org.jspecify.annotations.NullMarked;
