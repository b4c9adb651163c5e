package vpcanvas.io;

import java.io.Serial;

/// Ends the reading of a file whose text can't be used.
final class MisreadException extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private final transient FileProblem problem;

    MisreadException(FileProblem problem) {
        super(problem.says(), null, false, false);
        this.problem = problem;
    }

    FileProblem problem() {
        return problem;
    }
}
