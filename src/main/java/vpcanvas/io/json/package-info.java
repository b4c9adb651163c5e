/// JSON, for all that is read and written in it: designs, questions and answers look alike, and what
/// is wrong with a file is told in the same words, with line and column.
///
/// ```
/// text   → JsonSource → tokens with their places, problems and notices      streaming
/// text   → tree → text                                                      JsonNode, Jackson's
/// layout = two spaces a level; a list of plain values on one line, any other one element a line
/// ```
///
/// May import `io`; Jackson lives here, in `design`, `price`, `answer` and `keep`. Entry points:
/// [vpcanvas.io.json.JsonSource] for reading what a person may have written,
/// [vpcanvas.io.json.ListFile] for a file that is one list, [vpcanvas.io.json.Json] for trees.
///
/// Decisions
///
/// - *jackson-databind's mapper, its parser and its tree for all JSON, without binding records.* Because
///   the words for what is wrong with a file, with line and column, are ours: forms read the mapper's
///   parser and write its tree. A cold `JsonMapper` costs 0.24 s of processor time, 0.03 s with the
///   start-up cache; binding the records costs as much again. Would change if its messages could be ours.
/// - *One mapper, made when it is first asked for, that looks for no modules.* Because `--version` then
///   loads no class of Jackson, and what is on the class path can't change a file. Would change if a
///   module were needed.
/// - *Numbers whose letters a tree would lose stay text in it.* Because `1.50` and `1e400` in a field
///   that nobody here knows have to go back as they came. Would change if Jackson's numbers kept them.
@NullMarked
package vpcanvas.io.json;

import org.jspecify.annotations.NullMarked;
