/// Every outside form of a design: the files it is kept in, the figures made of it, and what commands
/// answer about it. What comes from outside is made a value or refused in words here; what leaves is
/// written here. The window and the command line both come through these rooms, each knowing only
/// those to its left:
///
///     io <- json <- design
///     io, json <- price
///     io, font <- paint
///     io, json, paint <- answer
///     io, json, design <- keep
///
/// | room     | what it is                                                                |
/// |----------|---------------------------------------------------------------------------|
/// | `io`     | files as such: their text, what is wrong with one, writing one whole      |
/// | `json`   | JSON: Jackson's mapper, the layout of files, places and words of problems |
/// | `design` | designs as files, `*.vpc.json`                                            |
/// | `price`  | price lists, the bundled one and those of a user                           |
/// | `font`   | the bundled fonts: widths, subsets, outlines                              |
/// | `paint`  | figures as SVG and PNG                                                    |
/// | `answer` | what commands answer in JSON, and the many questions they take in it      |
/// | `keep`   | what the window keeps between its runs: working copies, recent files      |
///
/// ```
/// FileText    = file → text | FileProblem           UTF-8, bounded, not binary
/// FileProblem = file line column found whatToDo
/// AtomicFile  = content → file                      whole or not at all
/// KnownFile   = file → same | changed | gone        since it was read or written
/// ```
///
/// All rooms may import `net`, `model`, `analysis` and `figure`; this one needs none of them. Entry
/// points: [vpcanvas.io.FileText] for reading, [vpcanvas.io.AtomicFile] for writing.
@NullMarked
package vpcanvas.io;

import org.jspecify.annotations.NullMarked;
