package vpcanvas.io;

import java.io.Serial;

/// Ends the reading of a file whose text can't be used.
public final class MisreadException extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private final transient FileProblem problem;

    public MisreadException(FileProblem problem) {
        super(problem.says(), null, false, false);
        this.problem = problem;
    }

    public FileProblem problem() {
        return problem;
    }
}
