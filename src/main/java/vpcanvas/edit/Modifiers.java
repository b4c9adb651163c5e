package vpcanvas.edit;

/// The keys that are held while the pointer does something. `control` is Command on macOS.
public record Modifiers(boolean shift, boolean control, boolean alt, boolean space) {
    public static final Modifiers NONE = new Modifiers(false, false, false, false);
    public static final Modifiers SHIFT = new Modifiers(true, false, false, false);
    public static final Modifiers CONTROL = new Modifiers(false, true, false, false);
    public static final Modifiers SPACE = new Modifiers(false, false, false, true);
}
