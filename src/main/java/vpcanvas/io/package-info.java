/// Every outside form of a design: the files it is kept in, and the figures made of it. What comes
/// from outside is made a value or refused in words here; what leaves is written here. The window and
/// the command line both come through this room.
///
/// ```
/// Opened      = Ok(Document, notice*) | NotOurs | TooNew | Broken     each with a FileProblem
/// FileProblem = file line column found whatToDo
/// file        = "format" "version" "title" "subtitle" topology layout figures notes
/// topology    = (ResourceKind → record*)*         sorted by kind, then id
/// record      = (key → value)*                    keys by KeyNames from the record's components
/// figure file = Figure → SVG | PNG                one switch over Mark each, in the order of marks
/// answer      = "format" "version" (key → value)* | "format" "version" "error"
/// batch       = "queries" (Query | Odd)*          what is wrong with one is that one's answer
/// ```
///
/// May import `net`, `model`, `analysis` and `figure`; Jackson and Java2D live here.
/// Entry points: [vpcanvas.io.DocumentFile] for designs, [vpcanvas.io.FigureWriter] and
/// [vpcanvas.io.BundledFonts] for figures, the classes named `…Answer` for what commands answer in
/// JSON, [vpcanvas.io.BatchJson] for many questions at once, [vpcanvas.io.AtomicFile] for writing.
///
/// Decisions
///
/// - *Jackson's data binding library for what comes in and goes out, without binding records.* Because the
///   words for what is wrong with a file, with line and column, are ours: forms read the mapper's parser
///   and write its tree. A cold `JsonMapper` costs 0.24 s of processor time, 0.03 s with the start-up
///   cache, binding the records as much again. Would change if its messages could be ours.
/// - *Forms follow the records by reflection.* Because a component added to the model is then in the
///   file, and the test of the schema says so. Would change if reflection ruled out a native image.
/// - *A file is read twice, first only as JSON.* Because the second pass may then rely on objects
///   whose keys differ and on a bounded depth, and a newer version is known before anything in it is
///   misunderstood. Would change if files of 100 MB became usual.
/// - *Unknown fields are kept by path, not in the model.* Because the model then holds only what it
///   means, and a field goes and comes back with its object. Would change if parts of a design moved
///   between files.
/// - *One layout of JSON for designs and answers.* Because both then look alike. Would change if answers
///   grew too large to be held as a tree.
/// - *An absent value of an answer is `null`*, where a design leaves out what it doesn't say. Because
///   whoever reads an answer asks for keys, while whoever reviews a design reads what is there.
/// - *Both painters draw the glyphs of the bundled fonts themselves*: the SVG carries a subset of them,
///   the PNG their outlines. Because a figure then looks the same wherever it is opened, as it was laid
///   out, and Java2D's own text would ask the system's font libraries. Would change for scripts that
///   need shaping.
/// - *A PNG is painted and written in bands.* Because memory then doesn't grow with the picture. Would
///   change if a filter needed more than the row above.
@NullMarked
package vpcanvas.io;

import org.jspecify.annotations.NullMarked;
