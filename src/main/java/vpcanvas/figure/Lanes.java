package vpcanvas.figure;

import java.util.Arrays;
import java.util.TreeSet;

/// The coordinates along one axis on which connectors may run: those of ports, and those beside boxes,
/// text and other lines. What lies between them is as good as what lies on them, so no others are
/// looked at.
final class Lanes {
    /// Lanes nearer to each other than this are one.
    private static final double LEAST = 2;

    private final double low;
    private final double high;
    private final TreeSet<Double> wanted = new TreeSet<>();

    Lanes(double low, double high) {
        this.low = low;
        this.high = high;
    }

    /// One that has to be there, such as that of a port.
    void add(double at) {
        if (at >= low && at <= high) {
            wanted.add(at);
        }
    }

    /// One that may as well lie a little beside.
    void near(double at) {
        Double below = wanted.floor(at);
        Double above = wanted.ceiling(at);
        boolean there =
                (below != null && at - below < LEAST) || (above != null && above - at < LEAST);
        if (!there) {
            add(at);
        }
    }

    double[] sorted() {
        double[] all = new double[wanted.size()];
        int i = 0;
        for (double at : wanted) {
            all[i++] = at;
        }
        return all;
    }

    /// How many lanes lie before `at`.
    static int before(double[] lanes, double at) {
        int found = Arrays.binarySearch(lanes, at);
        return found < 0 ? -found - 1 : found;
    }

    /// How many lanes lie before `at` or on it.
    static int upTo(double[] lanes, double at) {
        int found = Arrays.binarySearch(lanes, at);
        return found < 0 ? -found - 1 : found + 1;
    }
}
