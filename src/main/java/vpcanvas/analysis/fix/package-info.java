/// What to do about a problem or about what blocks a flow, as changes to click.
///
/// ```
/// Fix     = label Change
/// Scene   = Document Report                       what fixes are looked for in
/// Impasse = Scene Trace Blocker                   where a flow goes no further
/// ```
///
/// May import `analysis` with its other rooms, `model` and `net`. Entry point:
/// [vpcanvas.analysis.fix.Fixes]. Fixes are looked for when somebody asks, since most problems are never
/// clicked. The best comes first: what changes least and keeps what is meant.
///
/// Decisions
///
/// - *A fix for a blocker takes that blocker away*, and the same flow goes on to the next one or arrives:
///   a property over random designs. What can't be had at all (an answer from behind a NAT gateway) has
///   no fix, and then the blocker's words are the last ones.
/// - *A fix opens no more than the flow needs*: the port that was asked for, the address that asks. Because
///   a tool that proposes 0.0.0.0/0 teaches the wrong thing. Would change if people asked for whole blocks.
/// - *New connections are the recipes' own* ([vpcanvas.analysis.recipe.Connect]): what a hand can draw.
@NullMarked
package vpcanvas.analysis.fix;

import org.jspecify.annotations.NullMarked;
