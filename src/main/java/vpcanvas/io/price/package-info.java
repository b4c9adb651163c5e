/// Price lists as files: the bundled one, `assets/prices/aws.json`, and those that a user has in its
/// place.
///
/// ```
/// file  = "format": "vpcanvas-prices" "version": 1 "asOf" "currency" "region" "basis"? "items"
/// items = Item*
/// Item  = "item" "unit" "price" "region"? "upTo"? "source"?
/// ```
///
/// May import `json` and `io`, `analysis`. Entry point: [vpcanvas.io.price.PriceFile].
///
/// Decisions
///
/// - *An item that can't be understood refuses the whole file.* Because a sum with a wrong price looks like
///   any other. An item that is left out is told in the sum as a price that the list doesn't have.
/// - *The unit stands in the file, though it follows from the item.* Because a price for a month in place of
///   one for an hour is the likeliest mistake of whoever writes a list.
/// - *A list says where each price was found.* Because AWS's own tables can't be read by a program, and
///   whoever doubts a price has to be able to look it up.
@NullMarked
package vpcanvas.io.price;

import org.jspecify.annotations.NullMarked;
