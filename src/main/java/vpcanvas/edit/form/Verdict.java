package vpcanvas.edit.form;

/// What a field says of what is being typed.
///
/// @param ok whether it can be taken over; what is not ok leaves the last good value in force
/// @param sentence why not, or what to know about it; empty when there is nothing to say
public record Verdict(boolean ok, String sentence) {
    public static final Verdict FINE = new Verdict(true, "");

    /// It can be taken over, and there is something to know about it.
    public static Verdict remark(String sentence) {
        return new Verdict(true, sentence);
    }

    public static Verdict wrong(String sentence) {
        return new Verdict(false, sentence);
    }
}
