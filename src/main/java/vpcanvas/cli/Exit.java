package vpcanvas.cli;

/// How a command ends, the gravest last: of several files the gravest counts.
enum Exit {
    DONE(0, "yes, or done"),
    NO(1, "the answer is no"),
    WRONG_USE(2, "wrong use"),
    UNREADABLE(3, "the input can't be read"),
    UNWRITABLE(4, "the output can't be written, or no window can open"),

    /// `EX_SOFTWARE` of BSD's [sysexits.h](https://man.openbsd.org/sysexits.3), far from what scripts
    /// ask for.
    INTERNAL(70, "an error of the program itself");

    private final int code;
    private final String says;

    Exit(int code, String says) {
        this.code = code;
        this.says = says;
    }

    int code() {
        return code;
    }

    /// What it means, in a few words.
    String says() {
        return says;
    }

    Exit or(Exit other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
