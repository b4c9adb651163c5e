package vpcanvas.cli;

/// What is said of an error of the program itself: one line, and where it happened for those who ask
/// by setting `VPCANVAS_DEBUG`.
final class Fault {
    private static final String DEBUG = "VPCANVAS_DEBUG";

    private Fault() {}

    static Exit tell(Throwable fault, Console console) {
        console.tell(
                "vpcanvas: internal error: "
                        + fault
                        + ". Please report it to those you have VPCanvas from, with the command and"
                        + " the design; "
                        + DEBUG
                        + "=1 shows where it happened.");
        if (System.getenv(DEBUG) != null) {
            fault.printStackTrace(console.err());
        }
        return Exit.INTERNAL;
    }
}
