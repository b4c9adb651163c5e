package vpcanvas.figure;

import java.util.Arrays;

/// The coordinates along one axis on which connectors may run: those of ports, and those beside boxes,
/// text and other lines. What lies between them is as good as what lies on them, so no others are
/// looked at.
final class Lanes {
    /// Lanes nearer to each other than this are one.
    private static final double LEAST = 2;

    private final double low;
    private final double high;

    /// Sorted. A tree of boxed numbers costs several times as much, and each connector has its own.
    private double[] wanted = new double[64];

    private int size;

    Lanes(double low, double high) {
        this.low = low;
        this.high = high;
    }

    /// One that has to be there, such as that of a port.
    void add(double at) {
        int place = place(at);
        if (at >= low && at <= high && (place == size || wanted[place] != at)) {
            insert(place, at);
        }
    }

    /// One that may as well lie a little beside.
    void near(double at) {
        int place = place(at);
        boolean there =
                (place > 0 && at - wanted[place - 1] < LEAST)
                        || (place < size && wanted[place] - at < LEAST);
        if (!there && at >= low && at <= high) {
            insert(place, at);
        }
    }

    /// How many lanes lie before `at`.
    private int place(double at) {
        int found = Arrays.binarySearch(wanted, 0, size, at);
        return found < 0 ? -found - 1 : found;
    }

    private void insert(int place, double at) {
        if (size == wanted.length) {
            wanted = Arrays.copyOf(wanted, 2 * size);
        }
        System.arraycopy(wanted, place, wanted, place + 1, size - place);
        wanted[place] = at;
        size++;
    }

    double[] sorted() {
        return Arrays.copyOf(wanted, size);
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
