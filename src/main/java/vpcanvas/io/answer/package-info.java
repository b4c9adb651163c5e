/// What commands answer in JSON, a class for each format, and the files that they read beside designs: the
/// questions of `trace --batch`, the expectations of `check --expect`.
///
/// ```
/// answer = "format" "version" (key → value)* | "format" "version" "error"
/// batch  = "queries" (Query | Odd)*             what is wrong with one is that one's answer
/// expect = "expect" Expectation*                what is wrong with one refuses the file
/// ```
///
/// May import `json`, `paint` and `io`, `analysis` and `figure`. Entry points: the classes named
/// `…Answer`, [vpcanvas.io.answer.BatchJson] for many questions at once,
/// [vpcanvas.io.answer.ExpectJson] for what is expected.
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
