package vpcanvas.edit.outline;

import java.util.ArrayList;
import java.util.List;

/// One thing of a design in one line.
///
/// @param key its layout key; a route table's id stands for its card too
/// @param kind what it is, such as `VPC`
/// @param addresses its blocks or addresses; empty without any
/// @param states how it is and what is wrong with it, the gravest last
/// @param bad whether something is wrong with it that does not work
public record Entry(
        String key, String kind, String name, String addresses, List<String> states, boolean bad) {

    public Entry {
        states = List.copyOf(states);
    }

    /// The name with its addresses, such as `orders 10.0.2.10`.
    public String label() {
        return addresses.isEmpty() ? name : name + " " + addresses;
    }

    /// The states in one line, such as `public · overlaps shop`.
    public String state() {
        return String.join(" · ", states);
    }

    /// All of it as a screen reader says it, such as `VPC legacy, 10.0.0.0/16, overlaps shop`.
    public String spoken() {
        List<String> parts = new ArrayList<>();
        parts.add(kind.isEmpty() || kind.equals(name) ? name : kind + " " + name);
        if (!addresses.isEmpty()) {
            parts.add(addresses);
        }
        parts.addAll(states);
        return String.join(", ", parts);
    }

    /// The same thing by one of its addresses.
    public Entry at(String address) {
        return new Entry(key, kind, name, address, states, bad);
    }

    /// The same thing with something else said of it.
    public Entry stating(List<String> others) {
        return new Entry(key, kind, name, addresses, others, bad);
    }
}
