package vpcanvas.io.answer;

import tools.jackson.databind.node.ObjectNode;

/// What a command answers in JSON that has no answer: the format it would have had, and why.

public final class ErrorAnswer {
    private ErrorAnswer() {}

    /// The answer in place of one.
    ///
    /// @param format that of the answer, such as `vpcanvas-trace`
    public static String json(String format, String says) {
        ObjectNode answer = AnswerParts.head(format);
        AnswerParts.putError(answer, says);
        return AnswerParts.print(answer);
    }
}
