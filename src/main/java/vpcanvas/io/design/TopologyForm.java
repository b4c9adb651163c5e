package vpcanvas.io.design;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.ObjectNode;
import vpcanvas.io.json.Json;
import vpcanvas.model.Resource;
import vpcanvas.model.Topology;

/// The resources of a design: a list for each [ResourceKind] that it has, sorted by id.
final class TopologyForm implements Form<Topology> {

    @Override
    public Topology read(DesignSource in) {
        if (!in.is(JsonToken.START_OBJECT)) {
            throw in.wrongType(expected());
        }
        List<Resource> resources = new ArrayList<>();
        Map<String, Place> places = new HashMap<>();
        while (in.nextKey()) {
            ResourceKind kind = ResourceKind.ofList(in.text());
            if (kind == null) {
                in.keepUnknown();
            } else {
                resources.addAll(readKind(in, kind, places));
            }
        }
        return Topology.of(resources);
    }

    private static List<Resource> readKind(
            DesignSource in, ResourceKind kind, Map<String, Place> places) {
        List<Resource> read = listOf(kind).readNext(in);
        for (int i = 0; i < read.size(); i++) {
            String id = read.get(i).ref().id();
            Place here = new Place(kind, i);
            Place before = places.putIfAbsent(id, here);
            if (before != null) {
                throw in.takenTwice(id, before.pointer(), here.pointer());
            }
        }
        return read;
    }

    @SuppressWarnings("unchecked")
    private static ListForm<Resource> listOf(ResourceKind kind) {
        RecordForm<?> form = RecordForm.of(kind.type().asSubclass(Record.class));
        return new ListForm<>((Form<Resource>) (Form<?>) form);
    }

    /// An entry of a kind's list.
    private record Place(ResourceKind kind, int index) {

        /// Where the entry's id stands.
        List<String> pointer() {
            return List.of("topology", kind.listKey(), Integer.toString(index), kind.idKey());
        }
    }

    @Override
    public ObjectNode write(Topology topology) {
        ObjectNode object = Json.object();
        ResourceKind.sorted(topology)
                .forEach((kind, list) -> object.set(kind.listKey(), listOf(kind).write(list)));
        return object;
    }

    @Override
    public String expected() {
        return "an object";
    }

    @Override
    public Topology unsaid() {
        return Topology.empty();
    }
}
