/// The window: it shows one [vpcanvas.edit.EditorState] and turns what a hand does into the next.
///
/// JavaFX by hand. All of it runs on the JavaFX thread, except files being read or written. The
/// rules of interaction are in `edit`; here is what shows them: [CanvasView] paints the drawing,
/// panels around it show its problems, its paths and the form of what is selected.
///
/// Two libraries are for the chrome alone, and no command of the command line loads them. AtlantaFX
/// (MIT) gives every control of JavaFX a contemporary look, light and dark, by style sheets: a look
/// of our own would be thousands of lines of CSS. Ikonli with the Material Design 2 pack
/// (Apache-2.0) gives buttons icons of one style as a font, sharp at any scale; the icons of the
/// drawing itself are ours, see [vpcanvas.figure.Glyph].
@NullMarked
package vpcanvas.ui;

import org.jspecify.annotations.NullMarked;
