package vpcanvas.io.answer;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vpcanvas.net.Cidr;

/// What `free --json` answers, `vpcanvas-free` version 1.
public final class FreeAnswer {
    public static final String FORMAT = "vpcanvas-free";

    private FreeAnswer() {}

    /// What was asked for, and what was found.
    ///
    /// @param size the prefix length that was asked for
    /// @param within where it was looked for, in this order
    /// @param block what was found; null if there is none
    public static String json(int size, List<Cidr> within, @Nullable Cidr block) {
        ObjectNode answer = AnswerParts.head(FORMAT);
        answer.put("size", size);
        answer.set("within", AnswerParts.texts(within));
        answer.put("block", Objects.toString(block, null));
        return AnswerParts.print(answer);
    }
}
