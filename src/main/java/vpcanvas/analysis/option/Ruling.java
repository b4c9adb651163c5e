package vpcanvas.analysis.option;

/// What can be said of a way before anything is drawn.
///
/// @param says in one sentence without a full stop
record Ruling(Verdict verdict, String says, Rule rule) {
    static Ruling impossible(String says, Rule rule) {
        return new Ruling(Verdict.IMPOSSIBLE, says, rule);
    }

    static Ruling notDrawn(String says, Rule rule) {
        return new Ruling(Verdict.NOT_DRAWN, says, rule);
    }
}
