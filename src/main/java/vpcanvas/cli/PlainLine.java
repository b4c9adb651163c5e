package vpcanvas.cli;

/// Text that stays one line and can't steer a terminal. Names and ids come from files, and a file may
/// come from anywhere.
final class PlainLine {
    private static final char REPLACEMENT = '\uFFFD';

    private PlainLine() {}

    static String of(String text) {
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                plain = plain == null ? new StringBuilder(text) : plain;
                plain.setCharAt(i, REPLACEMENT);
            }
        }
        return plain == null ? text : plain.toString();
    }
}
