package vpcanvas.model;

/// Ports from `from` to `to`, both included, 0 to 65535.
public record PortRange(int from, int to) {

    public PortRange {
        if (from < 0 || to > 65535 || from > to) {
            throw new IllegalArgumentException(
                    "a port range runs upwards between 0 and 65535, not from "
                            + from
                            + " to "
                            + to);
        }
    }

    public boolean contains(int port) {
        return port >= from && port <= to;
    }
}
