package vpcanvas.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Finds the words that a mistyped one probably meant, by the number of letters to change
/// (Levenshtein's distance, which ranks short ids well and needs no index).
public final class Nearest {
    private static final int MOST = 3;

    private Nearest() {}

    /// Up to three of `words`, the nearest first; none that differs in more than half its letters and
    /// doesn't contain what was typed.
    public static List<String> of(String typed, List<String> words) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return words.stream()
                .filter(w -> isNear(wanted, w.toLowerCase(Locale.ROOT)))
                .sorted(
                        Comparator.comparingInt(
                                (String w) -> distance(wanted, w.toLowerCase(Locale.ROOT))))
                .limit(MOST)
                .toList();
    }

    private static boolean isNear(String wanted, String word) {
        return word.contains(wanted)
                || distance(wanted, word) <= Math.max(wanted.length(), word.length()) / 2;
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
