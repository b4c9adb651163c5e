package vpcanvas.io.paint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Element ids from the keys of what is depicted: letters, digits, `_`, `.` and `-` stay, so ids of
/// AWS are kept as they are; each run of anything else becomes one `-`. A second key that gives the
/// same id gets a number.
final class SvgIds {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    String idOf(String key) {
        String id = readable(key);
        String unique = id;
        while (!taken.add(unique)) {
            unique = id + "-" + numbers.merge(id, 2, (number, two) -> number + 1);
        }
        return unique;
    }

    private static String readable(String key) {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            if (letter || c == '_') {
                id.append(c);
            } else if ((c >= '0' && c <= '9') || c == '.' || c == '-') {
                // An id of XML doesn't begin with one of these.
                id.append(id.isEmpty() ? "_" : "").append(c);
            } else if (id.isEmpty()) {
                id.append('_');
            } else if (id.charAt(id.length() - 1) != '-') {
                id.append('-');
            }
        }
        return id.isEmpty() ? "_" : id.toString();
    }
}
