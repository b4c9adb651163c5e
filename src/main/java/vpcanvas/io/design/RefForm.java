package vpcanvas.io.design;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;

/// A reference stands in a file as the id it refers to.
record RefForm<T extends Resource>(Class<T> type) implements Form<Ref<T>> {

    @Override
    public Ref<T> read(DesignSource in) {
        String id = TextForm.textOf(in, expected());
        if (id.isBlank()) {
            throw in.wrongType(expected());
        }
        return Ref.to(type, id);
    }

    @Override
    public JsonNode write(Ref<T> value) {
        return StringNode.valueOf(value.id());
    }

    @Override
    public String expected() {
        return "an id";
    }
}
