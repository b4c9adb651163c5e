package vpcanvas.model;

import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;

/// Compares large sorted maps by walking both at once. What two versions of a design share is told by
/// identity, so this is much cheaper than to look up each key of one in the other.
final class SideBySide {
    private SideBySide() {}

    static <V> boolean equal(SortedMap<String, V> one, SortedMap<String, V> other) {
        if (Same.is(one, other)) {
            return true;
        }
        if (one.size() != other.size()) {
            return false;
        }
        Iterator<Map.Entry<String, V>> others = other.entrySet().iterator();
        for (Map.Entry<String, V> entry : one.entrySet()) {
            Map.Entry<String, V> counterpart = others.next();
            if (!entry.getValue().equals(counterpart.getValue())
                    || !entry.getKey().equals(counterpart.getKey())) {
                return false;
            }
        }
        return true;
    }
}
