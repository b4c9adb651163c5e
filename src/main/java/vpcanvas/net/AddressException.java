package vpcanvas.net;

import java.io.Serial;

/// An address or block that can't exist, or text that is not one. The message is a sentence for the
/// person who typed it: what is wrong, and what was expected.
public final class AddressException extends IllegalArgumentException {
    @Serial private static final long serialVersionUID = 1L;

    AddressException(String message) {
        super(message);
    }

    /// The refusal of `text` as `kind` ("an IPv4 address") because of `why`.
    static AddressException notA(String kind, String text, String why) {
        return new AddressException(shown(text) + " is not " + kind + ": " + why);
    }

    // Without quotes nobody sees an empty text or a blank at its end.
    private static String shown(String text) {
        boolean unseen = text.isEmpty() || text.chars().anyMatch(Character::isWhitespace);
        return unseen ? '"' + text + '"' : text;
    }
}
