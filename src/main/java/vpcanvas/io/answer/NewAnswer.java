package vpcanvas.io.answer;

import tools.jackson.databind.node.ObjectNode;

/// What `new --json` answers, `vpcanvas-new` version 1.
public final class NewAnswer {
    public static final String FORMAT = "vpcanvas-new";

    private NewAnswer() {}

    /// The design that was written, and the template it was drawn by.
    public static String json(String template, String output) {
        ObjectNode answer = AnswerParts.head(FORMAT);
        answer.put("template", template);
        answer.put("output", output);
        return AnswerParts.print(answer);
    }
}
