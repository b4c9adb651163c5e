package vpcanvas.io.paint;

/// Numbers as SVG files hold them: at most two decimals, no needless zeros, a point in every
/// language. A hundredth of a pixel is less than any screen or printer shows.
final class ShortNumber {

    private ShortNumber() {}

    static String of(double value) {
        return of(value, 2);
    }

    /// @throws IllegalArgumentException if the value is infinite or not a number
    static String of(double value, int decimals) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a picture has no place " + value);
        }
        long one = 1;
        for (int i = 0; i < decimals; i++) {
            one *= 10;
        }
        long parts = Math.round(Math.abs(value) * one);
        StringBuilder text = new StringBuilder();
        if (value < 0 && parts != 0) {
            text.append('-');
        }
        text.append(parts / one);
        long rest = parts % one;
        if (rest != 0) {
            text.append('.');
            for (long digit = one / 10; rest != 0; digit /= 10) {
                text.append(rest / digit);
                rest %= digit;
            }
        }
        return text.toString();
    }
}
