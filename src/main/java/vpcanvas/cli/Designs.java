package vpcanvas.cli;

import java.nio.file.Path;
import vpcanvas.io.FileProblem;
import vpcanvas.io.design.DocumentFile;
import vpcanvas.io.design.Opened;
import vpcanvas.model.Document;

/// Opens the designs that commands are about.
final class Designs {
    private Designs() {}

    /// Opens a file; what is to be known about how it was read goes to standard error.
    ///
    /// @throws Refusal if it is no design
    static Document open(Path file, Console console) {
        return of(DocumentFile.read(file), console);
    }

    static Document of(Opened opened, Console console) {
        return switch (opened) {
            case Opened.Ok(Document document, var notices) -> {
                notices.forEach(console::tell);
                yield document;
            }
            case Opened.NotOurs(FileProblem problem) -> throw Refusal.unreadable(problem.says());
            case Opened.TooNew(FileProblem problem, _) -> throw Refusal.unreadable(problem.says());
            case Opened.Broken(FileProblem problem) -> throw Refusal.unreadable(problem.says());
        };
    }
}
