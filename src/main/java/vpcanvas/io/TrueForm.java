package vpcanvas.io;

import tools.jackson.core.JsonToken;

/// A mark: there, or not there at all.
final class TrueForm implements Form<Boolean> {

    @Override
    public Boolean read(JsonSource in) {
        if (!in.is(JsonToken.VALUE_TRUE)) {
            throw in.wrongType(expected());
        }
        return true;
    }

    @Override
    public Json write(Boolean value) {
        return Json.of(value);
    }

    @Override
    public String expected() {
        return "true, or nothing at all";
    }
}
