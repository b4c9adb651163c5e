package vpcanvas.cli;

import java.util.List;
import java.util.stream.Stream;
import vpcanvas.model.Resource;

/// Finds the resource of a kind that a person means by its id or its name.
final class Naming {
    private Naming() {}

    /// @param kind what all of them are, such as `route table`
    /// @throws Refusal if none or several are called so
    static <T extends Resource> T find(String kind, String typed, List<T> all) {
        List<T> byId = all.stream().filter(r -> r.ref().id().equals(typed)).toList();
        List<T> found =
                byId.isEmpty() ? all.stream().filter(r -> r.name().equals(typed)).toList() : byId;
        if (found.isEmpty()) {
            throw Refusal.unknown(
                    "There is no " + kind + " " + typed + " in this design.",
                    typed,
                    all.stream()
                            .flatMap(r -> Stream.of(r.ref().id(), r.label()))
                            .distinct()
                            .toList());
        }
        if (found.size() > 1) {
            List<String> ids = found.stream().map(r -> r.ref().id()).toList();
            throw Refusal.wrongUse(
                    "Several "
                            + kind
                            + "s are called "
                            + typed
                            + ". Use an id: "
                            + Refusal.or(ids)
                            + ".");
        }
        return found.getFirst();
    }
}
