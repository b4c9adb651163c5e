/// What commands answer in JSON, a class for each format, and the file of questions that
/// `trace --batch` reads.
///
/// ```
/// answer = "format" "version" (key → value)* | "format" "version" "error"
/// batch  = "queries" (Query | Odd)*             what is wrong with one is that one's answer
/// ```
///
/// May import `json`, `paint` and `io`, `analysis` and `figure`. Entry points: the classes named
/// `…Answer`, [vpcanvas.io.answer.BatchJson] for many questions at once.
///
/// Decisions
///
/// - *An absent value of an answer is `null`*, where a design leaves out what it doesn't say. Because
///   whoever reads an answer asks for keys, while whoever reviews a design reads what is there.
/// - *An answer is a whole tree before it is printed.* Because answers are short, and a failure on the
///   way then leaves no half of one. Would change if answers grew too large to be held.
@NullMarked
package vpcanvas.io.answer;

import org.jspecify.annotations.NullMarked;
