/// The inspector as data: what a form shows of what is selected, what it says while something is
/// typed, and the change that comes of it.
///
/// ```
/// Form     = kind title place Field*
/// Field    = Rows | Things | RouteRows | RuleRows | Matrix | Checks | Deeds | Editable
/// RuleRows = RuleRow*                          RuleRow = RuleCell*, add → Change
/// Editable = Text | Choice | BlockField | RuleCell        value, check(typed) → Verdict, change(typed) → Change
/// Matrix   = table* (attachment (associated? propagates?)*)*   associate, propagate → Change
/// Deeds    = sentence (label (Change | connect from to))*
/// Verdict  = ok? sentence
/// ```
///
/// [vpcanvas.edit.form.Form#of] is the entry point. May import `edit.outline`, `figure`,
/// `analysis`, `model` and `net`; knows nothing of tools or the pointer.
///
/// Decisions
///
/// - *What is malformed, or what AWS refuses of a block by itself, is wrong at the field; what it means
///   beside others is a problem of the report.* Because the first never becomes right by changing
///   something else, and the second is what the program is for.
/// - *The rules of a block are asked of a report of its owner alone.* Because there is one place that
///   knows them, and a report of one VPC costs microseconds.
/// - *What a line announces follows the block of its corporate network, unless it was imported.* Because
///   nobody draws a network in order to announce another one; see [vpcanvas.edit.form.Following].
/// - *The form of a line's attachment is that of the line.* Because a person sees one line.
/// - *Fields hold functions.* Because each is made for one state of one resource and dies with it;
///   comparing two fields has no use.
@NullMarked
package vpcanvas.edit.form;

import org.jspecify.annotations.NullMarked;
