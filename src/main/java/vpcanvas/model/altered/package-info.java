/// Resources with one thing changed and the rest as it was: what forms and fixes put in a resource's place
/// ([vpcanvas.model.Change.Replace]).
///
/// One file for each part of a network. A function is named for what is new, and takes the resource first:
/// `Altered.blocks(vpc, blocks)`. May import `model` and `net`.
///
/// Decision: *functions here, not methods on the records.* Because a record of ten components would need as
/// many methods, and most are for a single caller; a record says what a thing is and stays short.
@NullMarked
package vpcanvas.model.altered;

import org.jspecify.annotations.NullMarked;
