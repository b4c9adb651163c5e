/// The window: it shows one [vpcanvas.edit.EditorState] and turns what a hand does into the next.
///
/// ```
/// Launch    = Shell ended            opens the window, says why none can open
/// Shell     = Workbench CanvasView panels Commands FileDesk TraceDesk
/// Workbench = EditorState listener*  ← input, action, change; report ← ReportWorker
/// FixesView = Fix* ← FixWorker        buttons for what can be done about a finding
/// Keeper    = DiskKeeper | in memory working copies, recent files, preferences
/// ```
///
/// JavaFX by hand. All of it runs on the JavaFX thread but for three workers: one finds out what
/// designs mean, one what can be done about findings, one keeps working copies. The rules of interaction are in `edit`; here is what shows them:
/// [CanvasView] paints the drawing, panels around it show its problems, its paths, its outline and the
/// form of what is selected. Entry point: [Launch]. May import everything but `cli`.
///
/// Two libraries are for the chrome alone, and no command of the command line loads them. AtlantaFX
/// (MIT) gives every control of JavaFX a contemporary look, light and dark, by style sheets: a look
/// of our own would be thousands of lines of CSS. Ikonli with the Material Design 2 pack
/// (Apache-2.0) gives buttons icons of one style as a font, sharp at any scale; the icons of the
/// drawing itself are ours, see [vpcanvas.figure.Glyph].
@NullMarked
package vpcanvas.ui;

import org.jspecify.annotations.NullMarked;
