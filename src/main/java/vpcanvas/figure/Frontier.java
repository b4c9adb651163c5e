package vpcanvas.figure;

import java.util.Arrays;

/// Numbers waiting with a rank each, the least first; of equal ranks the lower number. A binary heap of
/// plain arrays: a queue of objects costs several times as much, and this is the heart of the search.
final class Frontier {
    private double[] ranks = new double[64];
    private int[] numbers = new int[64];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    double least() {
        return ranks[0];
    }

    void add(int number, double rank) {
        if (size == ranks.length) {
            ranks = Arrays.copyOf(ranks, 2 * size);
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        int hole = size++;
        while (hole > 0 && isBefore(rank, number, (hole - 1) / 2)) {
            move((hole - 1) / 2, hole);
            hole = (hole - 1) / 2;
        }
        ranks[hole] = rank;
        numbers[hole] = number;
    }

    /// Takes out the first.
    int poll() {
        int first = numbers[0];
        size--;
        double rank = ranks[size];
        int number = numbers[size];
        int hole = 0;
        for (int child = 1; child < size; child = 2 * hole + 1) {
            if (child + 1 < size && isBefore(ranks[child + 1], numbers[child + 1], child)) {
                child++;
            }
            if (isBefore(rank, number, child)) {
                break;
            }
            move(child, hole);
            hole = child;
        }
        ranks[hole] = rank;
        numbers[hole] = number;
        return first;
    }

    private boolean isBefore(double rank, int number, int place) {
        return rank < ranks[place] || (rank == ranks[place] && number < numbers[place]);
    }

    private void move(int from, int to) {
        ranks[to] = ranks[from];
        numbers[to] = numbers[from];
    }
}
