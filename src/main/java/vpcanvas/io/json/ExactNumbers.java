package vpcanvas.io.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.JsonTokenId;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.databind.util.RawValue;

/// A parser that hands over, letter for letter, the numbers of which a tree would keep the value
/// alone: those with a point or an exponent, and `-0`. In the tree they are raw values.
final class ExactNumbers extends JsonParserDelegate {

    ExactNumbers(JsonParser parser) {
        super(parser);
    }

    @Override
    public JsonToken nextToken() {
        delegate.nextToken();
        return currentToken();
    }

    @Override
    public JsonToken currentToken() {
        JsonToken token = delegate.currentToken();
        return isRaw(token) ? JsonToken.VALUE_EMBEDDED_OBJECT : token;
    }

    @Override
    public int currentTokenId() {
        JsonToken token = currentToken();
        return token == null ? JsonTokenId.ID_NO_TOKEN : token.id();
    }

    @Override
    public Object getEmbeddedObject() {
        return new RawValue(getString());
    }

    private boolean isRaw(JsonToken token) {
        return token == JsonToken.VALUE_NUMBER_FLOAT
                || (token == JsonToken.VALUE_NUMBER_INT && getString().equals("-0"));
    }
}
