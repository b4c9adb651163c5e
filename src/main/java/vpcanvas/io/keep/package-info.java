/// What the window keeps between its runs: working copies of designs that are not saved, files that
/// were open lately, how a person likes the window to be.
///
/// ```
/// StateDirectory = recent.json preferences.json working/
/// working/       = WorkingCopy*       a directory each, locked by the window whose it is
/// Left           = a WorkingCopy that nobody holds: its window did not end by itself
/// ```
///
/// May import `design`, `json` and `io`, and `model`. Entry points: [vpcanvas.io.keep.WorkingCopies],
/// [vpcanvas.io.keep.RecentFiles], [vpcanvas.io.keep.Preferences].
///
/// Decisions
///
/// - *A window is alive if its lock is held.* Because the system frees a lock with the process, while
///   the number of a process is given to another one after a restart. Would change if homes on disks
///   without locks became usual: there no working copy is kept, and the window says so.
/// - *A working copy is a design file of its own, beside a note of whose it is.* Because a person whose
///   window does not start any more can open or copy it like any other.
/// - *It remembers what its file held.* Because whoever goes on with it days later must hear of what
///   others have done to the file meanwhile.
@NullMarked
package vpcanvas.io.keep;

import org.jspecify.annotations.NullMarked;
