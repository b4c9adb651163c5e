package vpcanvas.edit.form;

import java.util.OptionalLong;
import java.util.function.LongFunction;
import vpcanvas.model.Change;

/// Fields for autonomous system numbers, by which BGP tells networks apart.
final class Asns {
    private static final long LAST = 4_294_967_294L;
    private static final long PRIVATE = 64_512;
    private static final long LAST_PRIVATE = 65_534;
    private static final long LONG_PRIVATE = 4_200_000_000L;
    private static final int DIGITS = 10;

    private Asns() {}

    /// The number of AWS's side, which AWS takes from the [private
    /// ones](https://docs.aws.amazon.com/vpc/latest/tgw/create-tgw.html) only.
    static Field.Text amazonSide(long value, LongFunction<Change> write) {
        return field("asn", "Amazon side ASN", value, true, write);
    }

    /// The number of the corporate side, which may be a public one.
    static Field.Text corporateSide(long value, LongFunction<Change> write) {
        return field("asn", "BGP ASN", value, false, write);
    }

    private static Field.Text field(
            String id, String label, long value, boolean privateOnly, LongFunction<Change> write) {
        return Subject.line(
                id,
                label,
                Long.toString(value),
                typed -> rule(typed, value, privateOnly),
                typed -> write.apply(read(typed).orElseThrow()));
    }

    private static Verdict rule(String typed, long value, boolean privateOnly) {
        OptionalLong read = read(typed);
        if (read.isEmpty() || read.getAsLong() < 1 || read.getAsLong() > LAST) {
            return Verdict.wrong("An ASN is a number from 1 to " + LAST + ".");
        }
        boolean takes = !privateOnly || read.getAsLong() == value || isPrivate(read.getAsLong());
        return takes
                ? Verdict.FINE
                : Verdict.wrong(
                        "AWS takes 64512 to 65534 or 4200000000 to 4294967294 for its side.");
    }

    private static boolean isPrivate(long asn) {
        return (asn >= PRIVATE && asn <= LAST_PRIVATE) || asn >= LONG_PRIVATE;
    }

    private static OptionalLong read(String typed) {
        boolean digits =
                !typed.isEmpty()
                        && typed.length() <= DIGITS
                        && typed.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? OptionalLong.of(Long.parseLong(typed)) : OptionalLong.empty();
    }
}
