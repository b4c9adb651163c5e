package vpcanvas.io.design;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vpcanvas.io.MisreadException;
import vpcanvas.io.json.Json;
import vpcanvas.io.json.JsonSource;

/// A design while it is read: fields that this version doesn't know are kept on the way.
final class DesignSource extends JsonSource {
    private final UnknownFields unknown = new UnknownFields();
    private final Set<String> noticedPlaces = new HashSet<>();

    DesignSource(String file, String text) {
        super(file, text);
    }

    UnknownFields unknown() {
        return unknown;
    }

    /// Takes the value of the current key away, to be written back as it is.
    void keepUnknown() {
        String key = text();
        List<String> path = path();
        if (noticedPlaces.add(withoutIndexes(path))) {
            notice(
                    quoted(key)
                            + " in "
                            + entry()
                            + " is not known to this version; it is kept as it is");
        }
        next();
        unknown.add(path, Json.print(tree()));
    }

    /// The refusal of an id that stands at both paths.
    MisreadException takenTwice(String id, List<String> first, List<String> second) {
        return problem(
                placeOf(second),
                "the id "
                        + quoted(id)
                        + " is taken: it stands in line "
                        + placeOf(first).getLineNr()
                        + " too",
                "Ids are unique over a whole file; give one of the two another id.");
    }

    /// The same text for every entry of a list.
    private static String withoutIndexes(List<String> path) {
        return String.join("/", path.stream().filter(s -> !isIndex(s)).toList());
    }

    private static boolean isIndex(String segment) {
        return !segment.isEmpty() && segment.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
