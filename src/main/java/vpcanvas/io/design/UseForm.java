package vpcanvas.io.design;

import java.util.List;
import tools.jackson.databind.JsonNode;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.Use;

/// Who uses what, as a pair of ids: `["i-orders", "vpce-billing"]`.
final class UseForm implements Form<Use> {
    private final TupleForm<Ref<Resource>> pair =
            new TupleForm<>(new RefForm<>(Resource.class), 2, "two ids, who uses and what");

    @Override
    public Use read(DesignSource in) {
        List<Ref<Resource>> read = pair.read(in);
        return new Use(read.get(0), read.get(1));
    }

    @Override
    public JsonNode write(Use value) {
        return pair.write(List.of(value.from(), value.to()));
    }

    @Override
    public String expected() {
        return pair.expected();
    }
}
