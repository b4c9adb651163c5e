/// VPCanvas: a desktop designer and a command line for the ways AWS VPCs talk to each other.
///
/// A design is an immutable value; its analysis, its picture and its files are pure functions of it.
///
/// The rooms of the house, each knowing only those to its left:
///
///     net <- model <- analysis <- figure <- edit <- ui        io: used by ui and cli only
///
/// | package    | what it is                                                               |
/// |------------|--------------------------------------------------------------------------|
/// | `net`      | addresses, CIDR blocks and longest-prefix match; nothing of AWS          |
/// | `model`    | what a design is: its resources, their layout, and changes to both;      |
/// |            | `altered` resources                                                      |
/// | `analysis` | what a design means: effective `route`s, problems and `trace`s, with what |
/// |            | `filter`s let pass; and by which changes a wish comes true: `recipe`s,   |
/// |            | such as a peering, and `fix`es of what is wrong                          |
/// | `figure`   | what a design looks like: placement and connectors, as a list of marks   |
/// | `edit`     | what a hand can do: tools, selection and history, without a toolkit      |
/// | `io`       | every outside form, in rooms of its own: `design` files, JSON `answer`s, |
/// |            | `paint`ed SVG and PNG, what the window `keep`s, and what they stand on,  |
/// |            | `json` and `font`                                                        |
/// | `ui`       | the JavaFX window                                                        |
/// | `cli`      | the command line; loads no JavaFX class                                  |
@NullMarked
package vpcanvas;

import org.jspecify.annotations.NullMarked;
