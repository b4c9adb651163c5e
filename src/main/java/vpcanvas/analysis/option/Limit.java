package vpcanvas.analysis.option;

/// What bounds a way: a number or a thing it can't do.
///
/// @param says in words, without a full stop
/// @param isReached whether the need goes beyond what an account has by default
public record Limit(String says, Rule rule, boolean isReached) {
    static Limit of(String says, Rule rule) {
        return new Limit(says, rule, false);
    }
}
