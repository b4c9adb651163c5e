package vpcanvas.net;

import java.util.function.Function;

/// A number as addresses and prefix lengths have it: digits 0 to 9, no sign, no leading zero. Some
/// programs read 010 as eight and others as ten, so it has no meaning to rely on.
final class Decimal {
    private Decimal() {}

    /// Reads a number from 0 to `max`, below a billion. What is wrong with it goes to `refusal`,
    /// which makes the exception to throw.
    static int read(String digits, int max, Function<String, AddressException> refusal) {
        if (digits.isEmpty()) {
            throw refusal.apply("a number is missing; expected 0 to " + max);
        }
        if (!digits.chars().allMatch(c -> '0' <= c && c <= '9')) {
            throw refusal.apply(digits + " is not a number from 0 to " + max);
        }
        if (digits.length() > 1 && digits.charAt(0) == '0') {
            throw refusal.apply(digits + " has a leading zero; expected a number from 0 to " + max);
        }
        if (digits.length() > 9 || Integer.parseInt(digits) > max) {
            throw refusal.apply(digits + " is above " + max);
        }
        return Integer.parseInt(digits);
    }
}
