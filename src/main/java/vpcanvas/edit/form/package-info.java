/// The inspector as data: what a form shows of what is selected, what it says while something is
/// typed, and the change that comes of it.
///
/// ```
/// Form     = kind title place Field*
/// Field    = Rows | Things | RouteRows | Editable
/// Editable = Text | Choice | BlockField        value, check(typed) → Verdict, change(typed) → Change
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
/// - *Fields hold functions.* Because each is made for one state of one resource and dies with it;
///   comparing two fields has no use.
@NullMarked
package vpcanvas.edit.form;

import org.jspecify.annotations.NullMarked;
