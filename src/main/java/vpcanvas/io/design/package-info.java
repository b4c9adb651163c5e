/// Designs as files, `*.vpc.json`: opened, refused in words, and saved so that equal designs are equal
/// bytes.
///
/// ```
/// Opened   = Ok(Document, notice*) | NotOurs | TooNew | Broken     each with a FileProblem
/// file     = "format" "version" "title" "subtitle" topology layout figures notes
/// topology = (ResourceKind → record*)*      sorted by kind, then id
/// record   = (key → value)*                 keys by KeyNames from the record's components
/// value    = what its Form reads and writes
/// ```
///
/// May import `json` and `io`, `model` and `net`. Entry point: [vpcanvas.io.design.DocumentFile].
///
/// Decisions
///
/// - *Forms follow the records by reflection.* Because a component added to the model is then in the
///   file, and the test of the schema says so. Would change if reflection ruled out a native image.
/// - *A file is read twice, first only as JSON.* Because the second pass may then rely on objects
///   whose keys differ and on a bounded depth, and a newer version is known before anything in it is
///   misunderstood. Would change if files of 100 MB became usual.
/// - *Unknown fields are kept by path, not in the model.* Because the model then holds only what it
///   means, and a field goes and comes back with its object. Would change if parts of a design moved
///   between files.
@NullMarked
package vpcanvas.io.design;

import org.jspecify.annotations.NullMarked;
