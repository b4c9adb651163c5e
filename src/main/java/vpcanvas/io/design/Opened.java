package vpcanvas.io.design;

import java.util.List;
import vpcanvas.io.FileProblem;
import vpcanvas.model.Document;

/// What came of opening a file.
public sealed interface Opened {

    /// The design, and what a person should know about how it was read: a line each.
    record Ok(Document document, List<String> notices) implements Opened {

        public Ok {
            notices = List.copyOf(notices);
        }
    }

    /// JSON that some other program, or another command of this one, reads.
    record NotOurs(FileProblem problem) implements Opened {}

    /// A design of a newer `version` of the format. It isn't opened, because writing it back would
    /// lose what is new in it.
    record TooNew(FileProblem problem, int version) implements Opened {}

    /// A file that can't be read, isn't whole, or doesn't say what a design has to say.
    record Broken(FileProblem problem) implements Opened {}
}
